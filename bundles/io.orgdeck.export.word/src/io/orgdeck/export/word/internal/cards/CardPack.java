package io.orgdeck.export.word.internal.cards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.word.internal.check.Expectations;
import io.orgdeck.export.word.internal.markup.Numbers;
import io.orgdeck.export.word.internal.markup.TextDirection;
import io.orgdeck.export.word.internal.markup.TextRole;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;
import io.orgdeck.export.word.internal.parts.OfficeParts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/** The cards of a deck, to be printed on both sides and cut. */
public final class CardPack {

	/** Option: {@code a4} for two cards to a sheet, which is what happens otherwise too, or {@code a5} for one to a page. */
	public static final String LAYOUT = "layout";
	/** Option: codes of cards or sections to be printed, with commas between them; all when it is missing. */
	public static final String CARDS = "cards";

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final ReportModel report;
	private final ExportOptions options;

	public CardPack(ReportModel report, ExportOptions options) {
		this.report = report;
		this.options = options;
	}

	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		Deck deck = report.deck();
		List<Card> cards = chosen(deck);
		SubMonitor progress = SubMonitor.convert(monitor, Messages.progress, cards.size() + 2);
		List<CardFace> faces = new ArrayList<>();
		for (Card card : cards) {
			faces.addAll(new CardFaces(deck, card, CardSheets.textWidth(), CardSheets.textHeight()).faces());
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

	private CardSheets sheets(WordMarkup words) {
		return "a5".equalsIgnoreCase(options.values().get(LAYOUT)) ? new CardSheets.OneToA5(words) : new CardSheets.TwoToA4(words);
	}

	private byte[] file(Deck deck, List<CardFace> faces) throws IOException {
		Instant made = options.clock().instant();
		String language = deck.getLanguage() == null ? report.language() : deck.getLanguage();
		String creator = deck.getPublisher() == null ? "" : deck.getPublisher();
		try (OfficeParts parts = OfficeParts.create(made, creator)) {
			PackagePart document = parts.main("/word/document.xml", TYPE + "document.main+xml");
			Map<String, String> values = Map.of("language", language, "bidi", TextDirection.isRightToLeft(language) ? language : "ar-SA");
			add(parts, document, "styles", OfficeParts.text("card-styles.xml", values));
			add(parts, document, "settings", OfficeParts.text("settings.xml", Map.of()));
			OfficeParts.write(document, xml -> body(xml, faces));
			parts.properties().setTitleProperty(deck.getTitle());
			parts.properties().setDescriptionProperty(deck.getAttribution());
			parts.properties().setLanguageProperty(language);
			var out = new ByteArrayOutputStream();
			parts.save(out);
			return out.toByteArray();
		}
	}

	private static void add(OfficeParts parts, PackagePart document, String kind, String text) throws IOException {
		PackagePart part = parts.part("/word/" + kind + ".xml", TYPE + kind + "+xml");
		OfficeParts.write(part, text);
		OfficeParts.relate(document, part, RELATIONS + kind);
	}

	private void body(XmlWriter xml, List<CardFace> faces) {
		var words = new WordMarkup(xml, TextRole::id, new Numbers(0, 0)).root("w:document");
		xml.start("w:body");
		sheets(words).write(faces);
	}

	private static void check(List<CardFace> faces, byte[] file) throws IOException {
		var expected = new Expectations();
		for (CardFace face : faces) {
			face.lines().forEach(line -> expected.anywhere(face.code(), line.text()));
		}
		expected.check(file, Messages.missing);
	}
}
