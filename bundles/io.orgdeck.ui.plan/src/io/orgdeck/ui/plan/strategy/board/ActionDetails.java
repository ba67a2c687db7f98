package io.orgdeck.ui.plan.strategy.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.TimeFrame;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.NameCompletion;
import io.orgdeck.ui.parts.Value;
import io.orgdeck.ui.plan.strategy.Questions;

/** All there is to say about one action, to be read and changed. */
final class ActionDetails {

	private final StrategyBoardModel model;
	private final Action action;
	private final Fields fields;
	private final Composite body;

	ActionDetails(Composite body, StrategyBoardModel model, Action action, Bindings bindings) {
		this.body = body;
		this.model = model;
		this.action = action;
		fields = new Fields(bindings);
	}

	/** @return where typing begins */
	Control create() {
		var title = fields.lines(body, "action.title", Messages.title, 3, value(Literals.ACTION__TITLE, Messages.changeTitle));
		var owner = fields.text(body, "action.owner", Messages.owner, value(Literals.ACTION__OWNER, Messages.changeOwner));
		NameCompletion.offer(owner, model::people);
		var choices = Layouts.equalColumns(body, 2);
		fields.choice(choices, "action.status", Messages.status, new Status(),
				Arrays.asList(ActionStatus.values()), Words.onScreen()::of);
		fields.choice(choices, "action.timeFrame", Messages.timeFrame,
				this.<TimeFrame>value(Literals.ACTION__TIME_FRAME, Messages.changeTimeFrame),
				Arrays.asList(TimeFrame.values()), Words.onScreen()::of);
		var days = Layouts.equalColumns(body, 2);
		fields.day(days, "action.start", Messages.start, value(Literals.ACTION__START, Messages.changeStart));
		fields.day(days, "action.due", Messages.due, value(Literals.ACTION__DUE, Messages.changeDue));
		fields.day(body, "action.finished", Messages.finished, new FeatureValue<>(model.document(),
				() -> action.getStatus() == ActionStatus.DONE ? action : null, Literals.ACTION__FINISHED,
				NLS.bind(Messages.changeFinished, action.getCode())));
		fields.lines(body, "action.description", Messages.description, 3, value(Literals.ACTION__DESCRIPTION, Messages.changeDescription));
		fields.lines(body, "action.measure", Messages.measure, 2, value(Literals.ACTION__MEASURE, Messages.changeMeasure));
		fields.changingChoice(body, "action.shownBy", Messages.shownBy,
				this.<Question>value(Literals.ACTION__SHOWN_BY, Messages.changeShownBy),
				() -> withNone(Questions.all(model.document().content())), question -> named(question, Questions::label));
		if (action.getGroup().getAims().isEmpty()) {
			Labels.hint(Fields.box(body, Messages.aim, true), Messages.aimNone);
		} else {
			fields.changingChoice(body, "action.aim", Messages.aim, this.<Aim>value(Literals.ACTION__AIM, Messages.changeAim),
					() -> withNone(action.getGroup().getAims()), aim -> named(aim, Aim::getText));
		}
		fields.formed(body, "action.dependsOn", Messages.waitsFor, new WaitsFor(), new WaitsForForm(() -> action));
		addOrigin();
		return title;
	}

	private void addOrigin() {
		var from = Stream
				.concat(action.getFindings().stream().map(ActionDetails::line),
						action.getRecommendations().stream().map(ActionDetails::line))
				.toList();
		if (!from.isEmpty()) {
			Labels.caption(body, Messages.comesFrom);
			from.forEach(line -> Layouts.wide().hint(24 * Layouts.UNIT, -1).applyTo(Labels.sentences(body, line)));
		}
	}

	private static String line(Finding finding) {
		return NLS.bind(Messages.originLine, finding.getCode(), finding.getTitle());
	}

	private static String line(Recommendation recommendation) {
		return NLS.bind(Messages.originLine, recommendation.getCode(), recommendation.getText());
	}

	private <T> Value<T> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(model.document(), () -> action, feature, NLS.bind(label, action.getCode()));
	}

	private static <T> List<T> withNone(List<T> all) {
		var options = new ArrayList<T>();
		options.add(null);
		options.addAll(all);
		return options;
	}

	private static <T> String named(T option, Function<T, String> name) {
		return option == null ? Messages.none : Objects.requireNonNullElse(name.apply(option), "");
	}

	/** How far the action has come. */
	private final class Status implements Value<ActionStatus> {

		@Override
		public ActionStatus get() {
			return action.getStatus();
		}

		@Override
		public void set(ActionStatus status, Gesture gesture) {
			model.setStatus(List.of(action), status);
		}

		@Override
		public boolean isEditable() {
			return true;
		}
	}

	/** The list of actions that this one waits for, changed as a whole. */
	private final class WaitsFor implements Value<List<Action>> {

		@Override
		public List<Action> get() {
			return List.copyOf(action.getDependsOn());
		}

		@Override
		public void set(List<Action> actions, Gesture gesture) {
			List<Action> wanted = actions == null ? List.of() : actions;
			if (!wanted.equals(get())) {
				model.document().execute(NLS.bind(Messages.changeWaitsFor, action.getCode()),
						() -> ECollections.setEList(action.getDependsOn(), wanted));
			}
		}

		@Override
		public boolean isEditable() {
			return true;
		}
	}
}
