package io.orgdeck.ui.editor;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Words;
import io.orgdeck.core.store.ObjectName;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Client;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Implication;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.Milestone;
import io.orgdeck.model.assessment.PaperOption;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.Target;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Audience;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;
import io.orgdeck.model.deck.SessionTemplate;
import io.orgdeck.ui.parts.Figures;

/** What to call things of an assessment and of a deck in lists, trees and sentences. */
public final class Names {

	private Names() {
	}

	/** A short name that tells the thing from others of its kind. */
	public static String of(EObject object) {
		return switch (object) {
			case null -> "";
			case Assessment assessment -> named(assessment.getTitle(), Messages.anAssessment);
			case Client client -> named(client.getName(), Messages.clientUnnamed);
			case RespondentGroup group -> named(group.getName(), Messages.aGroup);
			case Participant participant -> named(participant.getName(), NLS.bind(Messages.aParticipant, participant.getNumber()));
			case Session session -> join(Figures.day(session.getDate()), named(session.getTitle(), Messages.aSession));
			case AgendaItem item -> named(item.getTitle(), Messages.anAgendaItem);
			case ChosenCard chosen -> of(chosen.getCard());
			case Ballot ballot -> NLS.bind(Messages.ballot, of(ballot.getQuestion()), ballot.getRound());
			case Evidence evidence -> join(evidence.getCode(), named(evidence.getTitle(), Messages.anEvidence));
			case Finding finding -> join(finding.getCode(), named(finding.getTitle(), Messages.aFinding));
			case Recommendation recommendation -> join(recommendation.getCode(), named(recommendation.getText(), Messages.aRecommendation));
			case Strategy strategy -> Messages.strategy;
			case WorkingGroup group -> named(group.getName(), Messages.aWorkingGroup);
			case Meeting meeting -> join(Figures.day(meeting.getDate()), named(meeting.getTitle(), Messages.aMeeting));
			case Aim aim -> named(aim.getText(), Messages.anAim);
			case Action action -> join(action.getCode(), named(action.getTitle(), Messages.anAction));
			case Milestone milestone -> join(Figures.day(milestone.getDate()), named(milestone.getTitle(), Messages.aMilestone));
			case BoardPaper paper -> Messages.boardPaper;
			case PaperOption option -> named(option.getTitle(), Messages.anOption);
			case Target target -> NLS.bind(Messages.aTarget, of(target.getDimension()));
			case Implication implication -> NLS.bind(Messages.anImplication, Words.of(implication.getKind()));
			default -> ofDeck(object);
		};
	}

	private static String ofDeck(EObject object) {
		return switch (object) {
			case Section section -> join(section.getCode(), named(section.getTitle(), ""));
			case Card card -> join(card.getCode(), named(card.getTitle(), ""));
			case Question question -> join(question(question), named(question.getText(), ""));
			case Dimension dimension -> named(dimension.getName(), "");
			case RatingScale scale -> named(scale.getName(), "");
			case Audience audience -> named(audience.getName(), "");
			case Activity activity -> named(activity.getTitle(), "");
			case SessionTemplate template -> named(template.getTitle(), "");
			default -> ObjectName.kind(object.eClass());
		};
	}

	/** The code of a question: its card's with the question's place on the card, such as K1.2. */
	public static String question(Question question) {
		Card card = question.getCard();
		return card == null ? "" : card.getCode() + "." + (card.getQuestions().indexOf(question) + 1);
	}

	private static String named(String name, String otherwise) {
		return Texts.or(name, otherwise);
	}

	private static String join(String code, String name) {
		return Stream.of(code, name).filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining("  "));
	}
}
