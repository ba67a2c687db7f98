package io.orgdeck.core.votelog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

import io.orgdeck.core.hash.Sha256;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;

/**
 * How the votes of a ballot came in: a line for each that says under which code its voter finds it and binds its answer by a salted
 * hash, so that the lines can be shown without telling anybody's vote. Whatever rewrites the lines, such as forgetting
 * somebody, says so in a line of its own. docs/audit.md says how lines are chained.
 *
 * @param lines  in the order in which they were written
 * @param stated the last hash of the chain, and the hash of all lines, as they were noted; empty where there are no lines
 */
public record VoteLog(List<Line> lines, String stated) {

	/** A line of the log. */
	public sealed interface Line {

		/** As it goes into the chain. */
		String chained();
	}

	/**
	 * A vote that came in.
	 *
	 * @param code       by which its voter finds it
	 * @param number     of the voter; not in the chain
	 * @param salt       in hexadecimal; not in the chain
	 * @param commitment SHA-256 of voter, answer and salt
	 */
	public record Entry(String code, int number, String salt, String commitment) implements Line {
		@Override
		public String chained() {
			return "v " + code + ' ' + commitment;
		}
	}

	/**
	 * The lines were written anew.
	 *
	 * @param why    one of {@link Why}
	 * @param before the last hash of the chain as it was
	 */
	public record Turn(Why why, String before) implements Line {
		@Override
		public String chained() {
			return "t " + why + ' ' + before;
		}
	}

	/** Why lines were written anew. */
	public enum Why {
		/** Somebody asked to be forgotten, and is somebody without a name now. */
		forgotten,
		/** Somebody asked to be forgotten, and the vote went. */
		removed,
		/** Two participants turned out to be one person. */
		joined,
		/** A colleague's copy was merged. */
		merged
	}

	/** How a vote stands to what came in. */
	public enum State {
		/** It counts as it came in. */
		COUNTED,
		/** The same person voted again, and that counts. */
		REPLACED,
		/** The person took it back while the ballot was open. */
		TAKEN_BACK,
		/** It is not as it came in, or gone. */
		CHANGED
	}

	private static final String FORMAT = "orgdeck-votes-1";

	public VoteLog {
		lines = List.copyOf(lines);
	}

