package io.orgdeck.ui.room.facilitator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.ballot.BallotListener;
import io.orgdeck.core.edits.AnswerText;
import io.orgdeck.core.edits.BallotEdits;
import io.orgdeck.core.edits.PeopleEdits;
import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Answer;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.ui.history.OwnHistory;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.CardDialog;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.PickDialog;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** The full-screen window of facilitator mode. Everything works from the keyboard. */
final class FacilitatorWindow implements OwnHistory {

	private static final int TICK = 250;

	private final LiveAssessment live;
	private final Facilitation room;
	private final Shell shell;
	private final Canvas canvas;
	private final RoomFonts fonts;
	private final Composite notesPlace;
	private final Text notes;
	private final Bindings bindings = new Bindings();
	private final RoomPhones phones;
	private final RoomCards cards;
	private final RoomAccessibility spoken;
	private final BallotListener votes = new BallotListener() {
		@Override
		public void turnoutChanged() {
			later();
		}
	};
	private final LiveAssessment.Follower follower = new LiveAssessment.Follower() {
		@Override
		public void changed() {
			room.follow();
			refresh();
		}

		@Override
		public void closed() {
			shell.close();
		}
	};
	private SharedLaptop shared;
	private boolean helping;
	private List<Target> targets = List.of();

	FacilitatorWindow(Shell parent, LiveAssessment live, Facilitation room) {
		this.live = live;
		this.room = room;
		phones = new RoomPhones(room.box());
		room.box().addListener(votes);
		shell = new Shell(parent.getDisplay(), SWT.SHELL_TRIM);
		shell.setText(Names.onScreen().label(room.session()));
		shell.setImages(parent.getImages());
		WidgetIds.name(shell, "facilitator");
		shell.setData(this);
		Style.PAGE.applyTo(shell);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
		canvas = WidgetIds.name(new Canvas(shell, SWT.DOUBLE_BUFFERED), "facilitator.room");
		Style.PAGE.applyTo(canvas);
		Layouts.whole().applyTo(canvas);
		fonts = new RoomFonts(canvas);
		canvas.addListener(SWT.Paint,
				event -> paint(event.gc));
		canvas.addListener(SWT.KeyDown, this::keyPressed);
		canvas.addListener(SWT.MouseDown, event -> {
			if (event.button == 1) {
				clicked(event);
			}
		});
		canvas.addListener(SWT.MouseMove,
				event -> canvas.setCursor(target(event).isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
		spoken = new RoomAccessibility(canvas, room, () -> new RoomWords(room).all(shared), () -> targets);
		cards = new RoomCards(shell, room);
		RoomCards.onDrop(canvas, this::readCards);
		canvas.addListener(SWT.Traverse, event -> event.doit = false);
		notesPlace = new Composite(shell, SWT.NONE);
		notes = createNotes();
		live.addFollower(follower);
		shell.addListener(SWT.Dispose, event -> {
			live.removeFollower(follower);
			room.box().removeListener(votes);
			phones.stop();
			room.leave();
		});
	}

	private void paint(GC gc) {
		int height = canvas.getSize().y;
		boolean beside = phones.areOn() && shared == null && !room.isRevealed() && room.question().isPresent();
		int width = canvas.getSize().x - (beside ? PhonesPainter.width(height) : 0);
		var painter = new RoomPainter(gc, Palette.of(canvas), fonts, room, helping ? canvas.getSize().x : width, height);
		targets = painter.targets();
		if (helping) {
			painter.paintHelp(shared != null);
			return;
		}
		painter.paint(shared);
		if (beside) {
			new PhonesPainter(gc, Palette.of(canvas), fonts, height).paint(phones, room.question().get().getCard(), width);
		}
	}

	/** Somebody has voted elsewhere, on a thread of theirs. */
	private void later() {
		if (!shell.isDisposed()) {
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed()) {
					room.votedElsewhere();
					refresh();
				}
			});
		}
	}

	private void startOrStopPhones() {
		if (phones.areOn()) {
			if (MessageDialog.openQuestion(shell, Messages.phonesTitle, Messages.phonesStop)) {
				phones.stop();
				room.box().close();
			}
			return;
		}
		var dialog = new PhonesDialog(shell);
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

	private void readCards(List<Path> photos) {
		if (!shell.isDisposed() && shared == null) {
			cards.read(photos, phones.areOn());
			room.votedElsewhere();
			refresh();
		}
	}

	private Text createNotes() {
		GridLayoutFactory.fillDefaults().margins(6 * Layouts.UNIT, 2 * Layouts.UNIT).applyTo(notesPlace);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(notesPlace);
		notesPlace.setVisible(false);
		var field = new Fields(bindings).lines(notesPlace, "facilitator.notes", Messages.notes, 5,
				new FeatureValue<>(live.document(), () -> room.chosenCard().orElse(null), Literals.CHOSEN_CARD__NOTES,
						Messages.changeNotes));
		field.setFont(Fonts.of(field, 4, SWT.NORMAL));
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				showNotes(false);
			}
		});
		return field;
	}

	void open() {
		shell.setFullScreen(true);
		shell.open();
		canvas.setFocus();
		tick();
	}

	/** Brings the window forward. */
	void activate() {
		shell.setActive();
		canvas.setFocus();
	}

	Shell shell() {
		return shell;
	}

	private void tick() {
		if (!shell.isDisposed()) {
			if (room.timer().isTiming() || phones.hasNews()) {
				canvas.redraw();
			}
			shell.getDisplay().timerExec(TICK, this::tick);
		}
	}

	private void refresh() {
		if (!shell.isDisposed()) {
			bindings.refresh();
			canvas.redraw();
			spoken.changed();
		}
	}

	private void keyPressed(Event event) {
		if (event.keyCode == SWT.SHIFT) {
			return;
		}
		boolean closesHelp = helping && (event.keyCode == SWT.ESC || event.character == '?');
		helping = !helping && event.character == '?';
		if (helping || closesHelp) {
			refresh();
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
		refresh();
	}

	private void pressedWithControl(Event event) {
		switch (event.keyCode) {
			case 'z' -> undo();
			case 'y' -> redo();
			case SWT.ARROW_RIGHT -> goCard(1);
			case SWT.ARROW_LEFT -> goCard(-1);
			default -> {}
		}
	}

	/** Takes the last step back and gives the turn to whose vote it was; whoever has the laptop takes back nothing of others. */
	@Override
	public void undo() {
		if (shared == null) {
			room.undo();
			refresh();
		}
	}

	@Override
	public void redo() {
		if (shared == null) {
			room.redo();
			refresh();
		}
	}

	private void goCard(int by) {
		if (shared == null) {
			room.goCard(by);
		}
	}

	private void shareLaptop() {
		if (!room.isRevealed() && room.question().isPresent()) {
			shared = new SharedLaptop(room, phones.areOn());
		}
	}

	private void pressedInTheRoom(Event event) {
		switch (event.keyCode) {
			case SWT.ESC -> shell.close();
			case ' ' -> room.reveal();
			case SWT.ARROW_RIGHT, SWT.PAGE_DOWN -> room.go(1);
			case SWT.ARROW_LEFT, SWT.PAGE_UP -> room.go(-1);
			case SWT.ARROW_DOWN -> room.moveTurn(1);
			case SWT.ARROW_UP -> room.moveTurn(-1);
			case SWT.DEL, SWT.BS -> room.takeBack();
			case 'r' -> room.otherRound();
			case 't' -> room.timer().startOrStop();
			case 'm' -> showNotes(true);
			case 's' -> shareLaptop();
			case 'p' -> startOrStopPhones();
			case 'f' -> readCards(cards.choose());
			case 'w' -> new RoomPeopleDialog(shell, room.box(), phones).open();
			default -> {
				if (!room.isGone() && !pressedForTheSession(event)) {
					answer(event.character).ifPresent(this::vote);
				}
			}
		}
	}

	private void vote(Answer answer) {
		if (shared == null) {
			room.vote(answer);
		} else if (!shared.isPassingOn()) {
			shared.vote(answer);
		}
	}

	/** What changes who is there and which cards are taken up. */
	private boolean pressedForTheSession(Event event) {
		switch (event.keyCode) {
			case 'c' -> chooseCard();
			case 'a' -> takeAttendance();
			case 'l' -> addLateComer();
			default -> {
				return false;
			}
		}
		return true;
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
		} else {
			answer(event.character).ifPresent(this::vote);
		}
	}

	/** The answer that the key means. Why a question does not apply is asked of nobody on a screen that the room sees. */
	private Optional<Answer> answer(char sign) {
		return AnswerText.typed(sign, room.scale()).filter(answer -> !room.isRevealed());
	}

	/** What was clicked, as the key that means it. */
	private void clicked(Event event) {
		canvas.setFocus();
		if (helping && target(event).isEmpty()) {
			helping = false;
		}
		target(event).ifPresent(target -> {
			switch (target) {
				case Target.OfPerson(var area, var person) -> room.giveTurn(person);
				case Target.OfLevel(var area, var level) -> vote(new Answer.Rated(level.id()));
				case Target.OfKeys keys -> keys.key(event.x).ifPresent(this::press);
			}
		});
		refresh();
	}

	private void press(RoomKeys.Key key) {
		var event = new Event();
		event.keyCode = key.code();
		event.character = (char) (key.code() < SWT.KEYCODE_BIT ? key.code() : 0);
		event.stateMask = key.control() ? SWT.MOD1 : 0;
		keyPressed(event);
	}

	/** What can be clicked in such a window. */
	static List<Target> targets(Shell shell) {
		return ((FacilitatorWindow) shell.getData()).targets;
	}

	private Optional<Target> target(Event event) {
		return targets.reversed().stream().filter(target -> target.area().contains(event.x, event.y))
				.filter(target -> !(target instanceof Target.OfKeys(var area, var entry)) || !entry.keys().isEmpty()).findFirst();
	}

	private void showNotes(boolean show) {
		((GridData) notesPlace.getLayoutData()).exclude = !show;
		notesPlace.setVisible(show);
		shell.layout();
		if (show) {
			bindings.refresh();
			notes.setFocus();
		} else {
			canvas.setFocus();
		}
	}

	private void chooseCard() {
		var deck = live.assessment().getDeck();
		var taken = room.session().getCards().stream().map(ChosenCard::getCard).filter(Objects::nonNull).toList();
		var dialog = new CardDialog(shell, deck, taken, true);
		if (dialog.open() == Window.OK && !dialog.picked().isEmpty()) {
			var chosen = new SessionEdits(live.document()).choose(room.session(), dialog.picked(), dialog.reason(),
					dialog.isDuringSession(),
					room.chosenCard());
			room.goTo(chosen.getFirst());
		}
	}

	private void addLateComer() {
		var dialog = new LateComerDialog(shell, live.assessment().getGroups());
		if (dialog.open() == Window.OK) {
			new PeopleEdits(live.document()).addLateComer(room.session(), dialog.name(), dialog.group());
		}
	}

	private void takeAttendance() {
		List<Participant> all = List.copyOf(live.assessment().getParticipants());
		var dialog = new PickDialog<>(shell, PickDialog.Offer.byName(Messages.attendance, all, Names.onScreen()::label), room.people());
		if (dialog.open() == Window.OK) {
			new SessionEdits(live.document()).attended(room.session(), dialog.picked());
		}
	}
}
