package io.orgdeck.room;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import io.orgdeck.core.ballot.Admission;
import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.BallotState;
import io.orgdeck.core.ballot.Receipt;
import io.orgdeck.core.ballot.Voter;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.voting.VotingWords;

/** What phones see and may do, apart from how it comes over the wire. */
final class Room {

	private static final int OK = 200;
	private static final int UNAUTHORISED = 401;
	private static final int CONFLICT = 409;
	private static final int UNPROCESSABLE = 422;
	private static final int TOO_MANY = 429;
	private static final int UNAVAILABLE = 503;

	private final BallotBox box;
	private final Guests guests;
	private final Waiters waiters;
	private final boolean tellsResult;
	private final boolean encrypted;

	/**
	 * @param tellsResult whether phones are shown the result once it is revealed
	 * @param encrypted   whether the connection is
	 */
	Room(BallotBox box, Guests guests, Waiters waiters, boolean tellsResult, boolean encrypted) {
		this.box = box;
		this.guests = guests;
		this.waiters = waiters;
		this.tellsResult = tellsResult;
		this.encrypted = encrypted;
	}

	Waiters waiters() {
		return waiters;
	}

	boolean isEncrypted() {
		return encrypted;
	}

	Optional<Guest> guest(Optional<String> token) {
		return token.flatMap(guests::guest);
	}

	private Page page() {
		long revision = waiters.revision(); // before the state, so that a change in between is seen as one
		return new Page(box.speech(), revision);
	}

	/**
	 * The page for this phone.
	 *
	 * @param code    of the room, as the address says
	 * @param changes whether somebody who has voted wants to change it
	 */
	Answer page(Optional<String> token, String code, boolean changes) {
		Optional<Guest> guest = guest(token);
		if (guest.isEmpty()) {
			boolean known = !code.isEmpty() && guests.isRoom(code);
			List<Voter> absent = known ? guests.absent() : List.of();
			return Answer.page(OK, page().join(guests.admission(), code, absent, Optional.empty()));
		}
		Page page = page();
		if (!guest.get().allowance().use()) {
			return Answer.page(TOO_MANY, page.told(page.words().tooOften));
		}
		return Answer.page(OK, now(page, guest.get(), changes));
	}

	private String now(Page page, Guest guest, boolean changes) {
		Optional<BallotState> state = box.state();
		return switch (state.map(BallotState::phase).orElse(null)) {
			case OPEN -> !box.asks(guest.participant()) ? page.notAsked(state.get())
					: !changes && box.turnout().hasVoted(guest.participant()) ? page.sent(state.get(), box.code(guest.participant()))
							: page.question(state.get(), Secrets.token(), Optional.empty(), Optional.empty());
			case REVEALED -> page.result(state.get(), tellsResult, box.code(guest.participant()));
			case CLOSED -> page.waiting(state, box.code(guest.participant()));
			case null -> page.waiting(state, Optional.empty());
		};
	}

	/** The picture at that address, if it belongs to the question that is put to this guest now. */
	Optional<ServedPicture> picture(Guest guest, String address) {
		return box.state().filter(state -> state.isOpen() && box.asks(guest.participant()))
				.flatMap(state -> ServedPicture.of(state.asked()))
				.filter(served -> served.address().equals(address));
	}

	/** Lets a phone in, or says what is wrong. */
	Answer join(String code, String person) {
		Page page = page();
		boolean choosesFirst = person.isEmpty() && guests.admission() == Admission.NAME;
		if (choosesFirst && guests.isRoom(code)) {
			return Answer.page(OK, page.join(guests.admission(), code, guests.absent(), Optional.empty()));
		}
		Guests.Entry entry = guests.enter(code, person);
		if (entry.token().isPresent()) {
			return Answer.look(entry.token());
		}
		Guests.Refusal why = entry.refusal().orElseThrow();
		VotingWords words = page.words();
		String sentence = switch (why) {
			case CODE -> words.wrongCode;
			case PERSON -> guests.admission() == Admission.NAME ? words.wrongPerson : words.wrongSlip;
			case TAKEN -> words.wrongPerson;
			case TOO_OFTEN -> words.tooOften;
		};
		boolean known = why == Guests.Refusal.PERSON || why == Guests.Refusal.TAKEN;
		return Answer.page(why == Guests.Refusal.TOO_OFTEN ? TOO_MANY : UNPROCESSABLE,
				page.join(guests.admission(), known ? code : "", known ? guests.absent() : List.of(), Optional.of(sentence)));
	}

	/**
	 * Takes a vote.
	 *
	 * @param plain whether a script asks, which wants a sentence instead of a page
	 */
	Answer vote(Optional<String> token, VoteForm form, boolean plain) {
		Page page = page();
		Optional<Guest> guest = guest(token);
		if (guest.isEmpty()) {
			return plain ? Answer.told(UNAUTHORISED, page.words().moved) : Answer.page(UNAUTHORISED, page.gone());
		}
		if (!guest.get().allowance().use()) {
			return plain ? Answer.told(TOO_MANY, page.words().tooOften) : Answer.page(TOO_MANY, page.told(page.words().tooOften));
		}
		Optional<Scale> scale = box.state().map(state -> state.asked().scale());
		Optional<TypedAnswer> typed = scale.filter(Scale::isTyped).map(one -> new TypedAnswer(one, box.speech().language()));
		Optional<String> mistake = form.isOurs() ? form.mistake(page.words(), typed) : Optional.of(page.words().emptyAnswer);
		if (mistake.isPresent()) {
			return again(page, form, mistake.get(), plain);
		}
		try {
			Receipt receipt = box.cast(form.ballot(),
					form.cast(guest.get().participant(), scale, typed));
			return switch (receipt) {
				case COUNTED, KNOWN -> plain ? Answer.told(OK, page.words().sent) : Answer.look(Optional.empty());
				case CLOSED, NO_VOTER -> plain ? Answer.told(CONFLICT, page.words().closed) : Answer.look(Optional.empty());
				case NO_ANSWER -> again(page, form, page.words().emptyAnswer, plain);
			};
		} catch (IOException e) {
			return plain ? Answer.told(UNAVAILABLE, page.words().notKept) : Answer.page(UNAVAILABLE, page.told(page.words().notKept));
		}
	}

	/** The form with the words that were typed, and what is wrong. What was chosen is told to nobody before the reveal, not even by this. */
	private Answer again(Page page, VoteForm form, String mistake, boolean plain) {
		if (plain) {
			return Answer.told(UNPROCESSABLE, mistake);
		}
		return box.state().filter(state -> state.isOpen() && state.id().equals(form.ballot()))
				.map(state -> Answer.page(UNPROCESSABLE, page.question(state, Secrets.token(), Optional.of(form), Optional.of(mistake))))
				.orElseGet(() -> Answer.look(Optional.empty()));
	}
}
