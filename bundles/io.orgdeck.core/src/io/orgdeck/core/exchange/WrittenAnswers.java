package io.orgdeck.core.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.orgdeck.model.assessment.Assessment;

/** The session in which answers are kept that were given in writing and belong to no other session. */
public final class WrittenAnswers {

	private WrittenAnswers() {
	}

	/** Its id: the same whenever and wherever answers of that assessment are imported. */
	public static String sessionId(Assessment assessment) {
		return UUID.nameUUIDFromBytes(("written-answers " + assessment.getId()).getBytes(StandardCharsets.UTF_8)).toString();
	}
}
