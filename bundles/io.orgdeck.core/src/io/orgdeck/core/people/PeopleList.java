package io.orgdeck.core.people;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Place;

/**
 * What a spreadsheet says of people, groups and dates, before it is compared with an assessment.
 *
 * @param people   in the order of the rows
 * @param groups   respondent groups that have a row of their own
 * @param sessions meetings to be held
 * @param problems what could not be used, or what somebody should know
 * @param unclear  what stands beside the first name, where there is one column beside the names and nothing says what it holds
 */
public record PeopleList(List<Person> people, List<Group> groups, List<Date> sessions, List<ImportProblem> problems,
		Optional<String> unclear) {

	public PeopleList {
		people = List.copyOf(people);
		groups = List.copyOf(groups);
		sessions = List.copyOf(sessions);
		problems = List.copyOf(problems);
	}

	/** @param id of the participant in the assessment, or empty for somebody who is known by name or e-mail address, if at all */
	public record Person(Newcomer who, String id, Place place) {
	}

	/** A respondent group and what it is described as. */
	public record Group(String name, String description, Place place) {
	}

	/**
	 * A session to be held.
	 *
	 * @param cards codes of cards
	 */
	public record Date(String title, Optional<LocalDate> date, Optional<LocalTime> starts, String at, String facilitator,
			List<String> cards,
			Place place) {
		public Date {
			cards = List.copyOf(cards);
		}
	}
}
