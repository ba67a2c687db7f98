package io.orgdeck.core.report;

import java.util.Optional;

import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Publication;

/**
 * For whom a paper is written, and how much of it they may read. All editions come from one source: what is marked in the
 * assessment decides where it stands.
 *
 * @param audience     who reads it
 * @param part         how much of it they may read
 * @param workingGroup id of the working group that reads it, for {@link Audience#WORKING_GROUP}
 */
public record Edition(Audience audience, Part part, Optional<String> workingGroup) {

	/** Everything that is recorded, whatever its marks: for registers and workbooks. */
	public static final Edition EVERYTHING = new Edition(Audience.BOARD, Part.ALL, Optional.empty());

	/** Who reads a paper. */
	public enum Audience {
		/** Members who decide: the full order of a board paper, with options and implications. */
		BOARD,
		/** Everybody who works there: what was found and what happens next, in everyday words. */
		STAFF,
		/** The people who work on one dimension: what was found on it and what they have taken on. */
		WORKING_GROUP,
		/** People who need short sentences and large type. */
		EASY_READ
	}

	/** How much of what is recorded a paper holds. */
	public enum Part {
		/** Everything, marked or not. */
		ALL,
		/** Everything that is not left out: for those who may read both parts. */
		WHOLE,
		/** Part A: what anybody may read. Figures about fewer than ten people are withheld. */
		PUBLIC,
		/** Part B: what is exempt from publication, and nothing else. */
		EXEMPT
	}

	/** Whether something with that mark stands in this edition. */
	boolean holds(Publication mark) {
		return switch (part) {
			case ALL -> true;
			case WHOLE -> mark != Publication.LEFT_OUT;
			case PUBLIC -> mark == Publication.PUBLIC;
			case EXEMPT -> mark == Publication.EXEMPT;
		};
	}

	/** What figures about people must pass. */
	public DisclosureGuard guard(Assessment assessment) {
		return part == Part.PUBLIC ? DisclosureGuard.forPublicExport(assessment) : DisclosureGuard.of(assessment);
	}
}
