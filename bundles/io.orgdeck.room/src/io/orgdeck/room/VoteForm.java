package io.orgdeck.room;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.orgdeck.core.ballot.Cast;
import io.orgdeck.core.ballot.ChannelRegistry;
import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.voting.VotingWords;
import io.orgdeck.model.Answer;

/**
 * What a phone has sent.
 *
 * @param ballot  id of the ballot that it has shown
 * @param key     of the form
 * @param answer  what was chosen, as it stands in the form; an empty text for nothing
 * @param ticked  ids of the levels that were ticked, where several may be
 * @param given   what was typed as an answer, where that is a number, a date or words
 * @param reason  why the question does not apply
 * @param comment the person's own words
 */
record VoteForm(String ballot, String key, String answer, Set<String> ticked, String given, String reason, String comment) {

	static final String UNKNOWN = "unknown";
	static final String NOT_APPLICABLE = "not-applicable";
	static final int LONGEST_REASON = 300;
	static final int LONGEST_COMMENT = 1000;
	/** In words; numbers and dates are shorter. */
	static final int LONGEST_GIVEN = 2000;

	/** Begins the name of a box that can be ticked; the id of its level follows. */
	static final String TICK = "tick:";

	private static final String LEVEL = "level:";
	private static final int LONGEST_KEY = 64;

	static VoteForm of(Map<String, String> fields) {
		return new VoteForm(fields.getOrDefault("ballot", ""), fields.getOrDefault("key", ""), fields.getOrDefault("answer", ""),
				fields.keySet().stream().filter(name -> name.startsWith(TICK)).map(name -> name.substring(TICK.length()))
						.collect(Collectors.toUnmodifiableSet()),
				fields.getOrDefault("given", "").strip().replace("\r\n", "\n"),
				fields.getOrDefault("reason", "").strip(), fields.getOrDefault("comment", "").strip().replace("\r\n", "\n"));
	}

	/** Whether it can be one of ours at all. */
	boolean isOurs() {
		return !ballot.isEmpty() && !key.isEmpty() && key.length() <= LONGEST_KEY;
	}

	/**
	 * What is wrong with it, for the person who filled it in.
	 *
	 * @param typed how a typed answer is read; empty where none is asked for
	 */
	Optional<String> mistake(VotingWords words, Optional<TypedAnswer> typed) {
		if (typed.isPresent() && answer.isEmpty() && (given.isEmpty() || typed.get().read(given).isEmpty())) {
			return Optional.of(typed.get().sentence());
		}
		if (toAnswer(typed).isEmpty() || answer.equals(NOT_APPLICABLE) && reason.isEmpty()) {
			return Optional.of(words.emptyAnswer); // the same words for both, as others would tell what was chosen
		}
		return reason.length() > LONGEST_REASON || comment.length() > LONGEST_COMMENT || given.length() > LONGEST_GIVEN
				? Optional.of(words.tooLong) : Optional.empty();
	}

	private Optional<Answer> toAnswer(Optional<TypedAnswer> typed) {
		if (!given.isEmpty()) {
			return answer.isEmpty() && ticked.isEmpty() ? typed.flatMap(one -> one.read(given)) : Optional.empty();
		}
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
	Cast cast(int participant, Optional<Scale> scale, Optional<TypedAnswer> typed) {
		Optional<Answer> ordered = toAnswer(typed).map(one -> one instanceof Answer.Given && !ticked.isEmpty() && scale.isPresent()
				? GivenText.ticked(ticked, scale.get()) : one);
		return new Cast(key, ChannelRegistry.PHONES, participant, ordered, Optional.of(comment));
	}
}
