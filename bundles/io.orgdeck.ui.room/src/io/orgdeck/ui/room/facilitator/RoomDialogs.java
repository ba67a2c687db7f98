package io.orgdeck.ui.room.facilitator;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.edits.BallotEdits;
import io.orgdeck.core.edits.PeopleEdits;
import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.room.SlipCodes;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.CardDialog;
import io.orgdeck.ui.parts.PickDialog;

/** What facilitator mode asks in a dialog, and what comes of the answer. */
final class RoomDialogs {

	private final Shell shell;
	private final LiveAssessment live;
	private final Facilitation room;
	private final RoomPhones phones;

	RoomDialogs(Shell shell, LiveAssessment live, Facilitation room, RoomPhones phones) {
		this.shell = shell;
		this.live = live;
		this.room = room;
		this.phones = phones;
	}

	void startOrStopPhones() {
		if (phones.areOn()) {
			if (MessageDialog.openQuestion(shell, Messages.phonesTitle, Messages.phonesStop)) {
				phones.stop();
				room.box().close();
			}
			return;
		}
		var dialog = new PhonesDialog(shell, SlipCodes.areThere(room.box()));
		if (dialog.open() == Window.OK && (!dialog.dealsSlips() || dealSlips())) {
			try {
				phones.start(dialog.settings());
			} catch (IOException e) {
				MessageDialog.openError(shell, Messages.phonesTitle, Failure.sentence(e));
			}
		}
	}

	/** @return whether slips were dealt */
	private boolean dealSlips() {
		if (live.assessment().getGroups().isEmpty()) {
			MessageDialog.openInformation(shell, Messages.slipsTitle, Messages.slipsNoGroups);
			return false;
		}
		var dialog = new DealSlipsDialog(shell, live.assessment().getGroups());
		if (dialog.open() != Window.OK) {
			return false;
		}
		new BallotEdits(live.document()).dealSlips(room.session(), dialog.counts());
		return true;
	}

	void showWhoVotesHow() {
		new RoomPeopleDialog(shell, room.box(), phones).open();
	}

	void chooseCard() {
		var deck = live.assessment().getDeck();
		var taken = room.session().getCards().stream().map(ChosenCard::getCard).filter(Objects::nonNull).toList();
		var dialog = new CardDialog(shell, deck, taken, true);
		if (dialog.open() == Window.OK && !dialog.picked().isEmpty()) {
			var chosen = new SessionEdits(live.document()).choose(room.session(), dialog.picked(), dialog.reason(),
					dialog.isDuringSession(), room.chosenCard());
			room.goTo(chosen.getFirst());
		}
	}

	void addLateComer() {
		var dialog = new LateComerDialog(shell, live.assessment().getGroups());
		if (dialog.open() == Window.OK) {
			new PeopleEdits(live.document()).addLateComer(room.session(), dialog.name(), dialog.group());
		}
	}

	void takeAttendance() {
		List<Participant> all = List.copyOf(live.assessment().getParticipants());
		var dialog = new PickDialog<>(shell,
				PickDialog.Offer.byName(Messages.attendance, all, Names.onScreen()::label, Messages.attendanceNone),
				room.people());
		if (dialog.open() == Window.OK) {
			new SessionEdits(live.document()).attended(room.session(), dialog.picked());
		}
	}
}