	/** The log of a ballot; one without lines where nobody kept it. */
	public static VoteLog of(Ballot ballot) {
		var lines = new ArrayList<Line>();
		String stated = "";
		for (String part : Objects.requireNonNullElse(ballot.getLog(), "").split(";")) {
			String[] words = part.strip().split(" ");
			try {
				switch (words[0]) {
					case "v" -> lines.add(new Entry(words[1], Integer.parseInt(words[2]), words[3], words[4]));
					case "t" -> lines.add(new Turn(Why.valueOf(words[1]), words[2]));
					case "=" -> stated = words[1] + ' ' + words[2];
					default -> stated = part.isBlank() ? stated : "?";
				}
			} catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
				return new VoteLog(lines, "?"); // not as it was written
			}
		}
		return new VoteLog(lines, stated);
	}

	/** Who has a number in an assessment, by id; an empty text for nobody. */
	public static IntFunction<String> people(Assessment assessment) {
		Map<Integer, String> ids = assessment.getParticipants().stream()
				.collect(Collectors.toMap(Participant::getNumber, Participant::getId, (first, second) -> first));
		return number -> ids.getOrDefault(number, "");
	}

	/** The log with these votes at its end. @param person the id of whoever has a number */
	public VoteLog with(List<LoggedVote> votes, IntFunction<String> person) {
		var all = new ArrayList<>(lines);
		votes.forEach(vote -> all.add(new Entry(vote.code(), vote.number(), vote.salt(),
				commitment(person.apply(vote.number()), vote.answer().map(VoteLog::said).orElse(""), vote.salt()))));
		return new VoteLog(all, stated);
	}

	/** Puts it into a ballot, with the hash of the chain as it is now. */
	public void putInto(Ballot ballot) {
		ballot.setLog(lines.isEmpty() ? null : written() + ";= " + ending(ballot.getId()));
	}

	private String written() {
		return lines.stream().map(VoteLog::written).collect(Collectors.joining(";"));
	}

	private String ending(String ballot) {
		return head(ballot) + ' ' + seal();
	}

	/** The hash of all that the lines say, numbers and salts among it. */
	public String seal() {
		return Sha256.of(written());
	}

	private static String written(Line line) {
		return switch (line) {
			case Entry entry -> "v " + entry.code() + ' ' + entry.number() + ' ' + entry.salt() + ' ' + entry.commitment();
			case Turn turn -> turn.chained();
		};
	}

	/** The last hash of the chain. @param ballot id of the ballot, with which the chain begins */
	public String head(String ballot) {
		String head = begun(ballot);
		for (Line line : lines) {
			head = chained(head, line.chained());
		}
		return head;
	}

	/** The hash with which the chain of a ballot begins. */
	public static String begun(String ballot) {
		return Sha256.of(FORMAT + ' ' + ballot);
	}

	/** The hash behind another line. */
	public static String chained(String head, String line) {
		return Sha256.of(head + ' ' + line);
	}

	/** Whether the lines of a ballot are as they were written. */
	public static boolean isWhole(Ballot ballot) {
		String text = Objects.requireNonNullElse(ballot.getLog(), "");
		VoteLog log = of(ballot);
		return log.lines.isEmpty() ? text.isEmpty() : text.equals(log.written() + ";= " + log.ending(ballot.getId()));
	}

	public List<Entry> entries() {
		return lines.stream().filter(Entry.class::isInstance).map(Entry.class::cast).toList();
	}

	/** How each vote that came in stands, in the order in which they came. @param person the id of whoever has a number */
	public Map<Entry, State> states(Votes votes, IntFunction<String> person) {
		Map<Integer, Entry> last = new HashMap<>();
		entries().forEach(entry -> last.put(entry.number(), entry));
		var states = new LinkedHashMap<Entry, State>();
		for (Entry entry : entries()) {
			states.put(entry, last.get(entry.number()) == entry ? state(entry, votes.of(entry.number()), person) : State.REPLACED);
		}
		return states;
	}

	private static State state(Entry entry, Optional<Vote> vote, IntFunction<String> person) {
		String now = commitment(person.apply(entry.number()), vote.map(Vote::answer).map(VoteLog::said).orElse(""), entry.salt());
		return !now.equals(entry.commitment()) ? State.CHANGED : vote.isPresent() ? State.COUNTED : State.TAKEN_BACK;
	}

	/**
	 * Gives what somebody voted to somebody else, under other codes so that no slip leads to it, and says so.
	 *
	 * @param was       number of who voted
	 * @param is        the vote as somebody else's; empty where it goes
	 * @param person    the id of whoever has a number, before that
	 * @param personNow the id of whoever has voted now
	 */
	public VoteLog rewritten(Ballot ballot, int was, Optional<LoggedVote> is, Why why, IntFunction<String> person,
			String personNow) {
		if (entries().stream().noneMatch(entry -> entry.number() == was)) {
			return this;
		}
		String before = head(ballot.getId());
		boolean counted = states(ballot.getVotes(), person).entrySet().stream()
				.anyMatch(one -> one.getKey().number() == was && one.getValue() == State.COUNTED);
		var all = new ArrayList<Line>();
		lines.stream().filter(line -> !(line instanceof Entry entry && entry.number() == was)).forEach(all::add);
		is.filter(vote -> counted).ifPresent(vote -> all.add(new Entry(vote.code(), vote.number(), vote.salt(),
				commitment(personNow, vote.answer().map(VoteLog::said).orElse(""), vote.salt()))));
		all.add(new Turn(why, before));
		return new VoteLog(all, stated);
	}

	/** With other numbers of the voters, which are not in the chain. */
	public VoteLog renumbered(IntUnaryOperator number) {
		return new VoteLog(lines.stream().map(line -> line instanceof Entry entry
				? new Entry(entry.code(), number.applyAsInt(entry.number()), entry.salt(), entry.commitment()) : line).toList(), stated);
	}

	/** With what only a colleague's log has behind it. @param theirBallot id of the ballot in the colleague's copy */
	public VoteLog merged(VoteLog theirs, String theirBallot) {
		var mine = entries().stream().map(Entry::chained).collect(Collectors.toSet());
		List<Entry> further = theirs.entries().stream().filter(entry -> !mine.contains(entry.chained())).toList();
		if (further.isEmpty()) {
			return this;
		}
		var all = new ArrayList<>(lines);
		all.addAll(further);
		all.add(new Turn(Why.merged, theirs.head(theirBallot)));
		return new VoteLog(all, stated);
	}

	/** An answer as it is bound: what was chosen, and no word beside it. */
	static String said(Answer answer) {
		return switch (answer) {
			case Answer.Rated(String level) -> "level " + level;
			case Answer.DontKnow unknown -> "unknown";
			case Answer.DoesNotApply reason -> "not applicable";
			case Answer.Given(String text) -> "given " + text;
		};
	}

	private static String commitment(String person, String answer, String salt) {
		return Sha256.of(person + '\n' + answer + '\n' + salt);
	}
}
