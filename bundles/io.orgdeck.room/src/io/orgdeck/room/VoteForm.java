package io.orgdeck.room;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.orgdeck.core.ballot.Cast;
import io.orgdeck.core.ballot.ChannelRegistry;
import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.voting.VotingWords;
import io.orgdeck.model.Answer;

/**
 * What a phone has sent.
 *
 * @param ballot  id of the ballot that it has shown
 * @param key     of the form
 * @param answer  what was chosen, as it stands in the form; an empty text for nothing
 * @param ticked  ids of the levels that were ticked, where several may be
 * @param reason  why the question does not apply
 * @param comment the person's own words
 */
record VoteForm(String ballot, String key, String answer, Set<String> ticked, String reason, String comment) {

	static final String UNKNOWN = "unknown";
	static final String NOT_APPLICABLE = "not-applicable";
	static final int LONGEST_REASON = 300;
	static final int LONGEST_COMMENT = 1000;

	/** Begins the name of a box that can be ticked; the id of its level follows. */
	static final String TICK = "tick:";

	private static final String LEVEL = "level:";
	private static final int LONGEST_KEY = 64;

	static VoteForm of(Map<String, String> fields) {
		return new VoteForm(fields.getOrDefault("ballot", ""), fields.getOrDefault("key", ""), fields.getOrDefault("answer", ""),
				fields.keySet().stream().filter(name -> name.startsWith(TICK)).map(name -> name.substring(TICK.length()))
						.collect(Collectors.toUnmodifiableSet()),
				fields.getOrDefault("reason", "").strip(), fields.getOrDefault("comment", "").strip().replace("\r\n", "\n"));
	}

	/** Whether it can be one of ours at all. */
	boolean isOurs() {
		return !ballot.isEmpty() && !key.isEmpty() && key.length() <= LONGEST_KEY;
	}

	/** What is wrong with it, for the person who filled it in. */
	Optional<String> mistake(VotingWords words) {
		if (toAnswer().isEmpty() || answer.equals(NOT_APPLICABLE) && reason.isEmpty()) {
			return Optional.of(words.emptyAnswer); // the same words for both, as others would tell what was chosen
		}
		return reason.length() > LONGEST_REASON || comment.length() > LONGEST_COMMENT ? Optional.of(words.tooLong) : Optional.empty();
	}

	private Optional<Answer> toAnswer() {
		if (!ticked.isEmpty()) {
			return answer.isEmpty() ? Optional.of(Answer.Given.ticked(ticked)) : Optional.empty(); // two things at once are neither
		}
		return Optional.ofNullable(switch (answer) {
			case UNKNOWN -> Answer.DontKnow.INSTANCE;
			case NOT_APPLICABLE -> new Answer.DoesNotApply(reason);
			default ->
				answer.startsWith(LEVEL) && answer.length() > LEVEL.length() ? new Answer.Rated(answer.substring(LEVEL.length())) : null;
		});
	}

	/** The vote of that participant. To be asked only when there is no mistake. */
	Cast cast(int participant, Optional<Scale> scale) {
		Optional<Answer> ordered = toAnswer().map(one -> one instanceof Answer.Given && scale.isPresent()
				? GivenText.ticked(ticked, scale.get()) : one);
		return new Cast(key, ChannelRegistry.PHONES, participant, ordered, Optional.of(comment));
	}
}
