package io.orgdeck.ui.editor.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.model.assessment.Assessment;

/** The sections of the paper as an export would write them now, with what the author has yet to do. */
final class PaperOutline {

	/**
	 * One section.
	 *
	 * @param id      its stable name
	 * @param heading as it stands in the paper, with its number
	 * @param missing sentences that say what is missing; empty when nothing is
	 */
	record Entry(String id, String heading, List<String> missing) {
	}

	private PaperOutline() {
	}

	/** The numbered sections; none while the assessment has no deck. */
	static List<Entry> of(Assessment assessment, LocalDate today) {
		if (assessment.getDeck() == null) {
			return List.of();
		}
		var body = ReportBuilder.report(assessment, today).sections().stream().filter(section -> !section.appendix()).toList();
		return IntStream.range(0, body.size()).mapToObj(i -> entry(i + 1, body.get(i))).toList();
	}

	private static Entry entry(int number, ReportSection section) {
		var missing = section.blocks().stream().filter(Block.Guidance.class::isInstance).map(block -> ((Block.Guidance) block).text()).toList();
		return new Entry(section.id(), number + "  " + section.heading(), missing);
	}
}
