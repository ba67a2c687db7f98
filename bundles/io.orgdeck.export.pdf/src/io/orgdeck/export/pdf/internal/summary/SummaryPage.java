package io.orgdeck.export.pdf.internal.summary;

import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.report.BoardSummary;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.export.pdf.internal.page.HouseMarks;
import io.orgdeck.export.pdf.internal.page.Markup;

/** Lays a summary out on one page of its own. */
final class SummaryPage {

	private final ReportModel report;
	private final BoardSummary summary;
	private final ValueFormat wording;
	private final HouseMarks marks;

	SummaryPage(ReportModel report, ValueFormat wording, HouseStyle house) {
		marks = new HouseMarks(house);
		this.report = report;
		summary = report.summary();
		this.wording = wording;
	}

	void write(Markup page) {
		marks.running(page);
		var glance = new Glance(summary);
		page.open("div", "class", glance.setting());
		head(page);
		glance.write(page);
		page.close();
	}

	private void head(Markup page) {
		marks.logo(page);
		String date = report.cover().date() == null ? "" : " · " + wording.date(report.cover().date());
		page.open("p", "class", "kicker").text(report.client() + date);
		if (!report.cover().marking().isBlank()) {
			page.text(" · ").element("span", report.cover().marking(), "class", "marking");
		}
		page.close();
		page.element("p", report.cover().title(), "class", "title");
		page.element("p", summary.labels().title(), "class", "subtitle");
	}
}
