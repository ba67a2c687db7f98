package io.orgdeck.export.excel.internal.response;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.TagOption;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportModel.Meeting;
import io.orgdeck.core.report.ReportModel.Person;
import io.orgdeck.model.deck.Question;

/**
 * Who is asked what.
 *
 * @param people    a sheet for each; empty for one sheet that anybody may fill in
 * @param session   to which the answers belong, if any
 * @param round     1 for the silent vote, 2 for the vote after discussion
 * @param questions in the order of the deck
 */
record ResponseRequest(List<Person> people, Optional<Meeting> session, int round, List<Question> questions) {

	static ResponseRequest of(ReportModel report, Map<String, String> options) throws ExportException {
		Optional<Meeting> session = session(report, options.get("session"));
		return new ResponseRequest(people(report, options), session, round(options.get("round")), questions(report, session, options));
	}

	private static List<Person> people(ReportModel report, Map<String, String> options) throws ExportException {
		String number = options.get("participant");
		String group = options.get("group");
		if (number == null && group == null) {
			return List.of();
		}
		List<Person> people = report.people().stream()
				.filter(person -> number == null || number.strip().equals(String.valueOf(person.number())))
				.filter(person -> group == null || group.strip().equalsIgnoreCase(person.group())).toList();
		if (people.isEmpty()) {
			throw new ExportException(number != null ? NLS.bind(Messages.noParticipant, number) : NLS.bind(Messages.noGroup, group),
					null);
		}
		return people;
	}

	private static Optional<Meeting> session(ReportModel report, String wanted) throws ExportException {
		if (wanted == null) {
			return Optional.empty();
		}
		List<Meeting> found = report.meetings().stream()
				.filter(meeting -> wanted.equals(meeting.id()) || wanted.strip().equalsIgnoreCase(meeting.title())).toList();
		if (found.size() != 1) {
			throw new ExportException(NLS.bind(Messages.noSession, wanted), null);
		}
		return Optional.of(found.getFirst());
	}

	private static int round(String round) throws ExportException {
		if (round == null) {
			return 1;
		}
		if (!round.matches("[1-9]")) {
			throw new ExportException(NLS.bind(Messages.noRound, round), null);
		}
		return Integer.parseInt(round);
	}

	/** The questions on the session's cards; all of the deck's when no cards have been chosen; of these the ones with the tag that is wanted. */
	private static List<Question> questions(ReportModel report, Optional<Meeting> session, Map<String, String> options)
			throws ExportException {
		List<String> cards = session.map(Meeting::cards).orElse(List.of());
		List<Question> questions = TagOption.filter(report.deck(), options).questions(Decks.asked(report.deck()).stream()
				.filter(question -> cards.isEmpty() || cards.contains(question.getCard().getId())).toList());
		if (questions.isEmpty() && !TagOption.filter(report.deck(), options).isAll()) {
			throw new ExportException(NLS.bind(Messages.noTagged, options.get("tag")), null);
		}
		return questions;
	}
}
