package io.orgdeck.ui.room.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.votecards.CardCode;
import io.orgdeck.core.votecards.QrCode;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** Photos of cards on facilitator mode. */
@ExtendWith(WorkbenchTest.class)
class RoomCardsTest {

	private static final int SQUARE = 8;

	@TempDir
	Path folder;

	private final SmallAssessment small = new SmallAssessment();
	private final AssessmentDocument document = small.document();
	private final Session session = new SessionEdits(document).add();
	private Shell shell;
	private Facilitation room;

	@BeforeEach
	void begin(WorkbenchPage workbench) {
		new SessionEdits(document).choose(session, List.of(small.question(2).getCard()), "", false, Optional.empty());
		room = new Facilitation(document, session, Clock.systemDefaultZone());
		Ui.run(() -> shell = new Shell(Display.getCurrent()));
	}

	@AfterEach
	void end() {
		Ui.run(() -> {
			shell.dispose();
			room.leave();
			document.close();
		});
	}

	/** A card alone in a photo. @param between whether it is turned by an eighth */
	private Path photo(String name, int number, boolean back, boolean between) {
		var code = QrCode.sturdy(new CardCode(number, back).text(document.content().getId()));
		int side = code.size() * SQUARE;
		var picture = new ImageData(2 * side, 2 * side, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		double turn = between ? Math.PI / 4 : 0;
		for (int y = 0; y < picture.height; y++) {
			for (int x = 0; x < picture.width; x++) {
				double column = ((x - side) * Math.cos(turn) + (y - side) * Math.sin(turn)) / SQUARE + code.size() / 2.0;
				double row = ((y - side) * Math.cos(turn) - (x - side) * Math.sin(turn)) / SQUARE + code.size() / 2.0;
				boolean on = column >= 0 && row >= 0 && column < code.size() && row < code.size();
				picture.setPixel(x, y, on && code.dark()[(int) row][(int) column] ? 0 : 0xeeeeee);
			}
		}
		var loader = new ImageLoader();
		loader.data = new ImageData[] { picture };
		String file = folder.resolve(name).toString();
		loader.save(file, SWT.IMAGE_PNG);
		return Path.of(file);
	}

	private String votes() {
		return session.getBallots().getFirst().getVotes().toString();
	}

	@Test
	void photosBecomeVotesInOneStepThatCanBeUndone() {
		List<Path> photos = List.of(photo("1.png", 1, false, false), photo("2.png", 2, true, false));
		Ui.run(() -> new RoomCards(shell, room).read(photos, false));
		assertEquals("1=level-1 2=level-5", votes());
		assertTrue(room.hasVoted(small.participant(1)));
		Ui.run(document::undo);
		assertTrue(!room.hasVoted(small.participant(1)) && !room.hasVoted(small.participant(2)));
	}

	@Test
	void aDoubtfulCardIsShownAndASideOfItChosen() {
		List<Path> photos = List.of(photo("1.png", 3, false, true));
		Ui.start(() -> new RoomCards(shell, room).read(photos, false));
		var dialog = DialogPage.await();
		dialog.widget("doubt.side").choose("Up to the left");
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("the vote is in", () -> !session.getBallots().isEmpty());
		assertEquals("3=level-4", votes());
	}

	@Test
	void whatWasNotReadIsSaid() {
		List<Path> photos = List.of(photo("1.png", 99, false, false));
		Ui.start(() -> new RoomCards(shell, room).read(photos, false));
		var dialog = DialogPage.await();
		String said = String.join("\n", dialog.texts());
		assertTrue(said.contains("Card 99 belongs to nobody who votes in this session."), said);
		dialog.press(IDialogConstants.OK_ID);
		assertTrue(session.getBallots().isEmpty());
	}
}
