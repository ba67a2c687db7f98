package io.orgdeck.core.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/** What the lines of an import are called on screen and in reports. */
public final class ImportWords {

	private final Map<Integer, String> people = new HashMap<>();
	private final Map<String, String> sessions = new HashMap<>();

	private final ResponseImport plan;

	ImportWords(Assessment assessment, ResponseImport plan) {
		this.plan = plan;
		for (Participant one : assessment.getParticipants()) {
			people.put(one.getNumber(),
					NLS.bind(Messages.import_participant, one.getNumber(), Objects.requireNonNullElse(one.getName(), "")));
		}
		for (NewParticipant one : plan.newcomers()) {
			people.putIfAbsent(one.number(),
					NLS.bind(Messages.import_participant, one.number(), Texts.or(one.who().name(), one.who().email())).strip());
		}
		for (Session session : assessment.getSessions()) {
			sessions.put(session.getId(), Objects.requireNonNullElse(session.getTitle(), ""));
		}
	}

	/** Who has answered. */
	public String participant(ResponseImport.Line line) {
		return participant(line.response().vote().participant());
	}

	/** Who has written a remark. */
	public String participant(Remark remark) {
		return participant(remark.participant());
	}

	private String participant(int number) {
		return people.getOrDefault(number, NLS.bind(Messages.import_participant, number, "").strip());
	}

	/** What was asked, by the code of the card and the question's place on it. */
	public String question(ResponseImport.Line line) {
		return question(line.response().question());
	}

	/** What a remark is about: a question of the deck, or an open question of the survey. */
	public String subject(Remark remark) {
		return remark.question() == null ? remark.about() : question(remark.question());
	}

	private static String question(Question question) {
		return Typed.line(NLS.bind(Messages.import_question, Names.code(question), Objects.requireNonNullElse(question.getText(), "")));
	}

	/** In which session and round, and whether beside the result. */
	public String session(ResponseImport.Line line) {
		return NLS.bind(plan.standsBeside(line) ? Messages.import_roundBeside : Messages.import_round,
				sessions.getOrDefault(line.response().session(), Messages.import_session),
				line.response().round());
	}

	/** The answer and comment that stand before the import; empty when there is none. */
	public String before(ResponseImport.Line line) {
		return line.before().map(vote -> words(line, vote)).orElse("");
	}

	/** The answer and comment in the file. */
	public String after(ResponseImport.Line line) {
		return words(line, line.response().vote());
	}

	private static String words(ResponseImport.Line line, Vote vote) {
		String answer = new AnswerWords(Scale.of(line.response().question())).choice(vote.answer());
		String whole = vote.answer() instanceof Answer.DoesNotApply reason && !reason.reason().isBlank() ? answer + ": " + reason.reason()
				: answer;
		return Optional.of(vote.comment()).filter(comment -> !comment.isBlank())
				.map(comment -> whole + '\n' + NLS.bind(Messages.import_comment, comment)).orElse(whole);
	}
}
