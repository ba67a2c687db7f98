package io.orgdeck.export.pdf.internal.votecards;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportModel.Person;
import io.orgdeck.core.votecards.CardNumbers;
import io.orgdeck.core.votecards.Edge;
import io.orgdeck.core.votecards.PrintedCard;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.pdf.internal.check.Expectations;
import io.orgdeck.export.pdf.internal.page.Facts;
import io.orgdeck.export.pdf.internal.page.Markup;
import io.orgdeck.export.pdf.internal.page.PdfFile;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Deck;

/** Cards that people hold up to vote: a page for each, printed on one side and folded, so that front and back need not meet. */
public final class VoteCardsPdf {

	private final ReportModel report;
	private final ExportOptions options;
	private final String tag;
	private final Language language;

	public VoteCardsPdf(ReportModel report, ExportOptions options) {
		this.report = report;
		this.options = options;
		Deck deck = report.deck();
		tag = deck == null ? report.language() : Texts.or(deck.getLanguage(), report.language());
		language = Language.of(tag);
	}

	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		Messages words = language.texts(Messages.class);
		SubMonitor progress = SubMonitor.convert(monitor, words.progress, 100);
		List<Integer> numbers = CardNumbers.read(options.values().getOrDefault(CardNumbers.OPTION, ""),
				report.people().stream().map(Person::number).toList());
		List<PrintedCard> cards = PrintedCard.of(numbers, report.id(), report.deck(), language);
		var facts = new Facts(words.title, "", "", tag, options.clock().instant());
		var drawers = new CodeDrawers();
		var file = new PdfFile(facts, options.house(), drawers, "vote-cards");
		cards.forEach(card -> file.bookmark(1, card.title(), id(card)));
		byte[] written = file.bytes(page -> cards.forEach(card -> card(page, drawers, card)), progress.split(70));
		check(cards, written, words);
		progress.split(20);
		out.write(written);
	}

	private static String id(PrintedCard card) {
		return "card-" + card.number();
	}

	private void card(Markup page, CodeDrawers drawers, PrintedCard card) {
		List<String> advice = PrintedCard.advice(report.deck(), language);
		page.open("div", "class", "sheet");
		face(page, drawers, card, card.front());
		page.element("p", advice.getFirst(), "class", "fold");
		face(page, drawers, card, card.back());
		page.element("p", advice.getLast(), "class", "hold");
		page.close();
	}

	private static void face(Markup page, CodeDrawers drawers, PrintedCard card, PrintedCard.Face face) {
		page.open("div", "class", "face");
		boolean front = face == card.front();
		page.element(front ? "h1" : "p", card.title(),
				front ? new String[] { "id", id(card), "class", "number" } : new String[] { "class", "number" });
		for (Edge edge : Edge.values()) {
			if (!face.words().get(edge.ordinal()).isEmpty()) {
				page.element("p", face.words().get(edge.ordinal()), "class", "edge " + edge.name().toLowerCase(Locale.ROOT));
			}
		}
		page.open("object", CodeDrawers.NAME, drawers.add(face.code()), "alt", face.alt(), "class", "code").close();
		page.close();
	}

	private void check(List<PrintedCard> cards, byte[] written, Messages words) throws IOException {
		var expected = new Expectations(tag);
		for (PrintedCard card : cards) {
			for (PrintedCard.Face face : List.of(card.front(), card.back())) {
				face.words().forEach(word -> expected.anywhere(card.title(), word));
			}
		}
		expected.check(written, words.missing);
	}
}
