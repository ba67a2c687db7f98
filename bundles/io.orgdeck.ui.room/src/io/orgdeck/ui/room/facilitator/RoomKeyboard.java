package io.orgdeck.ui.room.facilitator;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import io.orgdeck.core.edits.AnswerText;
import io.orgdeck.model.Answer;
import io.orgdeck.model.deck.AnswerForm;

/** What each key means in facilitator mode, and each click as the key that means the same. */
final class RoomKeyboard {

	private final FacilitatorWindow window;
	private final Facilitation room;
	private final RoomPhones phones;
	private final RoomDialogs dialogs;
	private SharedLaptop shared;
	private Front front = Front.QUESTION;

	/** What fills the screen. */
	private enum Front {
		QUESTION, KEYS, PICTURE
	}

	RoomKeyboard(FacilitatorWindow window, Facilitation room, RoomPhones phones, RoomDialogs dialogs) {
		this.window = window;
		this.room = room;
		this.phones = phones;
		this.dialogs = dialogs;
	}

	/** Who votes for themselves on this computer, hand to hand; null while the whole room looks at it. */
	SharedLaptop shared() {
		return shared;
	}

	/** Whether all keys are on the screen. */
	boolean isHelping() {
		return front == Front.KEYS;
	}

	/** Whether the picture of the card fills the screen. */
	boolean isShowingPicture() {
		return front == Front.PICTURE && hasPicture();
	}

	private boolean hasPicture() {
		return (shared == null || !shared.isPassingOn()) && new RoomWords(room).picture().isPresent();
	}

	void pressed(Event event) {
		if (event.keyCode == SWT.SHIFT) {
			return;
		}
		Optional<Front> asked = asked(event);
		boolean leaves = front != Front.QUESTION && event.keyCode == SWT.ESC;
		front = asked.filter(one -> one != front).orElse(Front.QUESTION);
		if (asked.isPresent() || leaves) {
			window.refresh();
			return;
		}
		if ((event.stateMask & SWT.MOD1) != 0) {
			pressedWithControl(event);
		} else if (shared != null) {
			pressedOnSharedLaptop(event);
		} else {
			pressedInTheRoom(event);
		}
		if (phones.areOn() && shared == null) {
			room.present();
		}
		window.refresh();
	}

	/** What a key brings to the front, and sends back again. */
	private Optional<Front> asked(Event event) {
		if (event.character == '?') {
			return Optional.of(Front.KEYS);
		}
		boolean picture = event.keyCode == 'v' && (event.stateMask & SWT.MOD1) == 0 && hasPicture();
		return picture ? Optional.of(Front.PICTURE) : Optional.empty();
	}

	private void pressedWithControl(Event event) {
		switch (event.keyCode) {
			case 'z' -> window.undo();
			case 'y' -> window.redo();
			case SWT.ARROW_RIGHT -> goCard(1);
			case SWT.ARROW_LEFT -> goCard(-1);
			default -> {}
		}
	}

	private void goCard(int by) {
		if (shared == null) {
			room.goCard(by);
		}
	}

	private void pressedInTheRoom(Event event) {
		switch (event.keyCode) {
			case SWT.ESC -> window.close();
			case ' ' -> room.reveal();
			case SWT.CR, SWT.KEYPAD_CR -> entered();
			case SWT.ARROW_RIGHT, SWT.PAGE_DOWN -> room.go(1);
			case SWT.ARROW_LEFT, SWT.PAGE_UP -> room.go(-1);
			case SWT.ARROW_DOWN -> room.moveTurn(1);
			case SWT.ARROW_UP -> room.moveTurn(-1);
			case SWT.DEL, SWT.BS -> room.takeBack();
			case 'r' -> room.otherRound();
			case 't' -> room.timer().startOrStop();
			case 'm' -> window.showNotes(true);
			case 's' -> shareLaptop();
			case 'p' -> dialogs.startOrStopPhones();
			case 'f' -> window.choosePhotos();
			case 'w' -> dialogs.showWhoVotesHow();
			case 'o' -> window.goToOtherScreen();
			default -> {
				if (begins(event.character)) {
					window.typeAnswer(String.valueOf(event.character));
				} else if (!room.isGone() && !pressedForTheSession(event)) {
					answer(event.character).ifPresent(this::vote);
				}
			}
		}
	}

