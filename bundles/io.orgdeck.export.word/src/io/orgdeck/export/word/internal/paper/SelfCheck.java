package io.orgdeck.export.word.internal.paper;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.report.Block.CrossReference;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.SectionWords;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.export.word.internal.check.Expectations;

/**
 * Reads a written paper again and looks for every score, note, recommendation, action and line of evidence that it
 * should hold. A board must not decide on a paper from which something fell out.
 */
public final class SelfCheck extends SectionWords {

	private final Expectations expected = new Expectations();
	private final boolean described;

	/**
	 * @param wording  how values read on this paper
	 * @param sections which sections this export wrote
	 */
	public SelfCheck(ReportModel report, ValueFormat wording, Predicate<ReportSection> sections) {
		this(report, wording, sections, true);
	}

	private SelfCheck(ReportModel report, ValueFormat wording, Predicate<ReportSection> sections, boolean described) {
		super(wording);
		this.described = described;
		var glance = new ReportSection(Piece.GLANCE, report.summary().labels().title(), false, List.of());
		if (!report.summary().isEmpty() && sections.test(glance)) {
			GlancePage.expect(report.summary(), expected);
		}
		report.sections().stream().filter(sections).forEach(this::section);
	}

	/** A check of sections that stood there unchanged: authors delete the guidance and describe charts in their own words. */
	static SelfCheck ofUnchanged(ReportModel report, ValueFormat wording, Predicate<ReportSection> sections) {
		return new SelfCheck(report.withoutGuidance(), wording, sections, false);
	}

	@Override
	protected void whole(String place, String text) {
		expected.whole(place, text);
	}

	@Override
	protected void numbered(String place, String text) {
		expected.whole(place, text);
	}

	/** What somebody else says of a chart for those who cannot see it is theirs. */
	@Override
	protected void chart(String place, String text) {
		if (described) {
			expected.whole(place, text);
		}
	}

	@Override
	protected void picture(String place, String text) {
		expected.whole(place, text);
	}

	/** The number of the place is a field, so that only the words around it stand there for certain. */
	@Override
	protected void reference(String place, CrossReference reference) {
		Stream.of(reference.sentence().split("\\{\\d\\}")).forEach(part -> expected.anywhere(place, part));
	}

	@Override
	protected void guidance(String place, String text) {
		expected.comment(place, text);
	}

	/**
	 * @param file the written file, without password
	 * @throws ExportException naming what is missing
	 */
	public void check(byte[] file) throws IOException {
		expected.check(file, Messages.onScreen().missing);
	}
}
