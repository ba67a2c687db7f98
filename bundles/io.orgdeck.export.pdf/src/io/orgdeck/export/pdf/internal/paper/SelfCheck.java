package io.orgdeck.export.pdf.internal.paper;

import java.io.IOException;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.report.Block.CrossReference;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.SectionWords;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.export.pdf.internal.check.Expectations;
import io.orgdeck.export.pdf.internal.summary.Glance;

/** Reads a written paper again and looks for all that it should hold. A board must not decide on a paper from which something fell out. */
final class SelfCheck extends SectionWords {

	private final Expectations expected;
	private final Places places;

	SelfCheck(ReportModel report, ValueFormat wording, Places places) {
		super(wording);
		expected = new Expectations(report.language());
		this.places = places;
		expected.whole(report.cover().title(), report.cover().title());
		new Glance(report.summary()).expect(expected);
		report.sections().forEach(this::section);
	}

	@Override
	protected void whole(String place, String text) {
		expected.whole(place, text);
	}

	@Override
	protected void numbered(String place, String text) {
		expected.part(place, text);
	}

	@Override
	protected void chart(String place, String text) {
		expected.words(place, text);
	}

	@Override
	protected void picture(String place, String text) {
		expected.words(place, text);
	}

	@Override
	protected void reference(String place, CrossReference reference) {
		expected.whole(place, places.sentence(reference));
	}

	@Override
	protected void guidance(String place, String text) {
		// a PDF file is for those who read it, not for the author
	}

	/** @throws ExportException naming what is missing */
	void check(byte[] file, String sentence) throws IOException {
		expected.check(file, sentence);
	}
}
