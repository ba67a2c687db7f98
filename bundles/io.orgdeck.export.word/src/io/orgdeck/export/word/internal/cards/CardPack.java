package io.orgdeck.export.word.internal.cards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.TagOption;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.word.internal.check.Expectations;
import io.orgdeck.export.word.internal.house.HostDocument;
import io.orgdeck.export.word.internal.text.Numbers;
import io.orgdeck.export.word.internal.text.WordWriter;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/** The cards of a deck, to be printed on both sides and cut. */
public final class CardPack {

	/** Option: {@code a4} for two cards to a sheet, which is what happens otherwise too, or {@code a5} for one to a page. */
	public static final String LAYOUT = "layout";
	/** Option: codes of cards or sections to be printed, with commas between them; all when it is missing. */
	public static final String CARDS = "cards";
	/** Option: whether cards say what levels mean. */
	public static final String MEANINGS = "meanings";

	private final ReportModel report;
	private final ExportOptions options;

	public CardPack(ReportModel report, ExportOptions options) {
		this.report = report;
		this.options = options;
	}

	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		Deck deck = report.deck();
		List<Card> cards = TagOption.cards(deck, chosen(deck), options.values());
		SubMonitor progress = SubMonitor.convert(monitor, Messages.progress, cards.size() + 2);
		boolean meanings = Boolean.parseBoolean(options.values().getOrDefault(MEANINGS, "true"));
		var language = Language.of(report.language());
		List<CardFace> faces = new ArrayList<>();
		for (Card card : cards) {
			faces.addAll(new CardFaces(deck, card, CardSheets.textWidth(), CardSheets.textHeight()).faces(language, meanings));
			progress.split(1);
		}
		byte[] file = file(deck, faces);
		progress.split(1);
		check(faces, file);
		progress.split(1);
		out.write(file);
	}

	private List<Card> chosen(Deck deck) throws IOException {
		List<Card> all = deck.getSections().stream().flatMap(section -> section.getCards().stream()).toList();
		String wanted = options.values().getOrDefault(CARDS, "");
		if (wanted.isBlank()) {
			if (all.isEmpty()) {
				throw new ExportException(NLS.bind(Messages.noCards, deck.getTitle()), null);
			}
			return all;
		}
		Set<String> codes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		codes.addAll(List.of(wanted.strip().split("\\s*,\\s*")));
		List<Card> chosen = all.stream().filter(card -> has(codes, card.getCode()) || has(codes, card.getSection().getCode())).toList();
		for (String code : codes) {
			if (all.stream()
					.noneMatch(card -> code.equalsIgnoreCase(card.getCode()) || code.equalsIgnoreCase(card.getSection().getCode()))) {
				throw new ExportException(NLS.bind(Messages.noSuchCard, code, deck.getTitle()), null);
			}
		}
		return chosen;
	}

	private static boolean has(Set<String> codes, String code) {
		return code != null && codes.contains(code);
	}

	private CardSheets sheets(WordWriter words) {
		return "a5".equalsIgnoreCase(options.values().get(LAYOUT)) ? new CardSheets.OneToA5(words) : new CardSheets.TwoToA4(words);
	}

	private byte[] file(Deck deck, List<CardFace> faces) throws IOException {
		String creator = deck.getPublisher() == null ? "" : deck.getPublisher();
		try (HostDocument house = HostDocument.cards(options.clock().instant(), creator, options.house(), report.language())) {
			CardSheets sheets = sheets(house.writer(new Numbers(0, 0)));
			sheets.write(faces);
			house.document().getDocument().getBody().setSectPr(sheets.page());
			house.parts().properties().setTitleProperty(deck.getTitle());
			house.parts().properties().setDescriptionProperty(deck.getAttribution());
			house.parts().properties().setLanguageProperty(report.language());
			var out = new ByteArrayOutputStream();
			house.save(out);
			return out.toByteArray();
		}
	}

	private static void check(List<CardFace> faces, byte[] file) throws IOException {
		var expected = new Expectations();
		for (CardFace face : faces) {
			face.lines().forEach(line -> expected.anywhere(face.code(), line.line().text()));
		}
		expected.check(file, Messages.missing);
	}
}
