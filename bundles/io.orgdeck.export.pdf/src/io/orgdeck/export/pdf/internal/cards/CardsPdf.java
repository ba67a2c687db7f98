package io.orgdeck.export.pdf.internal.cards;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.TagOption;
import io.orgdeck.core.report.CardText.Kind;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.pdf.internal.chart.ChartDrawers;
import io.orgdeck.export.pdf.internal.check.Expectations;
import io.orgdeck.export.pdf.internal.page.Facts;
import io.orgdeck.export.pdf.internal.page.PdfFile;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/** The cards of a deck, to be printed on both sides and cut. */
public final class CardsPdf {

	/** Option: {@code a4} for two cards to a sheet, or {@code a5} for one to a page. */
	private static final String LAYOUT = "layout";
	/** Option: codes of cards or sections to be printed, with commas between them; all when it is missing. */
	private static final String CARDS = "cards";
	/** Option: whether cards say what levels mean. */
	private static final String MEANINGS = "meanings";

	private final Deck deck;
	private final String language;
	private final ExportOptions options;
	private final Messages messages;

	public CardsPdf(ReportModel report, ExportOptions options) {
		deck = report.deck();
		language = deck.getLanguage() == null ? report.language() : deck.getLanguage();
		this.options = options;
		messages = Language.of(language).texts(Messages.class);
	}

	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		List<Card> cards = TagOption.cards(deck, chosen(), options.values());
		SubMonitor progress = SubMonitor.convert(monitor, messages.progress, cards.size() + 100);
		boolean two = !"a5".equalsIgnoreCase(options.values().get(LAYOUT));
		var facts = new Facts(Texts.or(deck.getTitle(), ""), Texts.or(deck.getAttribution(), ""), Texts.or(deck.getPublisher(), ""),
				language, options.clock().instant());
		var file = new PdfFile(facts, options.house(), new ChartDrawers(Map.of(), options.house()), "cards", two ? "cards-a4" : "cards-a5");
		var faces = new ArrayList<Face>();
		boolean meanings = Boolean.parseBoolean(options.values().getOrDefault(MEANINGS, "true"));
		int title = 0;
		for (Card card : cards) {
			faces.addAll(new Faces(deck, card).all(Language.of(language), meanings));
			file.bookmark(1, Texts.or(card.getCode(), "") + " " + Texts.or(card.getTitle(), ""), CardPages.title(title++));
			progress.split(1);
		}
		byte[] written = file.bytes(new CardPages(faces, two)::write, progress.split(60));
		check(faces, written);
		progress.split(30);
		out.write(written);
		progress.split(10);
	}

	private List<Card> chosen() throws IOException {
		List<Card> all = deck.getSections().stream().flatMap(section -> section.getCards().stream()).toList();
		String wanted = options.values().getOrDefault(CARDS, "");
		if (wanted.isBlank()) {
			if (all.isEmpty()) {
				throw new ExportException(NLS.bind(messages.noCards, deck.getTitle()), null);
			}
			return all;
		}
		Set<String> codes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		codes.addAll(List.of(wanted.strip().split("\\s*,\\s*")));
		for (String code : codes) {
			if (all.stream().noneMatch(card -> has(Set.of(code), card))) {
				throw new ExportException(NLS.bind(messages.noSuchCard, code, deck.getTitle()), null);
			}
		}
		return all.stream().filter(card -> has(codes, card)).toList();
	}

	private static boolean has(Set<String> codes, Card card) {
		return codes.stream().anyMatch(code -> code.equalsIgnoreCase(card.getCode()) || code.equalsIgnoreCase(card.getSection().getCode()));
	}

	private void check(List<Face> faces, byte[] written) throws IOException {
		var expected = new Expectations(language);
		faces.forEach(face -> face.lines().forEach(line -> {
			if (line.kind() == Kind.PICTURE) {
				expected.wordsAnywhere(face.code(), line.text());
			} else {
				expected.anywhere(face.code(), line.label() + line.text());
			}
		}));
		expected.check(written, messages.missing);
	}
}
