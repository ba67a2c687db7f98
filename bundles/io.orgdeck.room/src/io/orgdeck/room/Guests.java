package io.orgdeck.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import io.orgdeck.core.ballot.Admission;
import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.Pass;
import io.orgdeck.core.ballot.Voter;

/**
 * Who is let in: one phone for each person at a time, known by the hash of a token that ends with the session. Limits go by the
 * token and not by the address, as a whole room may share one.
 */
final class Guests {

	/** Why somebody is not let in. */
	enum Refusal {
		CODE, PERSON, TAKEN, TOO_OFTEN
	}

	/** What comes of wanting to be let in: a token, or why not. */
	record Entry(Optional<String> token, Optional<Refusal> refusal) {

		static Entry refused(Refusal why) {
			return new Entry(Optional.empty(), Optional.of(why));
		}
	}

	/** A page asks for itself, its style, its script and waits; somebody in a hurry reloads. */
	private static final int REQUESTS_AT_ONCE = 40;
	private static final double REQUESTS_PER_SECOND = 5;
	/** Wrong codes of everybody together: at this pace nobody guesses one in a day. */
	private static final int WRONG_AT_ONCE = 60;
	private static final double WRONG_PER_SECOND = 1;

	private static final long SIGN_NANOS = 60_000_000_000L;

	private final BallotBox box;
	private final Admission admission;
	private final String roomCode;
	private final LongSupplier nanos;
	private final Allowance wrong;
	private final Map<String, Guest> byToken = new HashMap<>();
	private final Map<Integer, String> tokens = new HashMap<>();
	private final SlipCodes slips;
	private final Consumer<Map<Integer, String>> changed;

	/**
	 * @param before  hash of the token of each participant's phone that is in already
	 * @param changed hears the same whenever somebody comes in or goes
	 */
	Guests(BallotBox box, Admission admission, String roomCode, LongSupplier nanos, Map<Integer, String> before,
			Consumer<Map<Integer, String>> changed) {
		this.box = box;
		this.admission = admission;
		this.roomCode = roomCode;
		this.nanos = nanos;
		this.changed = changed;
		slips = new SlipCodes(box);
		wrong = new Allowance(WRONG_AT_ONCE, WRONG_PER_SECOND, nanos);
		before.forEach(this::letIn);
	}

	Admission admission() {
		return admission;
	}

	/** The code of each person, where people are let in by one. */
	synchronized List<Pass> passes() {
		if (admission == Admission.NAME) {
			return List.of();
		}
		List<Voter> voters = box.turnout().voters();
		Map<Integer, String> codes = slips.of(voters);
		return voters.stream().map(voter -> new Pass(voter, codes.get(voter.number()))).toList();
	}

	/** The slip of somebody is not theirs any more, and whoever came in with it goes. */
	synchronized void renew(int participant) {
		slips.renew(participant);
		release(participant);
	}

	/** Who is in, and whether their phone has asked for anything of late; one that waits asks every 20 seconds. */
	synchronized Map<Integer, Boolean> here() {
		long now = nanos.getAsLong();
		return byToken.values().stream().collect(Collectors.toMap(Guest::participant, guest -> now - guest.seen().get() < SIGN_NANOS));
	}

	/** Whether that is the code of the room; wrong ones are counted. */
	synchronized boolean isRoom(String code) {
		if (!wrong.isLeft()) {
			return false;
		}
		boolean right = Secrets.isSame(roomCode, Secrets.typed(code));
		if (!right) {
			wrong.use();
		}
		return right;
	}

	/** Whose phone is not here yet, to choose from. */
	synchronized List<Voter> absent() {
		return box.turnout().voters().stream().filter(voter -> !tokens.containsKey(voter.number())).toList();
	}

	/**
	 * Lets a phone in.
	 *
	 * @param person a participant's number, or the code of a slip
	 */
	synchronized Entry enter(String code, String person) {
		if (!wrong.isLeft()) {
			return Entry.refused(Refusal.TOO_OFTEN);
		}
		if (!isRoom(code)) {
			return Entry.refused(Refusal.CODE);
		}
		Optional<Voter> voter = admission == Admission.NAME ? named(person) : withSlip(person);
		if (voter.isEmpty()) {
			wrong.use();
			return Entry.refused(Refusal.PERSON);
		}
		if (admission == Admission.NAME && tokens.containsKey(voter.get().number())) {
			return Entry.refused(Refusal.TAKEN);
		}
		remove(voter.get().number());
		String token = Secrets.token();
		letIn(voter.get().number(), Secrets.hash(token));
		changed.accept(tokens);
		return new Entry(Optional.of(token), Optional.empty());
	}

	private void letIn(int participant, String hash) {
		byToken.put(hash, new Guest(participant, new Allowance(REQUESTS_AT_ONCE, REQUESTS_PER_SECOND, nanos),
				new AtomicLong(nanos.getAsLong())));
		tokens.put(participant, hash);
	}

	private Optional<Voter> named(String number) {
		return box.turnout().voters().stream().filter(voter -> String.valueOf(voter.number()).equals(number)).findFirst();
	}

	private Optional<Voter> withSlip(String typed) {
		String code = Secrets.typed(typed);
		return passes().stream().filter(pass -> Secrets.isSame(pass.code(), code)).map(Pass::voter).findFirst();
	}

	/** The phone with that token; empty when it was never let in, or another has taken its place. */
	synchronized Optional<Guest> guest(String token) {
		Optional<Guest> guest = Optional.ofNullable(byToken.get(Secrets.hash(token)));
		guest.ifPresent(known -> known.seen().set(nanos.getAsLong()));
		return guest;
	}

	/** The person can come in with another phone. */
	synchronized void release(int participant) {
		if (remove(participant)) {
			changed.accept(tokens);
		}
	}

	private boolean remove(int participant) {
		Optional<String> hash = Optional.ofNullable(tokens.remove(participant));
		hash.ifPresent(byToken::remove);
		return hash.isPresent();
	}
}
