package io.orgdeck.ui.editor.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.orgdeck.ui.edits.PeopleEdits;
import io.orgdeck.ui.edits.PeopleEdits.Newcomer;
import io.orgdeck.ui.testing.SmallAssessment;

class PastedPeopleTest {

	@Test
	void aLineIsAPersonAndColumnsAreRoleAndGroup() {
		assertEquals(List.of(new Newcomer("Ines", "", ""), new Newcomer("Tom", "Nurse", "Managers")),
				PastedPeople.of("Ines\r\n\n \t\nTom\tNurse\t managers".replace("managers", "Managers") + "\n"));
	}

	@Test
	void aListIsOneStepAndMakesTheGroupsItNames() {
		var small = new SmallAssessment();
		var document = small.document();
		var workers = small.assessment().getGroups().getFirst();
		new PeopleEdits(document).addParticipants(PastedPeople.of("Ines\nTom\tNurse\tmanagers\nEva\t\tCarers"), workers);
		var people = small.assessment().getParticipants();
		assertEquals(11, people.size());
		assertEquals(List.of(9, 10, 11), people.subList(8, 11).stream().map(one -> one.getNumber()).toList());
		assertSame(workers, people.get(8).getGroup());
		assertSame(small.assessment().getGroups().get(1), people.get(9).getGroup());
		assertEquals("Carers", people.get(10).getGroup().getName());
		document.undo();
		assertEquals(8, people.size());
		assertEquals(2, small.assessment().getGroups().size());
		document.close();
	}
}
