package io.orgdeck.core.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;

/**
 * A copy of an assessment for training: the same deck, dates, votes and figures, and nobody in it who could be named. Names, roles,
 * addresses, places, attachments, comments and links go; codes stay; of what people wrote only as much stays as somebody asks for.
 */
public final class Deidentified {

	private static final Set<EAttribute> NAMES_OF_PEOPLE = Set.of(Literals.ACTION__OWNER, Literals.ACTION_STATE__OWNER,
			Literals.WORKING_GROUP__LEAD, Literals.WORKING_GROUP__MEMBERS, Literals.SESSION__FACILITATOR, Literals.BOARD_PAPER__AUTHOR,
			Literals.BOARD_PAPER__REPORT_OF, Literals.REVIEW_MARK__AUTHOR, Literals.COMMENT__AUTHOR);
	private static final Set<EAttribute> GONE = Set.of(Literals.PARTICIPANT__ROLE, Literals.PARTICIPANT__EMAIL, Literals.SESSION__PLACE,
			Literals.MEETING__PLACE, Literals.EVIDENCE__LINK, Literals.EVIDENCE__SOURCE, Literals.CLIENT__CONTACT,
			Literals.CLIENT__DESCRIPTION, Literals.CLIENT__HOUSE_STYLE,
			Literals.BOARD_PAPER__CONTACT, Literals.BOARD_PAPER__BODY, Literals.RESPONDENT_GROUP__DESCRIPTION);
	/** Words that say nothing about anybody. */
	private static final Set<EAttribute> KEPT = Set.of(Literals.EVIDENCE__CODE, Literals.FINDING__CODE, Literals.RECOMMENDATION__CODE,
			Literals.ACTION__CODE, Literals.ACTION_STATE__CODE, Literals.BOARD_PAPER__EXEMPT_SECTIONS, Literals.CLIENT__SECTOR,
			Literals.THEME__COLOUR, Literals.CODE__COLOUR);

	private final Assessment copy;
	private final boolean keepTexts;
	private final Map<String, String> people = new HashMap<>();
	private final List<PersonWords> words = new ArrayList<>();
	private final Set<String> clients = new HashSet<>();
	private int owners;

	private Deidentified(Assessment assessment, boolean keepTexts) {
		copy = EcoreUtil.copy(assessment);
		this.keepTexts = keepTexts;
	}

	/**
	 * Makes the copy.
	 *
	 * @param keepTexts whether what people wrote stays, without the names of participants, client and groups
	 */
	public static Assessment of(Assessment assessment, boolean keepTexts) {
		var made = new Deidentified(assessment, keepTexts);
		made.apply();
		return made.copy;
	}

	private void apply() {
		for (Participant person : copy.getParticipants()) {
			words.add(PersonWords.of(person, List.of()));
			people.put(Texts.or(person.getName(), person.getId()), NLS.bind(Messages.somebodyNumber, person.getNumber()));
		}
		if (copy.getClient() != null && !Texts.isBlank(copy.getClient().getName())) {
			clients.add(copy.getClient().getName());
		}
		copy.getMarks().clear();
		copy.getComments().clear();
		copy.getPassages().clear();
		copy.setDataProtection(null);
		copy.getEvidence().forEach(evidence -> evidence.setAttachment(null));
		PersonIn.forEachText(copy, this::change);
		copy.getParticipants().forEach(person -> person.setName(NLS.bind(Messages.somebodyNumber, person.getNumber())));
		for (int i = 0; i < copy.getGroups().size(); i++) {
			copy.getGroups().get(i).setName(NLS.bind(Messages.groupNumber, i + 1));
		}
		if (copy.getClient() != null) {
			copy.getClient().setName(Messages.someClient);
		}
		for (int i = 0; i < copy.getSessions().size(); i++) {
			copy.getSessions().get(i).setTitle(NLS.bind(Messages.sessionNumber, i + 1));
			copy.getSessions().get(i).getBallots().forEach(this::change);
		}
		copy.setTitle(Messages.someAssessment);
		copy.setId(UUID.randomUUID().toString());
		copy.getParticipants().forEach(person -> person.setId(UUID.randomUUID().toString()));
	}

	private void change(EObject object, EAttribute attribute) {
		if (attribute.isMany()) {
			@SuppressWarnings("unchecked")
			var texts = (EList<String>) object.eGet(attribute);
			texts.replaceAll(text -> NAMES_OF_PEOPLE.contains(attribute) ? somebody(text) : text(attribute, text));
		} else if (object.eGet(attribute) instanceof String text && !text.isBlank()) {
			object.eSet(attribute, GONE.contains(attribute) ? null
					: NAMES_OF_PEOPLE.contains(attribute) ? somebody(text) : text(attribute, text));
		}
	}

	/** The same other name wherever a name stands. */
	private String somebody(String name) {
		return people.computeIfAbsent(name, any -> NLS.bind(Messages.ownerNumber, ++owners));
	}

	/** What was written: gone but for its kind and code, or without the names. */
	private String text(EAttribute attribute, String text) {
		if (!keepTexts && !KEPT.contains(attribute)) {
			return Messages.textGone;
		}
		String less = text;
		for (PersonWords one : words) {
			less = one.without(less, Messages.somebody);
		}
		for (String client : clients) {
			less = less.replace(client, Messages.someClient);
		}
		return less;
	}

	private void change(Ballot ballot) {
		ballot.setLog(null);
		if (ballot.getVotes() != null) {
			ballot.setVotes(Votes.of(ballot.getVotes().stream()
					.map(vote -> new Vote(vote.participant(), vote.answer() instanceof Answer.DoesNotApply ? new Answer.DoesNotApply("")
							: GivenText.words(ballot.getQuestion(), vote.answer()).isEmpty() ? vote.answer()
									: new Answer.Given(Messages.textGone)))
					.toList()));
		}
	}
}
