package io.orgdeck.core.merge;

import io.orgdeck.core.merge.MergeLine.Kind;
import io.orgdeck.model.assessment.Attachment;
import java.util.List;

/**
 * What merging has brought about.
 *
 * @param lines   in the order of the assessment's parts
 * @param brought attachments that come from the other copy; their content has to be taken over from its file
 */
public record MergeReport(List<MergeLine> lines, List<Attachment> brought) {

	public MergeReport {
		lines = List.copyOf(lines);
		brought = List.copyOf(brought);
	}

	/** How many lines are of that kind. */
	public long count(Kind kind) {
		return lines.stream().filter(line -> line.kind() == kind).count();
	}
}
