package io.orgdeck.export.pdf.internal.summary;

import java.util.List;
import java.util.Locale;

import io.orgdeck.core.report.BoardSummary;
import io.orgdeck.core.report.BoardSummary.Dial;
import io.orgdeck.core.report.BoardSummary.Standing;
import io.orgdeck.export.pdf.internal.check.Expectations;
import io.orgdeck.export.pdf.internal.page.Markup;

/** What a board grasps at a glance: a heat map that also says in words and signs what its colours say, findings, and what is asked. */
public final class Glance {

	private static final List<String> WIDTHS = List.of("40%", "22%", "18%", "20%");

	/** With more dimensions, or more to decide, everything is set closer. */
	private static final int MANY_DIMENSIONS = 8;
	private static final int MANY_LETTERS = 1600;

	private final BoardSummary summary;

	public Glance(BoardSummary summary) {
		this.summary = summary;
	}

	/** How close it has to be set to stay on one page. */
	public String setting() {
		int letters = summary.asked().stream().mapToInt(String::length).sum() + summary.findings().stream().mapToInt(String::length).sum();
		return summary.standings().size() > MANY_DIMENSIONS || letters > MANY_LETTERS ? "close" : "roomy";
	}

	public void write(Markup page) {
		write(page, "h1");
	}

	/** The same below a heading of its own. */
	public void write(Markup page, String heading) {
		if (!summary.overall().isEmpty()) {
			page.element("p", summary.overall(), "class", "overall");
		}
		standings(page, heading);
		list(page, heading, summary.labels().findings(), "ul", summary.findings());
		list(page, heading, summary.labels().asked(), "ol", summary.asked());
	}

	private void standings(Markup page, String heading) {
		if (summary.standings().isEmpty()) {
			return;
		}
		page.element(heading, summary.labels().standings(), "id", "standings");
		page.open("table", "class", "heat");
		for (String width : WIDTHS) {
			page.open("col", "style", "width: " + width).close();
		}
		page.open("thead").open("tr");
		for (String label : summary.labels().columns()) {
			page.element("th", label, "scope", "col");
		}
		page.close().close().open("tbody");
		for (Standing one : summary.standings()) {
			page.open("tr").element("th", one.dimension(), "scope", "row");
			one.dials().forEach(dial -> page.element("td", dial.signed(), "class", kind(dial)));
			page.close();
		}
		page.close().close();
		page.element("p", summary.labels().key(), "class", "note");
	}

	private static String kind(Dial dial) {
		return dial.heat().map(heat -> heat.name().toLowerCase(Locale.ROOT)).orElse("unknown");
	}

	private static void list(Markup page, String heading, String text, String element, List<String> items) {
		if (!items.isEmpty()) {
			page.element(heading, text, "id", element + "-heading").open(element);
			items.forEach(item -> page.element("li", item));
			page.close();
		}
	}

	/** Notes what must be found in the file. */
	public void expect(Expectations expected) {
		BoardSummary.Labels labels = summary.labels();
		expected.whole(labels.title(), summary.overall());
		for (Standing one : summary.standings()) {
			expected.whole(labels.standings(), one.dimension());
			one.dials().forEach(dial -> expected.whole(labels.standings(), dial.signed()));
		}
		summary.findings().forEach(text -> expected.part(labels.findings(), text));
		summary.asked().forEach(text -> expected.part(labels.asked(), text));
	}
}
