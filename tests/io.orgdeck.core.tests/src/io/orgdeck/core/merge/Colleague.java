package io.orgdeck.core.merge;

import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.deck.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Works on an assessment the way somebody does who has a copy of it at home: at random, but always the same for a seed. */
final class Colleague {

	private static final List<String> WORDS = List.of("Ask again", "=1+1", "Zoë & Søren", "قائمة", "\"quoted\", <tag>", "two\nlines", "🦉");

	private final Assessment copy;
	private final Random random;
	private final String name;
	private int made;

	private Colleague(Assessment start, long seed, String name) {
		copy = EcoreUtil.copy(start);
		random = new Random(seed);
		this.name = name;
	}

	/** Only adds and rewords. */
	static Assessment adding(Assessment start, long seed, String name) {
		return new Colleague(start, seed, name).work(false);
	}

	/** Adds, rewords and removes. */
	static Assessment editing(Assessment start, long seed, String name) {
		return new Colleague(start, seed, name).work(true);
	}

	private Assessment work(boolean removing) {
		for (int i = 0; i < 25; i++) {
			switch (random.nextInt(removing ? 11 : 9)) {
				case 0 -> addParticipant();
				case 1, 2 -> vote();
				case 3 -> addEvidence();
				case 4 -> addFinding();
				case 5 -> addAction();
				case 6 -> pick(copy.getSessions()).setNotes(words());
				case 7 -> reword();
				case 8 -> addSession();
				case 9 -> removeAction();
				default -> removeParticipant();
			}
		}
		return copy;
	}

	private <T extends io.orgdeck.model.deck.Identified> T make(EClass type) {
		return Fixture.identified(type, name + '-' + type.getName() + '-' + ++made);
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private String words() {
		return pick(WORDS) + ' ' + name + ' ' + random.nextInt(100);
	}

	private void addParticipant() {
		Participant participant = make(AssessmentPackage.Literals.PARTICIPANT);
		participant.setNumber(copy.getParticipants().stream().mapToInt(Participant::getNumber).max().orElse(0) + 1);
		participant.setName(words());
		copy.getParticipants().add(participant);
		pick(copy.getSessions()).getAttendance().add(participant);
	}

	private void vote() {
		Session session = pick(copy.getSessions());
		Question question = pick(Fixture.questions(copy.getDeck()));
		int round = 1 + random.nextInt(2);
		Ballot ballot = session.getBallots().stream().filter(one -> one.getQuestion() == question && one.getRound() == round)
				.findFirst().orElseGet(() -> addBallot(session, question, round));
		Answer answer = switch (random.nextInt(5)) {
			case 0 -> Answer.DontKnow.INSTANCE;
			case 1 -> new Answer.DoesNotApply(words());
			default -> new Answer.Rated("level-" + (1 + random.nextInt(3)));
		};
		ballot.setVotes(ballot.getVotes()
				.with(new Vote(pick(copy.getParticipants()).getNumber(), answer, random.nextBoolean() ? words() : "")));
	}

	private Ballot addBallot(Session session, Question question, int round) {
		Ballot ballot = make(AssessmentPackage.Literals.BALLOT);
		ballot.setQuestion(question);
		ballot.setRound(round);
		ballot.setVotes(Votes.NONE);
		session.getBallots().add(ballot);
		return ballot;
	}

	private void addEvidence() {
		Evidence evidence = make(AssessmentPackage.Literals.EVIDENCE);
		evidence.setCode("E" + (copy.getEvidence().size() + 1));
		evidence.setTitle(words());
		evidence.getQuestions().add(pick(Fixture.questions(copy.getDeck())));
		copy.getEvidence().add(evidence);
	}

	private void addFinding() {
		Finding finding = make(AssessmentPackage.Literals.FINDING);
		finding.setCode("F" + (copy.getFindings().size() + 1));
		finding.setTitle(words());
		finding.getEvidence().addAll(copy.getEvidence());
		copy.getFindings().add(finding);
	}

	private void addAction() {
		WorkingGroup group = pick(copy.getStrategy().getGroups());
		Action action = make(AssessmentPackage.Literals.ACTION);
		action.setCode("A" + (group.getActions().size() + 1));
		action.setTitle(words());
		action.getDependsOn().addAll(group.getActions());
		group.getActions().add(random.nextInt(group.getActions().size() + 1), action);
	}

	private void reword() {
		WorkingGroup group = pick(copy.getStrategy().getGroups());
		group.getMembers().add(words());
		group.setRemit(words());
		if (!group.getActions().isEmpty()) {
			pick(group.getActions()).setDue(LocalDate.of(2027, 1, 1 + random.nextInt(28)));
		}
	}

	private void addSession() {
		Session session = make(AssessmentPackage.Literals.SESSION);
		session.setTitle(words());
		copy.getSessions().add(session);
		Ids.ensure(session);
	}

	private void removeAction() {
		WorkingGroup group = pick(copy.getStrategy().getGroups());
		if (!group.getActions().isEmpty()) {
			EcoreUtil.delete(pick(group.getActions()), true);
		}
	}

	private void removeParticipant() {
		Participant gone = pick(copy.getParticipants());
		if (copy.getParticipants().size() > 2) {
			copy.getSessions().forEach(session -> session.getBallots()
					.forEach(ballot -> ballot.setVotes(ballot.getVotes().without(gone.getNumber()))));
			EcoreUtil.delete(gone, true);
		}
	}
}
