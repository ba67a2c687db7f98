package io.orgdeck.export.pdf.internal.summary;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.BoardSummary;
import io.orgdeck.core.report.BoardSummary.Dial;
import io.orgdeck.core.report.BoardSummary.Heat;
import io.orgdeck.core.report.BoardSummary.Standing;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.export.pdf.internal.page.Markup;

/** Lays a summary out on one page: a heat map that also says in words and signs what its colours say, findings, and what is asked. */
final class SummaryPage {

	/** With more dimensions, or more to decide, everything is set closer. */
	private static final int MANY_DIMENSIONS = 8;
	private static final int MANY_LETTERS = 1600;

	private final ReportModel report;
	private final BoardSummary summary;
	private final Messages messages;
	private final ValueFormat wording;

	SummaryPage(ReportModel report, Messages messages, ValueFormat wording) {
		this.report = report;
		summary = report.summary();
		this.messages = messages;
		this.wording = wording;
	}

	void write(Markup page) {
		page.open("div", "class", isCrowded() ? "close" : "roomy");
		head(page);
		if (!summary.overall().isEmpty()) {
			page.element("p", summary.overall(), "class", "overall");
		}
		standings(page);
		list(page, messages.findings, "ul", summary.findings());
		list(page, messages.asked, "ol", summary.asked());
		page.close();
	}

	private boolean isCrowded() {
		int letters = summary.asked().stream().mapToInt(String::length).sum() + summary.findings().stream().mapToInt(String::length).sum();
		return summary.standings().size() > MANY_DIMENSIONS || letters > MANY_LETTERS;
	}

	private void head(Markup page) {
		String date = report.cover().date() == null ? "" : " · " + wording.date(report.cover().date());
		page.open("p", "class", "kicker").text(report.client() + date);
		if (!report.cover().marking().isBlank()) {
			page.text(" · ").element("span", report.cover().marking(), "class", "marking");
		}
		page.close();
		page.element("p", report.cover().title(), "class", "title");
		page.element("p", messages.title, "class", "subtitle");
	}

	private void standings(Markup page) {
		if (summary.standings().isEmpty()) {
			return;
		}
		page.element("h1", messages.standings, "id", "standings");
		page.open("table", "class", "heat");
		for (String width : List.of("40%", "22%", "18%", "20%")) {
			page.open("col", "style", "width: " + width).close();
		}
		page.open("thead").open("tr");
		for (String label : List.of(messages.dimension, messages.score, messages.agreement, messages.evidence)) {
			page.element("th", label, "scope", "col");
		}
		page.close().close().open("tbody");
		for (Standing one : summary.standings()) {
			page.open("tr").element("th", one.dimension(), "scope", "row");
			dial(page, one.score());
			dial(page, one.agreement());
			dial(page, one.evidence());
			page.close();
		}
		page.close().close();
		page.element("p", NLS.bind(messages.heat, new Object[] { messages.strong, messages.middling, messages.weak }), "class", "note");
	}

	private void dial(Markup page, Dial dial) {
		page.element("td", said(dial), "class", dial.heat().map(heat -> heat.name().toLowerCase(Locale.ROOT)).orElse("unknown"));
	}

	/** What stands in the cell of a dial: the sign that is there for those who do not see its colour, and the words. */
	String said(Dial dial) {
		return dial.heat().map(this::sign).orElse(messages.unknown) + " " + dial.words();
	}

	private String sign(Heat heat) {
		return switch (heat) {
			case WEAK -> messages.weak;
			case MIDDLING -> messages.middling;
			case STRONG -> messages.strong;
		};
	}

	private static void list(Markup page, String heading, String element, List<String> items) {
		if (!items.isEmpty()) {
			page.element("h1", heading, "id", element + "-heading").open(element);
			items.forEach(item -> page.element("li", item));
			page.close();
		}
	}
}
