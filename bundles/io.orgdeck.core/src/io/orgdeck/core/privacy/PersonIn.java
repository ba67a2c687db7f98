package io.orgdeck.core.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.DeckPackage;

/** Everything that an assessment says about one person. The deck is other people's work and is not looked at. */
public final class PersonIn {

	/**
	 * A vote of the person.
	 *
	 * @param session in which it was given
	 * @param ballot  with question and round
	 */
	public record Given(Session session, Ballot ballot, Vote vote) {
	}

	private final Assessment assessment;
	private final Participant participant;
	private final PersonWords words;

	public PersonIn(Assessment assessment, Participant participant, PersonWords words) {
		this.assessment = assessment;
		this.participant = participant;
		this.words = words;
	}

	public Participant participant() {
		return participant;
	}

	/** All votes of the person, in the order of the sessions. */
	public List<Given> votes() {
		return assessment.getSessions().stream().flatMap(session -> session.getBallots().stream()
				.filter(ballot -> ballot.getVotes() != null).flatMap(ballot -> ballot.getVotes().of(participant.getNumber())
						.map(vote -> new Given(session, ballot, vote)).stream()))
				.toList();
	}

	/** The sessions that the person came to. */
	public List<Session> attended() {
		return assessment.getSessions().stream().filter(session -> session.getAttendance().contains(participant)).toList();
	}

	/** Passages of the person's own words to which somebody has given a code. */
	public List<Mention> passages() {
		return assessment.getPassages().stream().filter(passage -> passage.getRespondent() == participant)
				.map(passage -> new Mention(passage.getCode() == null ? "" : Names.onScreen().label(passage.getCode()), passage.getText()))
				.toList();
	}

	/** Texts that name the person, beside the entry of the person itself. */
	public List<Mention> mentions() {
		return mentions(words::isIn);
	}

	/** Texts with a part of the name that may be meant for the person or for somebody else. */
	public List<Mention> perhaps() {
		return mentions(words::mayBeIn);
	}

	private List<Mention> mentions(Predicate<String> wanted) {
		var found = new ArrayList<Mention>();
		forEachText(assessment, (object, attribute) -> texts(object, attribute).filter(wanted)
				.filter(text -> object != participant)
				.forEach(
						text -> found.add(new Mention(Names.onScreen().label(object) + ", " + Names.onScreen().feature(attribute), text))));
		for (Session session : assessment.getSessions()) {
			session.getBallots().stream().filter(ballot -> ballot.getVotes() != null).forEach(ballot -> ballot.getVotes().stream()
					.filter(vote -> vote.participant() != participant.getNumber())
					.flatMap(vote -> Stream.of(vote.comment(), reason(vote), GivenText.words(ballot.getQuestion(), vote.answer())))
					.filter(wanted).forEach(text -> found.add(new Mention(Names.onScreen().label(ballot), text))));
		}
		return found;
	}

	/** Why a question does not apply, or an empty text. */
	static String reason(Vote vote) {
		return vote.answer() instanceof Answer.DoesNotApply(String reason) ? reason : "";
	}

	/** Goes through all fields of words that are not made by the program. */
	static void forEachText(Assessment assessment, BiConsumer<EObject, EAttribute> action) {
		TreeIterator<EObject> all = assessment.eAllContents();
		visit(assessment, action);
		while (all.hasNext()) {
			EObject object = all.next();
			if (object == assessment.getDeck()) {
				all.prune();
			} else {
				visit(object, action);
			}
		}
	}

	private static void visit(EObject object, BiConsumer<EObject, EAttribute> action) {
		object.eClass().getEAllAttributes().stream().filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class)
				.filter(attribute -> attribute != DeckPackage.Literals.IDENTIFIED__ID && attribute != Literals.ATTACHMENT__SHA256
						&& attribute != Literals.ASSESSMENT__FILE_VERSION && attribute != Literals.BALLOT__LOG
						&& attribute != Literals.ASSESSMENT__BENCHMARK)
				.forEach(attribute -> action.accept(object, attribute));
	}

	static Stream<String> texts(EObject object, EAttribute attribute) {
		Object value = object.eGet(attribute);
		return value instanceof List<?> list ? list.stream().map(String.class::cast)
				: value == null ? Stream.empty() : Stream.of((String) value);
	}
}