	/** What changes who is there and which cards are taken up. */
	private boolean pressedForTheSession(Event event) {
		switch (event.keyCode) {
			case 'c' -> dialogs.chooseCard();
			case 'a' -> dialogs.takeAttendance();
			case 'l' -> dialogs.addLateComer();
			default -> {
				return false;
			}
		}
		return true;
	}

	private void shareLaptop() {
		if (!room.isRevealed() && room.question().isPresent()) {
			shared = new SharedLaptop(room, phones.areOn());
		}
	}

	private void pressedOnSharedLaptop(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (event.keyCode == SWT.ESC || enter && shared.isDone()) {
			shared.leave();
			shared = null;
		} else if (shared.isPassingOn()) {
			if (enter) {
				shared.taken();
			}
		} else if (event.keyCode == SWT.ARROW_LEFT) {
			shared.back();
		} else if (enter && isTyping()) {
			window.typeAnswer("");
		} else if (begins(event.character)) {
			window.typeAnswer(String.valueOf(event.character));
		} else if (enter && room.ticking().isAsked()) {
			shared.ticked();
		} else {
			answer(event.character).ifPresent(this::vote);
		}
	}

	private void entered() {
		if (isTyping()) {
			window.typeAnswer("");
		} else {
			room.ticking().passOn();
		}
	}

	/** Whether an answer is typed to the question on the screen, now. */
	private boolean isTyping() {
		return room.scale().isTyped() && !room.isRevealed() && !room.isGone() && (shared == null || !shared.isPassingOn());
	}

	/** Whether somebody begins to type a number or a date. */
	private boolean begins(char sign) {
		return isTyping() && room.scale().takes() != AnswerForm.WORDS && (Character.isDigit(sign) || sign == '-');
	}

	/** What was typed into the field. */
	void typed(Answer answer) {
		vote(answer);
		if (phones.areOn() && shared == null) {
			room.present();
		}
		window.refresh();
	}

	/** A key or click ticks one of several answers, or takes the tick away; whose turn it is keeps it until Enter. */
	private void vote(Answer answer) {
		if (room.ticking().isAsked() && answer instanceof Answer.Rated(String level)) {
			if (shared == null || !shared.isPassingOn()) {
				room.ticking().toggle(level);
			}
		} else if (shared == null) {
			room.vote(answer);
		} else if (!shared.isPassingOn()) {
			shared.vote(answer);
		}
	}

	/** The answer that the key means. Why a question does not apply is asked of nobody on a screen that the room sees. */
	private Optional<Answer> answer(char sign) {
		return AnswerText.typed(sign, room.scale().single()).filter(answer -> !room.isRevealed());
	}

	/** @param target what was clicked; empty for nothing that can be */
	void clicked(Optional<Target> target, int x) {
		if (target.isEmpty()) {
			front = Front.QUESTION;
		}
		target.ifPresent(clicked -> {
			switch (clicked) {
				case Target.OfPerson(var area, var person) -> room.giveTurn(person);
				case Target.OfLevel(var area, var level) -> vote(new Answer.Rated(level.id()));
				case Target.OfPicture(var area) -> front = Front.PICTURE;
				case Target.OfKeys keys -> keys.key(x).ifPresent(this::press);
			}
		});
		window.refresh();
	}

	private void press(RoomKeys.Key key) {
		var event = new Event();
		event.keyCode = key.code();
		event.character = (char) (key.code() < SWT.KEYCODE_BIT ? key.code() : 0);
		event.stateMask = key.control() ? SWT.MOD1 : 0;
		pressed(event);
	}
}
