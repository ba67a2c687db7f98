package io.orgdeck.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * The votes of one ballot: at most one per participant, in order of the participants' numbers. Immutable, so that
 * undo keeps the old value, and compact, so that a hundred thousand votes cost megabytes rather than objects.
 *
 * <p>As text, votes stand one after another, separated by a space: <code>number=level</code>, <code>number=?</code> for
 * "don't know" or <code>number=-reason</code> for "does not apply", each optionally followed by <code>~comment</code>.
 * What is no level stands as <code>number=?~comment~=given</code>: a reader that does not know it reads "don't know" and keeps it.
 * What else follows a second <code>~</code> is room for newer versions: it is not read, and stays with the vote as it is
 * ({@link Vote#further()}). Space, control characters and the signs in use are written as %XX of their UTF-8 bytes. A vote
 * that cannot be read is kept as it is, written back unchanged and listed by {@link #unreadable()}.
 */
public final class Votes extends AbstractList<Vote> {

	public static final Votes NONE = new Votes(new int[0], new Answer[0], null, null, List.of());

	private final int[] participants;
	private final Answer[] answers;
	/** Comments beside the answers; null when there are none at all. */
	private final String[] comments;
	/** Parts of newer versions beside the answers; null when there are none at all. */
	private final String[] further;
	private final List<String> unreadable;

	private Votes(int[] participants, Answer[] answers, String[] comments, String[] further, List<String> unreadable) {
		this.participants = participants;
		this.answers = answers;
		this.comments = comments;
		this.further = further;
		this.unreadable = unreadable;
	}

	/** The given votes; of two votes of one participant the later stands. */
	public static Votes of(Collection<Vote> votes) {
		return build(votes, List.of());
	}

	public static Votes of(Vote... votes) {
		return of(Arrays.asList(votes));
	}

	private static Votes build(Collection<Vote> votes, List<String> unreadable) {
		var sorted = new TreeMap<Integer, Vote>();
		votes.forEach(vote -> sorted.put(vote.participant(), vote));
		int n = sorted.size();
		var participants = new int[n];
		var answers = new Answer[n];
		String[] comments = null;
		String[] further = null;
		int i = 0;
		for (Vote vote : sorted.values()) {
			participants[i] = vote.participant();
			answers[i] = vote.answer();
			if (!vote.comment().isEmpty()) {
				comments = comments == null ? new String[n] : comments;
				comments[i] = vote.comment();
			}
			if (!vote.further().isEmpty()) {
				further = further == null ? new String[n] : further;
				further[i] = vote.further();
			}
			i++;
		}
		return new Votes(participants, answers, comments, further, unreadable);
	}

	/** Reads what {@link #toString()} has written. */
	public static Votes parse(String text) {
		return new VotesReader(text).read();
	}

	/** Takes arrays in rising order of participants, without copying them. */
	static Votes ordered(int[] participants, Answer[] answers, String[] comments, String[] further, List<String> unreadable) {
		for (int i = 1; i < participants.length; i++) {
			if (participants[i - 1] >= participants[i]) {
				var votes = new Votes(participants, answers, comments, further, unreadable);
				return build(votes, unreadable);
			}
		}
		return new Votes(participants, answers, comments, further, unreadable);
	}

	/** These votes with one more, in place of any the participant had given before. */
	public Votes with(Vote vote) {
		var all = new ArrayList<Vote>(this);
		all.add(vote);
		return build(all, unreadable);
	}

	/** These votes with others, in place of any that the same participants had given before. */
	public Votes with(Collection<Vote> votes) {
		var all = new ArrayList<Vote>(this);
		all.addAll(votes);
		return build(all, unreadable);
	}

	/** These votes without the one of that participant. */
	public Votes without(int participant) {
		return build(stream().filter(vote -> vote.participant() != participant).toList(), unreadable);
	}

	/** These votes without those of some participants, by their numbers. */
	public Votes without(IntPredicate participants) {
		return build(stream().filter(vote -> !participants.test(vote.participant())).toList(), unreadable);
	}

	/** The vote of the participant with that number. */
	public Optional<Vote> of(int participant) {
		int at = Arrays.binarySearch(participants, participant);
		return at < 0 ? Optional.empty() : Optional.of(get(at));
	}

	/** Parts of the stored text that could not be read, as they stood. */
	public List<String> unreadable() {
		return unreadable;
	}

	@Override
	public Vote get(int index) {
		return new Vote(participants[index], answers[index], comments == null ? null : comments[index],
				further == null ? null : further[index]);
	}

	@Override
	public int size() {
		return participants.length;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Votes votes && super.equals(votes) && unreadable.equals(votes.unreadable);
	}

	@Override
	public int hashCode() {
		return super.hashCode();
	}

	@Override
	public String toString() {
		var text = new StringBuilder(size() * 16);
		for (int i = 0; i < participants.length; i++) {
			if (i > 0) {
				text.append(' ');
			}
			text.append(participants[i]).append('=');
			switch (answers[i]) {
				case Answer.Rated rated -> VotesReader.escape(rated.level(), text);
				case Answer.DontKnow unknown -> text.append('?');
				case Answer.Given given -> text.append('?');
				case Answer.DoesNotApply reason -> VotesReader.escape(reason.reason(), text.append('-'));
			}
			Answer.Given given = answers[i] instanceof Answer.Given one ? one : null;
			boolean isMore = given != null || further != null && further[i] != null;
			if (comments != null && comments[i] != null) {
				VotesReader.escape(comments[i], text.append('~'));
			} else if (isMore) {
				text.append('~');
			}
			if (given != null) {
				VotesReader.escape(given.text(), text.append("~="));
			}
			if (further != null && further[i] != null) {
				text.append('~').append(further[i]);
			}
		}
		for (String part : unreadable) {
			if (!text.isEmpty()) {
				text.append(' ');
			}
			text.append(part);
		}
		return text.toString();
	}
}
