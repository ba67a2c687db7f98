package io.orgdeck.core.merge;

import java.util.List;
import java.util.stream.Stream;

import io.orgdeck.core.merge.MergeLine.Kind;
import io.orgdeck.core.people.SamePeople;
import io.orgdeck.model.assessment.Attachment;

/**
 * What merging has brought about.
 *
 * @param lines      in the order of the assessment's parts
 * @param brought    attachments that come from the other copy; their content has to be taken over from its file
 * @param samePeople who has come and may be the same person as somebody else, each pair with a line of its own
 */
public record MergeReport(List<MergeLine> lines, List<Attachment> brought, List<SamePeople.Pair> samePeople) {

	public MergeReport {
		lines = List.copyOf(lines);
		brought = List.copyOf(brought);
		samePeople = List.copyOf(samePeople);
	}

	/** The same with further lines. */
	MergeReport with(List<MergeLine> more) {
		return new MergeReport(Stream.concat(lines.stream(), more.stream()).toList(), brought, samePeople);
	}

	/** How many lines are of that kind. */
	public long count(Kind kind) {
		return lines.stream().filter(line -> line.kind() == kind).count();
	}
}
