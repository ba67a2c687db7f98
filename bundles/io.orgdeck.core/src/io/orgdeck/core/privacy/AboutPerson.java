package io.orgdeck.core.privacy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.privacy.Forgetting.OfVotes;
import io.orgdeck.core.privacy.Forgetting.Wish;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.store.Attachments;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/** Everything that an assessment holds about one person, as a text that the person can read: the answer to a subject access request. */
public final class AboutPerson {

	private AboutPerson() {
	}

	/**
	 * The text.
	 *
	 * @param also what else the person is called in texts
	 * @throws IOException with a sentence, when an attachment cannot be read
	 */
	public static String of(Assessment assessment, Attachments attachments, Participant person, List<String> also)
			throws IOException {
		PersonWords words = PersonWords.of(person, also);
		var found = new PersonIn(assessment, person, words);
		var lines = new ArrayList<String>();
		lines.add(
				NLS.bind(Messages.aboutTitle, Texts.or(person.getName(), NamedPerson.said(person)), Texts.or(assessment.getTitle(), "–")));
		heading(Messages.aboutEntry, lines);
		entry(person, lines);
		heading(Messages.aboutAgreed, lines);
		items(FactSheet.agreed(assessment), lines);
		heading(Messages.aboutAttended, lines);
		items(found.attended().stream().map(AboutPerson::said).toList(), lines);
		heading(Messages.aboutVotes, lines);
		items(found.votes().stream().map(AboutPerson::said).toList(), lines);
		heading(Messages.aboutPassages, lines);
		items(found.passages().stream().map(AboutPerson::said).toList(), lines);
		heading(Messages.aboutMentions, lines);
		items(found.mentions().stream().map(AboutPerson::said).toList(), lines);
		var forgetting = new Forgetting(assessment, attachments, new Wish(person.getId(), OfVotes.KEEP, words));
		heading(Messages.aboutAttached, lines);
		items(forgetting.attached().stream().map(Attachment::getName).toList(), lines);
		heading(Messages.aboutUnseen, lines);
		items(forgetting.unseen().stream().map(Attachment::getName).toList(), lines);
		heading(Messages.aboutPerhaps, lines);
		items(found.perhaps().stream().map(AboutPerson::said).toList(), lines);
		return String.join("\n", lines) + "\n";
	}

	private static void heading(String words, List<String> lines) {
		lines.add("");
		lines.add(words);
		lines.add("-".repeat(words.length()));
	}

	private static void items(List<String> items, List<String> lines) {
		if (items.isEmpty()) {
			lines.add(Messages.aboutNothing);
		}
		items.forEach(item -> lines.add("* " + item.strip().replace("\n", "\n  ")));
	}

	private static void entry(Participant person, List<String> lines) {
		line(Messages.aboutNumber, Integer.toString(person.getNumber()), lines);
		line(Messages.aboutName, person.getName(), lines);
		line(Messages.aboutRole, person.getRole(), lines);
		line(Messages.aboutAddress, person.getEmail(), lines);
		line(Messages.aboutGroup, person.getGroup() == null ? "" : person.getGroup().getName(), lines);
	}

	private static void line(String label, String value, List<String> lines) {
		lines.add(label + ": " + (Texts.isBlank(value) ? Messages.aboutNotThere : value));
	}

	private static String said(Session session) {
		return Texts.or(session.getTitle(), "–") + (session.getDate() == null ? "" : ", " + Words.onScreen().day(session.getDate()));
	}

	private static String said(PersonIn.Given given) {
		Question question = given.ballot().getQuestion();
		String asked = question == null ? "–" : Names.code(question) + " " + Objects.requireNonNullElse(question.getText(), "");
		String said = switch (given.vote().answer()) {
			case Answer.Rated(String level) -> label(question, level);
			case Answer.Given other -> AnswerWords.said(question, other);
			case Answer.DontKnow unknown -> Messages.aboutDontKnow;
			case Answer.DoesNotApply(String reason) -> Messages.aboutNotApplicable + (reason.isBlank() ? "" : ": " + reason);
		};
		String comment = Optional.of(given.vote().comment()).filter(words -> !words.isBlank()).map(words -> "\n" + words).orElse("");
		return NLS.bind(Messages.aboutVote, new Object[] { said(given.session()), asked, given.ballot().getRound(), said }) + comment;
	}

	private static String label(Question question, String level) {
		if (question == null) {
			return level;
		}
		Scale scale = Scale.of(question);
		return scale.indexOf(level).stream().mapToObj(at -> scale.steps().get(at)).map(step -> step.number() + " " + step.label())
				.collect(Collectors.collectingAndThen(Collectors.joining(), words -> words.isBlank() ? level : words));
	}

	private static String said(Mention mention) {
		return mention.where() + ": " + mention.text();
	}
}
