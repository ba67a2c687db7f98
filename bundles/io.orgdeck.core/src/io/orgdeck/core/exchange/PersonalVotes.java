package io.orgdeck.core.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.tables.CsvWriter;
import io.orgdeck.core.tables.FormulaGuard;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;

/**
 * Every vote with number and id of the participant who gave it, for the consultant's own eyes: what is written here, an import
 * reads back without loss. Comma-separated text in UTF-8 with a byte order mark, lines ending with CR and LF, one row per
 * vote, sessions and questions by their ids. The answer is written as response sheets offer it, or as the level's id where
 * only that is certain; {@code value} is the level's number, empty for other answers. Texts that a spreadsheet would take
 * for formulas have an apostrophe before them.
 */
public final class PersonalVotes {

	private static final List<String> COLUMNS = List.of(VoteTable.PARTICIPANT, VoteTable.PARTICIPANT_ID, VoteTable.SESSION,
			VoteTable.QUESTION, VoteTable.ROUND,
			VoteTable.ANSWER, VoteTable.VALUE, VoteTable.REASON, VoteTable.COMMENT);

	private final Assessment assessment;
	private final Map<Scale, AnswerWords> words = new HashMap<>();
	private final Map<Integer, String> ids = new HashMap<>();

	/** @param assessment only read */
	public PersonalVotes(Assessment assessment) {
		this.assessment = assessment;
		assessment.getParticipants().forEach(one -> ids.putIfAbsent(one.getNumber(), Objects.requireNonNullElse(one.getId(), "")));
	}

	/** Writes the table to a stream, which stays open. */
	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		var csv = new CsvWriter(writer);
		csv.row(COLUMNS);
		for (Session session : assessment.getSessions()) {
			for (Ballot ballot : session.getBallots()) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (ballot.getQuestion() != null && ballot.getVotes() != null) {
					write(csv, session, ballot);
				}
			}
		}
		writer.flush();
	}

	private void write(CsvWriter csv, Session session, Ballot ballot) throws IOException {
		Scale scale = Scale.of(ballot.getQuestion());
		AnswerWords choices = words.computeIfAbsent(scale, AnswerWords::new);
		for (Vote vote : ballot.getVotes()) {
			String reason = vote.answer() instanceof Answer.DoesNotApply answer ? answer.reason() : "";
			csv.row(Stream
					.of(String.valueOf(vote.participant()), ids.getOrDefault(vote.participant(), ""), session.getId(),
							ballot.getQuestion().getId(),
							String.valueOf(ballot.getRound()), answer(choices, scale, vote.answer(), reason), value(scale, vote.answer()),
							reason,
							vote.comment())
					.map(FormulaGuard::guarded).toList());
		}
	}

	private static String answer(AnswerWords choices, Scale scale, Answer answer, String reason) {
		if (answer instanceof Answer.Given given && scale.isTyped()) {
			return new TypedAnswer(scale, Language.onScreen()).plain(given);
		}
		String choice = choices.choice(answer);
		boolean certain = choices.answer(choice, reason).equals(Optional.of(answer));
		if (certain) {
			return choice;
		}
		return switch (answer) {
			case Answer.Rated(String level) -> level;
			case Answer.Given given -> String.join(";", given.ticked());
			default -> choice;
		};
	}

	private static String value(Scale scale, Answer answer) {
		OptionalInt step = answer instanceof Answer.Rated rated ? scale.indexOf(rated.level()) : OptionalInt.empty();
		return step.isEmpty() ? "" : scale.steps().get(step.getAsInt()).number();
	}
}
