package io.orgdeck.core.merge;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Words;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.store.ObjectName;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.ActionState;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Implication;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.ReviewMark;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.Target;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Question;

/** What objects and values are called in the lines of a merge: never by an id where there is anything better. */
final class Names {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
	private static final int LONGEST = 80;

	private Names() {
	}

	static String of(EObject object) {
		return switch (object) {
			case ActionState state -> Stream
					.of(state.getCode(), state.getTitle(), value(state.getStatus()), state.getOwner(), value(state.getDue()))
					.filter(part -> !Texts.isBlank(part)).collect(Collectors.joining(", "));
			case Assessment assessment -> Messages.name_assessment;
			case BoardPaper paper -> Messages.name_paper;
			case Ballot ballot -> NLS.bind(Messages.name_ballot,
					new Object[] { of(ballot.getQuestion()), ballot.getRound(), title(ballot.eContainer()) });
			case ChosenCard chosen -> NLS.bind(Messages.name_chosenCard,
					chosen.getCard() == null ? "" : chosen.getCard().getCode(), title(chosen.eContainer()));
			case Comment comment ->
				NLS.bind(Messages.name_comment, orEmpty(comment.getAuthor()), Texts.excerpt(comment.getText(), LONGEST));
			case Evidence evidence -> coded(Messages.name_evidence, evidence.getCode(), evidence.getTitle());
			case Implication implication -> NLS.bind(Messages.name_implication, Words.of(implication.getKind()));
			case Deck deck -> NLS.bind(Messages.name_deck, orEmpty(deck.getTitle()), orEmpty(deck.getVersion())).strip();
			case Participant participant -> NLS.bind(Messages.name_participant, participant.getNumber(), orEmpty(participant.getName()));
			case ReviewMark mark -> NLS.bind(Messages.name_mark, mark.getSubject() == null ? "" : of(mark.getSubject()));
			case Target target -> NLS.bind(Messages.name_target, dimension(target.getDimension()));
			case Question question -> question(question);
			case null -> Messages.name_nothing;
			default -> ObjectName.of(object);
		};
	}

	private static String question(Question question) {
		String code = question.getCard() == null ? "" : orEmpty(question.getCard().getCode());
		int place = question.getCard() == null ? 0 : question.getCard().getQuestions().indexOf(question) + 1;
		return code.isEmpty() ? Texts.excerpt(question.getText(), LONGEST) : code + '.' + place;
	}

	private static String coded(String kind, String code, String title) {
		return Typed.line(NLS.bind(kind, orEmpty(code), Texts.excerpt(title, LONGEST)));
	}

	private static String dimension(Dimension dimension) {
		return dimension == null ? Messages.name_nothing : dimension.getName();
	}

	private static String title(EObject container) {
		return container instanceof Session session ? orEmpty(session.getTitle()) : "";
	}

	/** A value of a feature, as somebody would say it. */
	static String value(Object value) {
		return switch (value) {
			case null -> "";
			case String text -> text;
			case LocalDate day -> DAY.format(day);
			case Boolean flag -> flag ? Messages.value_yes : Messages.value_no;
			case Double number -> number == Math.rint(number) ? String.valueOf(Math.round(number)) : number.toString();
			case Enumerator literal -> literal.getLiteral().replace('-', ' ');
			case EObject object -> of(object);
			case Collection<?> all -> all.stream().map(Names::value).collect(Collectors.joining(", "));
			default -> Objects.toString(value);
		};
	}

	/** An answer with its number and label on the question's scale. */
	static String answer(Question question, Answer answer) {
		String choice = new AnswerWords(question == null ? Scale.NONE : Scale.of(question)).choice(answer);
		return answer instanceof Answer.DoesNotApply reason && !reason.reason().isEmpty() ? choice + ": " + reason.reason() : choice;
	}

	/** Identity of a feature of an object, for keys of lines. */
	static String key(Identified object, String feature) {
		return object.getId() + '/' + feature;
	}

	private static String orEmpty(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
