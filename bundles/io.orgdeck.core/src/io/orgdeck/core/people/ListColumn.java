package io.orgdeck.core.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.orgdeck.core.tables.Headings;
import io.orgdeck.core.words.Typed;

/** The columns of lists of people, groups and sessions, each with the names that people give it. */
enum ListColumn {
	ID(Messages.column_id), NAME(Messages.column_name), FIRST_NAME(Messages.column_firstName), LAST_NAME(Messages.column_lastName),
	ROLE(Messages.column_role), GROUP(Messages.column_group), EMAIL(Messages.column_email), NUMBER(Messages.column_number),
	DESCRIPTION(Messages.column_description), TITLE(Messages.column_session), DATE(Messages.column_date), STARTS(Messages.column_starts),
	PLACE(Messages.column_place), FACILITATOR(Messages.column_facilitator), CARDS(Messages.column_cards);

	/** What is used of a list of people; the number is for the reader's eyes. */
	static final Set<ListColumn> PERSON = Set.of(ID, NAME, FIRST_NAME, LAST_NAME, ROLE, GROUP, EMAIL, NUMBER);
	static final Set<ListColumn> RESPONDENT_GROUP = Set.of(GROUP, DESCRIPTION);
	static final Set<ListColumn> SESSION = Set.of(TITLE, DATE, STARTS, PLACE, FACILITATOR, CARDS);

	/** What it is called: first as it is written, then what else is understood. */
	private final List<String> names;

	ListColumn(String names) {
		this.names = Stream.of(names.split(";")).map(Typed::line).toList();
	}

	/** The heading under which it is written. */
	String heading() {
		return names.getFirst();
	}

	/** The heading that a table has for it. */
	Optional<String> in(Headings headings) {
		return names.stream().filter(headings::has).findFirst();
	}

	boolean isIn(Headings headings) {
		return in(headings).isPresent();
	}
}
