package io.orgdeck.core.people;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;

/**
 * The short numbers of participants. Each is given once and never again: sheets, tables and votes of people who have gone
 * bear it, and would be taken for those of whoever had it next.
 */
public final class ParticipantNumbers {

	private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})=.*", Pattern.DOTALL);

	private ParticipantNumbers() {
	}

	/** The highest number that was ever given, as far as the assessment knows; 0 when none was. */
	public static int highest(Assessment assessment) {
		IntStream people = assessment.getParticipants().stream().mapToInt(Participant::getNumber);
		IntStream voters = assessment.getSessions().stream().flatMap(session -> session.getBallots().stream()).map(Ballot::getVotes)
				.filter(Objects::nonNull).flatMapToInt(ParticipantNumbers::highest);
		return Stream.of(people, voters, IntStream.of(assessment.getLastNumber())).flatMapToInt(all -> all).max().getAsInt();
	}

	/** Votes stand in the order of their numbers. What cannot be read may still say whose it is. */
	private static IntStream highest(Votes votes) {
		IntStream last = votes.isEmpty() ? IntStream.empty() : IntStream.of(votes.getLast().participant());
		return IntStream.concat(last, votes.unreadable().stream().map(NUMBER::matcher).filter(Matcher::matches)
				.mapToInt(part -> Integer.parseInt(part.group(1))));
	}

	/** Gives somebody who is being added the next number. Changes the assessment, so it belongs into a step. */
	public static void give(Participant participant, Assessment assessment) {
		int next = highest(assessment) + 1;
		participant.setNumber(next);
		assessment.setLastNumber(next);
	}

	/** Keeps in mind which numbers were given. Comes before people are removed, and belongs into the same step. */
	public static void remember(Assessment assessment) {
		remember(assessment, highest(assessment));
	}

	/** Keeps in mind that numbers up to this one were given, perhaps in another copy of the assessment. */
	public static void remember(Assessment assessment, int last) {
		if (last > assessment.getLastNumber()) {
			assessment.setLastNumber(last);
		}
	}
}
