package io.orgdeck.core.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionState;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.ReviewMark;
import io.orgdeck.model.assessment.ReviewState;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Question;

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
		return new Colleague(start, seed, name).work(25, false);
	}

	/** Adds, rewords, links, moves and removes. */
	static Assessment editing(Assessment start, long seed, String name) {
		return editing(start, seed, name, 25);
	}

	/** @param changes how many changes to make */
	static Assessment editing(Assessment start, long seed, String name, int changes) {
		return new Colleague(start, seed, name).work(changes, true);
	}

	private Assessment work(int changes, boolean removing) {
		for (int i = 0; i < changes; i++) {
			switch (random.nextInt(removing ? 26 : 16)) {
				case 0 -> addParticipant();
				case 1, 2 -> vote();
				case 3 -> addEvidence();
				case 4 -> addFinding();
				case 5 -> addAction();
				case 6 -> pick(copy.getSessions()).setNotes(words());
				case 7 -> reword();
				case 8 -> addSession();
				case 9 -> addTo(copy.getSessions(), Session::getAttendance, copy.getParticipants());
				case 10 -> addTo(copy.getEvidence(), Evidence::getQuestions, Fixture.questions(copy.getDeck()));
				case 11 -> addTo(copy.getFindings(), Finding::getEvidence, copy.getEvidence());
				case 12 -> any(copy.getEvidence()).ifPresent(evidence -> attach(evidence, removing));
				case 13 -> any(copy.getFindings()).ifPresent(finding -> comment(finding));
				case 14 -> mark();
				case 15 -> hold();
				case 16 -> any(copy.getGroups()).ifPresent(group -> pick(copy.getParticipants()).setGroup(random.nextInt(4) == 0 ? null
						: group));
				case 17 -> any(copy.getComments()).ifPresent(comment -> comment.setText(random.nextInt(9) == 0 ? null : words()));
				case 18 -> any(copy.getComments()).ifPresent(comment -> EcoreUtil.delete(comment, true));
				case 19 -> move();
				case 20 -> reorder();
				case 21 -> any(copy.getGroups()).ifPresent(group -> EcoreUtil.delete(group, true));
				case 22 -> editVote();
				case 23 -> any(copy.getEvidence()).ifPresent(evidence -> EcoreUtil.delete(evidence, true));
				case 24 -> removeAction();
				default -> removeParticipant();
			}
		}
		return copy;
	}

	private <T> Optional<T> any(List<T> list) {
		return list.isEmpty() ? Optional.empty() : Optional.of(pick(list));
	}

	private <T, E> void addTo(List<T> objects, Function<T, List<E>> list, List<E> targets) {
		if (!objects.isEmpty() && !targets.isEmpty()) {
			List<E> links = list.apply(pick(objects));
			E target = pick(targets);
			if (!links.contains(target)) {
				links.add(target);
			} else if (random.nextBoolean()) {
				links.remove(target);
			}
		}
	}

	private void attach(Evidence evidence, boolean replacing) {
		if (evidence.getAttachment() == null || replacing) {
			evidence.setAttachment(FullAssessment.file(name + "-file-" + ++made));
		}
	}

	private void comment(Identified subject) {
		FullAssessment.comment(copy, name + "-comment-" + ++made, subject).setText(words());
	}

	private void mark() {
		Finding finding = any(copy.getFindings()).orElse(null);
		if (finding != null && copy.getMarks().stream().noneMatch(mark -> mark.getSubject() == finding)) {
			ReviewMark mark = make(AssessmentPackage.Literals.REVIEW_MARK);
			mark.setSubject(finding);
			mark.setState(ReviewState.QUERIED);
			mark.setAuthor(name);
			copy.getMarks().add(mark);
		}
	}

	/** Holds a meeting and notes how the actions of its group stand. */
	private void hold() {
		WorkingGroup group = pick(copy.getStrategy().getGroups());
		any(group.getMeetings()).ifPresent(meeting -> {
			meeting.setHeld(true);
			meeting.getStates().clear();
			for (Action action : group.getActions()) {
				ActionState state = AssessmentFactory.eINSTANCE.createActionState();
				state.setAction(action);
				state.setTitle(action.getTitle());
				state.setOwner(name);
				meeting.getStates().add(state);
			}
		});
	}

	private void move() {
		WorkingGroup from = pick(copy.getStrategy().getGroups());
		WorkingGroup to = pick(copy.getStrategy().getGroups());
		any(from.getActions()).ifPresent(action -> {
			if (from != to) {
				to.getActions().add(random.nextInt(to.getActions().size() + 1), action);
			}
		});
	}

	private void reorder() {
		EList<? extends Identified> list = switch (random.nextInt(5)) {
			case 0 -> copy.getParticipants();
			case 1 -> copy.getFindings();
			case 2 -> copy.getEvidence();
			case 3 -> pick(copy.getStrategy().getGroups()).getActions();
			default -> copy.getSessions().getFirst().getAgenda();
		};
		if (list.size() > 1) {
			list.move(random.nextInt(list.size()), random.nextInt(list.size()));
		}
	}

	/** Changes the comment of a vote or takes it away, or the whole vote. */
	private void editVote() {
		Ballot ballot = pick(copy.getSessions().getFirst().getBallots());
		any(ballot.getVotes()).ifPresent(vote -> ballot.setVotes(switch (random.nextInt(3)) {
			case 0 -> ballot.getVotes().without(vote.participant());
			case 1 -> ballot.getVotes().with(vote.withComment(""));
			default -> ballot.getVotes().with(vote.withComment(words()));
		}));
	}

	private <T extends Identified> T make(EClass type) {
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
		evidence.setCode("E" + (1 + copy.getEvidence().stream().mapToInt(one -> Integer.parseInt(one.getCode().substring(1))).max()
				.orElse(0)));
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
