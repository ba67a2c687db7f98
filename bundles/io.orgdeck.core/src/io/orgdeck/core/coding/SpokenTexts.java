package io.orgdeck.core.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;

import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Question;

/** All texts of an assessment in which people speak: beside votes, in remarks, in the notes of sessions and meetings, in evidence. */
public final class SpokenTexts {

	private final List<SpokenText> texts = new ArrayList<>();
	private final Map<Integer, Participant> people = new HashMap<>();

	private SpokenTexts(Assessment assessment) {
		assessment.getParticipants().forEach(one -> people.put(one.getNumber(), one));
		assessment.getSessions().forEach(this::add);
		for (Comment comment : assessment.getComments()) {
			add(comment, Literals.COMMENT__TEXT, comment.getSubject() instanceof Question question ? question : null);
		}
		for (Evidence evidence : assessment.getEvidence()) {
			add(evidence, Literals.EVIDENCE__DESCRIPTION, null);
		}
		if (assessment.getStrategy() != null) {
			assessment.getStrategy().getGroups().stream().flatMap(group -> group.getMeetings().stream())
					.forEach(meeting -> add(meeting, Literals.MEETING__MINUTES, null));
		}
	}

	/** The texts in the order of the assessment. */
	public static List<SpokenText> of(Assessment assessment) {
		return List.copyOf(new SpokenTexts(assessment).texts);
	}

	private void add(Session session) {
		add(session, Literals.SESSION__NOTES, null);
		for (ChosenCard card : session.getCards()) {
			add(card, Literals.CHOSEN_CARD__NOTES, null);
		}
		for (AgendaItem item : session.getAgenda()) {
			add(item, Literals.AGENDA_ITEM__NOTES, null);
		}
		for (Ballot ballot : session.getBallots()) {
			if (ballot.getVotes() != null) {
				ballot.getVotes().forEach(vote -> add(ballot, vote));
			}
		}
	}

	private void add(Ballot ballot, Vote vote) {
		Participant respondent = people.get(vote.participant());
		if (respondent == null) {
			return;
		}
		if (vote.answer() instanceof Answer.DoesNotApply(String reason) && !Typed.isBlank(reason)) {
			texts.add(new SpokenText(ballot, SpokenText.REASON, respondent, ballot.getQuestion(), reason));
		}
		if (vote.answer() instanceof Answer.Given given && GivenText.isWords(ballot.getQuestion()) && !Typed.isBlank(given.text())) {
			texts.add(new SpokenText(ballot, SpokenText.ANSWER, respondent, ballot.getQuestion(), given.text()));
		}
		if (!Typed.isBlank(vote.comment())) {
			texts.add(new SpokenText(ballot, SpokenText.COMMENT, respondent, ballot.getQuestion(), vote.comment()));
		}
	}

	private void add(Identified source, EAttribute feature, Question question) {
		if (source.eGet(feature) instanceof String text && !Typed.isBlank(text)) {
			texts.add(new SpokenText(source, feature.getName(), null, question, text));
		}
	}
}
