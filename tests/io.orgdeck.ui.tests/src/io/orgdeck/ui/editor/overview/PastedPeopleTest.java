package io.orgdeck.ui.editor.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.orgdeck.ui.editor.overview.PastedPeople.Column;
import io.orgdeck.ui.edits.PeopleEdits;
import io.orgdeck.ui.edits.PeopleEdits.Newcomer;
import io.orgdeck.ui.testing.SmallAssessment;

class PastedPeopleTest {

	private static List<Newcomer> people(String text) {
		var pasted = PastedPeople.read(text);
		assertFalse(pasted.isAmbiguous());
		return pasted.people(Column.ROLE);
	}

	@Test
	void aLineIsAPersonAndColumnsAreRoleAndGroup() {
		assertEquals(List.of(new Newcomer("Ines", "", ""), new Newcomer("Tom", "Nurse", "Managers")),
				people("Ines\r\n\n \t\nTom\tNurse\t Managers\n"));
	}

	@Test
	void headingsSayWhatTheColumnsAre() {
		assertEquals(List.of(new Newcomer("Ines", "Nurse", "Managers")), people("name\tGroup\tTeam\tRole\nInes\tManagers\tNorth\tNurse"));
		assertEquals(List.of(new Newcomer("Ines", "", "Managers")), people("Name\tGroup\nInes\tManagers"));
	}

	@Test
	void aSingleColumnBesideTheNamesCanBeEither() {
		var pasted = PastedPeople.read("Ines\nTom\tManagers\nEva\tCarers\t");
		assertTrue(pasted.isAmbiguous());
		assertEquals("Managers", pasted.example());
		assertEquals(List.of(new Newcomer("Ines", "", ""), new Newcomer("Tom", "", "Managers"), new Newcomer("Eva", "", "Carers")),
				pasted.people(Column.GROUP));
		assertEquals(new Newcomer("Tom", "Managers", ""), pasted.people(Column.ROLE).get(1));
	}

	@Test
	void nothingIsNobody() {
		assertTrue(PastedPeople.read("").isEmpty());
		assertTrue(PastedPeople.read("Name\tRole\n\tNurse").isEmpty());
	}

	@Test
	void aListIsOneStepAndMakesTheGroupsItNames() {
		var small = new SmallAssessment();
		var document = small.document();
		var workers = small.assessment().getGroups().getFirst();
		new PeopleEdits(document).addParticipants(people("Ines\nTom\tNurse\tmanagers\nEva\t\tCarers"), workers);
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
