package io.orgdeck.exchange.surveys.internal;

import java.util.Set;

import io.orgdeck.model.Answer;

/** What a cell with an answer says. */
sealed interface Meaning {

	/**
	 * It is an answer.
	 *
	 * @param comment  what else was written into the cell, or an empty text
	 * @param byNumber whether only a number says so, which may be one of another scale
	 */
	record Said(Answer answer, String comment, boolean byNumber) implements Meaning {
		Said(Answer answer) {
			this(answer, "", false);
		}
	}

	/** It says that nothing was answered. */
	record Nothing() implements Meaning {
	}

	/** The tool says that the question was not shown. */
	record NotShown() implements Meaning {
	}

	/** It may be any of several answers. */
	record Several(Set<Answer> answers) implements Meaning {
	}

	/** It is none of the answers. */
	record Unknown() implements Meaning {
	}
}
