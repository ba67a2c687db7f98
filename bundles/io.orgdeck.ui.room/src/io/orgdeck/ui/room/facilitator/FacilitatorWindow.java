package io.orgdeck.ui.room.facilitator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.ballot.BallotListener;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.history.OwnHistory;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.PictureImage;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.ui.parts.WindowPlace;

/** The full-screen window of facilitator mode: what is in it, and when it is painted anew. What keys mean, {@link RoomKeyboard} says. */
final class FacilitatorWindow implements OwnHistory {

	private static final int TICK = 250;

	private final LiveAssessment live;
	private final Facilitation room;
	private final Shell shell;
	private final Canvas canvas;
	private final RoomFonts fonts;
	private final PictureImage picture;
	private final Composite notesPlace;
	private final Text notes;
	private final Bindings bindings = new Bindings();
	private final RoomPhones phones;
	private final RoomCards cards;
	private final RoomKeyboard keyboard;
	private final RoomAccessibility spoken;
	private final RoomEntry entry;
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
		picture = new PictureImage(canvas);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		keyboard = new RoomKeyboard(this, room, phones, new RoomDialogs(shell, live, room, phones));
		canvas.addListener(SWT.KeyDown, keyboard::pressed);
		canvas.addListener(SWT.MouseDown, event -> {
			if (event.button == 1) {
				canvas.setFocus();
				keyboard.clicked(target(event), event.x);
			}
		});
		canvas.addListener(SWT.MouseMove,
				event -> canvas.setCursor(target(event).isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
		spoken = new RoomAccessibility(canvas, room, this::words, () -> targets);
		cards = new RoomCards(shell, room);
		RoomCards.onDrop(canvas, this::readCards);
		canvas.addListener(SWT.Traverse, event -> event.doit = false);
		entry = new RoomEntry(shell, room, keyboard::typed, this::goOn);
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

	/** What stands on the screen. */
	private String words() {
		var words = new RoomWords(room);
		return keyboard.isShowingPicture() ? words.pictureAlone() : words.all(keyboard.shared());
	}

	private void paint(GC gc) {
		picture.show(room.question().map(Question::getCard).orElse(null));
		SharedLaptop shared = keyboard.shared();
		boolean alone = keyboard.isHelping() || keyboard.isShowingPicture();
		int height = canvas.getSize().y;
		boolean beside = phones.areOn() && shared == null && !room.isRevealed() && room.question().isPresent();
		int width = canvas.getSize().x - (beside ? PhonesPainter.width(height) : 0);
		var painter = new RoomPainter(gc, Palette.of(canvas), fonts, room, picture, alone ? canvas.getSize().x : width, height);
		targets = painter.targets();
		if (keyboard.isShowingPicture()) {
			new RoomWords(room).picture().ifPresent(painter::paintPicture);
			return;
		}
		if (keyboard.isHelping()) {
			painter.paintHelp(shared != null, WindowPlace.nextScreen(shell).isPresent());
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

	/** Asks for photos of cards and reads them. */
	void choosePhotos() {
		readCards(cards.choose());
	}

	private void readCards(List<Path> photos) {
		if (!shell.isDisposed() && keyboard.shared() == null) {
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

	/** @param screen which one it fills; empty for the system's choice */
	void open(Optional<Rectangle> screen) {
		screen.ifPresent(shell::setBounds);
		shell.open();
		// Only now: what is moved before it is seen loses this again.
		shell.setFullScreen(true);
		canvas.setFocus();
		tick();
	}

	/** Fills the next screen in place of this one, if there is another. */
	void goToOtherScreen() {
		WindowPlace.nextScreen(shell).ifPresent(screen -> {
			shell.setFullScreen(false);
			shell.setBounds(screen);
			shell.setFullScreen(true);
			canvas.setFocus();
		});
	}

	/** Brings the window forward. */
	void activate() {
		shell.setActive();
		canvas.setFocus();
	}

	Shell shell() {
		return shell;
	}

	void close() {
		shell.close();
	}

	private void tick() {
		if (!shell.isDisposed()) {
			if (room.timer().isTiming() || phones.hasNews()) {
				canvas.redraw();
			}
			shell.getDisplay().timerExec(TICK, this::tick);
		}
	}

	void refresh() {
		if (!shell.isDisposed()) {
			bindings.refresh();
			canvas.redraw();
			spoken.changed();
		}
	}

	/** Takes the last step back and gives the turn to whose vote it was; whoever has the laptop takes back nothing of others. */
	@Override
	public void undo() {
		if (keyboard.shared() == null) {
			room.undo();
			refresh();
		}
	}

	@Override
	public void redo() {
		if (keyboard.shared() == null) {
			room.redo();
			refresh();
		}
	}

	/** What can be clicked in such a window. */
	static List<Target> targets(Shell shell) {
		return ((FacilitatorWindow) shell.getData()).targets;
	}

	private Optional<Target> target(Event event) {
		return targets.reversed().stream().filter(target -> target.area().contains(event.x, event.y))
				.filter(target -> !(target instanceof Target.OfKeys(var area, var entry)) || !entry.keys().isEmpty()).findFirst();
	}

	/** Asks whose turn it is for what is typed. @param begun what has been typed already */
	void typeAnswer(String begun) {
		entry.open(begun, keyboard.shared() != null);
	}

	private void goOn() {
		canvas.setFocus();
		refresh();
	}

	void showNotes(boolean show) {
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
}
