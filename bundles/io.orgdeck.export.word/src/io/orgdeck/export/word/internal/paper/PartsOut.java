package io.orgdeck.export.word.internal.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.BoardSummary;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;

/**
 * Parts that somebody took out of a paper for good.
 *
 * @param ids of sections
 */
record PartsOut(Set<String> ids) {

	/** The report without them, and without sentences that would lead to them. */
	ReportModel without(ReportModel report) {
		if (ids.isEmpty()) {
			return report;
		}
		List<ReportSection> left = report.sections().stream().filter(section -> !ids.contains(section.id())).toList();
		Set<String> gone = new HashSet<>(ids);
		report.sections().stream().filter(section -> ids.contains(section.id())).flatMap(section -> section.blocks().stream())
				.filter(Block.TableBlock.class::isInstance).forEach(table -> gone.add(((Block.TableBlock) table).table().id()));
		ReportModel rest = ids.contains(Piece.GLANCE) ? report.withSummary(BoardSummary.NONE) : report;
		return rest.withSections(left.stream().map(section -> new ReportSection(section.id(), section.heading(), section.appendix(),
				section.blocks().stream().filter(block -> !leadsTo(block, gone)).toList())).toList());
	}

	private static boolean leadsTo(Block block, Set<String> gone) {
		return block instanceof Block.CrossReference reference && reference.places().stream().anyMatch(gone::contains);
	}
}
