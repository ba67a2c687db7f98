package io.orgdeck.ui.assess.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.edits.PeopleEdits;
import io.orgdeck.core.people.Newcomer;
import io.orgdeck.core.people.PeopleImport;
import io.orgdeck.core.people.PeopleList;
import io.orgdeck.core.people.PeopleReader.Second;
import io.orgdeck.samples.SmallAssessment;

class PastedPeopleTest {

	private static List<Newcomer> people(String text) {
		var list = PastedPeople.read(text).list(Optional.empty());
		assertEquals(Optional.empty(), list.unclear());
		return people(list);
	}

	private static List<Newcomer> people(PeopleList list) {
		return list.people().stream().map(PeopleList.Person::who).toList();
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
		assertEquals(Optional.of("Managers"), pasted.list(Optional.empty()).unclear());
		assertEquals(List.of(new Newcomer("Ines", "", ""), new Newcomer("Tom", "", "Managers"), new Newcomer("Eva", "", "Carers")),
				people(pasted.list(Optional.of(Second.GROUP))));
		assertEquals(new Newcomer("Tom", "Managers", ""), people(pasted.list(Optional.of(Second.ROLE))).get(1));
	}

	@Test
	void nothingIsNobody() {
		assertEquals(List.of(), people(""));
		var nameless = PastedPeople.read("Name\tRole\n\tNurse").list(Optional.empty());
		assertEquals(List.of(), nameless.people());
		assertTrue(nameless.problems().getFirst().text().contains("Nurse"), "what is typed does not vanish");
	}

	@Test
	void aListIsOneStepAndMakesTheGroupsItNames() {
		var small = new SmallAssessment();
		var document = small.document();
		var workers = small.assessment().getGroups().getFirst();
		var plan = PeopleImport.of(small.assessment(),
				PastedPeople.read("Ines\nTom\tNurse\tmanagers\nEva\t\tCarers").list(Optional.empty()));
		new PeopleEdits(document).bring(plan, line -> false, workers);
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
