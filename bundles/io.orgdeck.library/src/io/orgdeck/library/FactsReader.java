package io.orgdeck.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.scoring.Coverage;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.DisclosedScores;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Typed;
import io.orgdeck.library.Facts.Appointment;
import io.orgdeck.library.Facts.DimensionFigure;
import io.orgdeck.library.Facts.OpenAction;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Client;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/** Takes of an assessment what a library keeps of it. */
final class FactsReader {

	private static final int DIGITS = 16;

	private final Assessment assessment;
	private final DisclosedScores scores;

	private FactsReader(Assessment assessment) {
		this.assessment = assessment;
		scores = DisclosureGuard.of(assessment).whole();
	}

	static Facts read(Assessment assessment) {
		return new FactsReader(assessment).facts();
	}

	private Facts facts() {
		Client client = assessment.getClient();
		Deck deck = assessment.getDeck();
		List<Session> sessions = assessment.getSessions().stream().filter(one -> one.getStatus() != SessionStatus.CANCELLED).toList();
		List<Session> held = sessions.stream().filter(one -> one.getStatus() == SessionStatus.HELD).toList();
		Coverage coverage = scores.shown().coverage();
		return new Facts(assessment.getId(), client == null ? "" : Typed.line(client.getName()),
				client == null ? "" : Typed.line(client.getSector()), Texts.or(deck.getId(), ""), title(deck), held.size(), sessions.size(),
				held.stream().map(Session::getDate).filter(Objects::nonNull).max(Comparator.naturalOrder()), coverage.asked(),
				coverage.askable(), ahead(sessions), actions(),
				scores.shown().dimensions().stream().map(DimensionScore::dimension).map(this::figure).toList());
	}

	/** Title and version of a deck. */
	static String title(Deck deck) {
		return (Typed.line(deck.getTitle()) + ' ' + Typed.line(deck.getVersion())).strip();
	}

	private List<WorkingGroup> groups() {
		return assessment.getStrategy() == null ? List.of() : assessment.getStrategy().getGroups();
	}

	private List<Appointment> ahead(List<Session> sessions) {
		var all = new ArrayList<Appointment>();
		sessions.stream().filter(one -> one.getStatus() == SessionStatus.PLANNED && one.getDate() != null)
				.forEach(one -> all.add(new Appointment(one.getDate(), Names.onScreen().orUnnamed(one.getTitle()))));
		for (WorkingGroup group : groups()) {
			for (Meeting meeting : group.getMeetings()) {
				LocalDate date = meeting.getDate();
				if (!meeting.isHeld() && date != null) {
					all.add(new Appointment(date, Texts.or(Typed.line(meeting.getTitle()), Names.onScreen().orUnnamed(group.getName()))));
				}
			}
		}
		return all;
	}

	private List<OpenAction> actions() {
		var all = new ArrayList<OpenAction>();
		for (WorkingGroup group : groups()) {
			for (Action action : group.getActions()) {
				if (action.getStatus() == ActionStatus.PLANNED || action.getStatus() == ActionStatus.IN_PROGRESS) {
					all.add(new OpenAction(Typed.line(action.getCode()), Typed.line(action.getTitle()), Typed.line(action.getOwner()),
							Typed.line(group.getName()), Optional.ofNullable(action.getDue())));
				}
			}
		}
		return all;
	}

	private DimensionFigure figure(Dimension dimension) {
		Disclosed<DimensionScore> score = scores.dimension(dimension);
		Scale scale = Scale.of(assessment.getDeck());
		return new DimensionFigure(dimension.getId(), Typed.line(dimension.getName()),
				Texts.or(Typed.line(dimension.getShortName()), Typed.line(dimension.getName())), asks(dimension),
				score.toOptional().map(DimensionScore::score).orElse(OptionalDouble.empty()), scale.lowest(), scale.highest(),
				score.isSuppressed());
	}

	/** What the dimension asks and how it counts: two dimensions with the same are the same measure. */
	private String asks(Dimension dimension) {
		DimensionTree tree = scores.shown().tree();
		Set<Dimension> within = tree.within(dimension);
		String all = scores.shown().questions().stream().map(QuestionScore::question)
				.filter(question -> within.contains(question.getDimension()) && question.getWeight() > 0 && question.isScored())
				.map(question -> measure(question) + path(question.getDimension(), dimension, tree)).sorted()
				.collect(Collectors.joining("\n"));
		return Sha256.of(all).substring(0, DIGITS);
	}

	/** By which parts a question counts towards a dimension, and how much each of them does; nothing for its own. */
	private static String path(Dimension from, Dimension to, DimensionTree tree) {
		return from == to ? ""
				: " in " + from.getId() + ' ' + DimensionTree.weight(from) + path(tree.whole(from).orElseThrow(), to, tree);
	}

	private static String measure(Question question) {
		return Texts.or(question.getLineage(), question.getId()) + ' ' + question.getWeight() + ' '
				+ Scale.of(question).steps().stream().map(step -> String.valueOf(step.value())).collect(Collectors.joining(","));
	}
}
