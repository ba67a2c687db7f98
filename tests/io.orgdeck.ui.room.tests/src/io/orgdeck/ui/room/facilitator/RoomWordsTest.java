package io.orgdeck.ui.room.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.samples.DrawnPicture;
import io.orgdeck.samples.SmallAssessment;

/** Whoever cannot see the screen hears what the room sees, and not a vote before it is shown. Robustness 51 and 60. */
class RoomWordsTest {

	private static final Rectangle ANYWHERE = new Rectangle(0, 0, 1, 1);

	private final SmallAssessment small = new SmallAssessment();
	private final AssessmentDocument document = small.document();
	private final Session session = new SessionEdits(document).add();

	@AfterEach
	void close() {
		document.close();
	}

	private Facilitation room() {
		return new Facilitation(document, session, Clock.systemUTC());
	}

	@Test
	void withoutAQuestionItSaysWhatCanBeDone() {
		assertEquals(Messages.noQuestions, new RoomWords(room()).all(null));
	}

	@Test
	void itSaysCardQuestionRoundAndWhoseTurnItIs() {
		new SessionEdits(document).choose(session, List.of(small.card("K2")), "", false);
		var room = room();
		var words = new RoomWords(room).all(null);
		var question = room.question().orElseThrow();
		assertTrue(words.contains("K2"), words);
		assertTrue(words.contains(question.getText()), words);
		assertTrue(words.contains(Messages.firstRound), words);
		assertTrue(words.contains(Names.onScreen().label(room.turn().orElseThrow()) + " votes now."), words);
		assertTrue(words.contains("0 of " + room.people().size() + " have voted"), words);
	}

	@Test
	void aPictureIsHeardByWhatItShows() {
		small.card("K2").setPicture(DrawnPicture.of(40, 30, "Two people at a well"));
		small.card("K2").getPicture().setCredit("Drawn by Bethan");
		new SessionEdits(document).choose(session, List.of(small.card("K2")), "", false);
		var words = new RoomWords(room());
		assertTrue(words.all(null).contains("Picture: Two people at a well"), words.all(null));
		assertEquals("Picture: Two people at a well", words.of(new Target.OfPicture(ANYWHERE)));
		assertEquals("Picture: Two people at a well\nDrawn by Bethan", words.pictureAlone());
	}

	@Test
	void aVoteIsHeardOnlyOnceItIsShown() {
		new SessionEdits(document).choose(session, List.of(small.card("K2")), "", false);
		var room = room();
		var person = room.turn().orElseThrow();
		var ofPerson = new Target.OfPerson(ANYWHERE, person);
		assertTrue(new RoomWords(room).of(ofPerson).endsWith("has not voted"));
		room.vote(SmallAssessment.level(1));
		assertTrue(new RoomWords(room).of(ofPerson).endsWith("has voted"));
		var one = new RoomWords(room).all(null);
		room.undo();
		room.vote(SmallAssessment.level(4));
		assertEquals(one, new RoomWords(room).all(null), "another vote sounds the same");
		assertFalse(one.contains("Median"));
		room.reveal();
		assertTrue(new RoomWords(room).all(null).contains("Median 4"), new RoomWords(room).all(null));
	}

	@Test
	void aLevelIsHeardWithItsKeyAndMeaning() {
		new SessionEdits(document).choose(session, List.of(small.card("K2")), "", false);
		var room = room();
		var lowest = room.scale().steps().getFirst();
		var words = new RoomWords(room).of(new Target.OfLevel(ANYWHERE, lowest));
		assertTrue(words.startsWith("1 " + lowest.label()), words);
	}
}
