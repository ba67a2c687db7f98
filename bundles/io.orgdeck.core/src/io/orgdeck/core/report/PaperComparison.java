package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;

import io.orgdeck.core.report.Block.CrossReference;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Assessment;

/** Adds to a paper for the board what sets it beside an earlier draft or beside the last assessment. */
public final class PaperComparison {

	private PaperComparison() {
	}

	/**
	 * The paper with an appendix that says what has changed since a draft.
	 *
	 * @param draft the assessment as it was when the draft was made
	 */
	public static ReportModel changedSince(ReportModel report, Assessment draft, Edition edition) {
		return with(report, new DraftChanges(ReportBuilder.report(draft, report.made(), edition), report).section());
	}

	/**
	 * The paper with a page that sets its results beside those of an earlier assessment, and a sentence that leads there.
	 *
	 * @param now the assessment that the report is made of
	 */
	public static ReportModel comparedWith(ReportModel report, Assessment earlier, Assessment now, Edition edition) {
		Words words = Words.in(Language.of(report.language()));
		var lead = new CrossReference(words.language().texts(Messages.class).seeCompared, List.of(ComparedSection.ID));
		List<ReportSection> led = report.sections().stream().map(section -> section.id().equals("findings") ? led(section, lead) : section)
				.toList();
		return with(report.withSections(led), new ComparedSection(earlier, now, edition, words).section());
	}

	private static ReportSection led(ReportSection section, CrossReference lead) {
		var blocks = new ArrayList<>(section.blocks());
		blocks.add(lead);
		return new ReportSection(section.id(), section.heading(), section.appendix(), blocks);
	}

	private static ReportModel with(ReportModel report, ReportSection section) {
		var sections = new ArrayList<>(report.sections());
		sections.add(section);
		return report.withSections(sections);
	}
}
