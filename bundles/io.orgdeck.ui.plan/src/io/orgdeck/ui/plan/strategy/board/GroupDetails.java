package io.orgdeck.ui.plan.strategy.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.planning.BoardColumn;
import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.core.planning.StrategyEdits;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.Milestone;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.LinkList;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.NameCompletion;
import io.orgdeck.ui.parts.Value;

/** All there is to say about a working group, to be read and changed. */
final class GroupDetails {

	private final StrategyBoardModel model;
	private final WorkingGroup group;
	private final Fields fields;
	private final Composite body;
	private final Bindings bindings;
	private ListBlock<Aim> aims;
	private ListBlock<Milestone> milestones;

	GroupDetails(Composite body, StrategyBoardModel model, WorkingGroup group, Bindings bindings) {
		this.body = body;
		this.model = model;
		this.group = group;
		this.bindings = bindings;
		fields = new Fields(bindings);
	}

	/**
	 * @param show told which card the user wants to read
	 * @return where typing begins
	 */
	Control create(Consumer<Card> show) {
		var name = fields.text(body, "group.name", Messages.groupName, value(Literals.WORKING_GROUP__NAME, Messages.changeGroupName));
		var lead = fields.text(body, "group.lead", Messages.groupLead, value(Literals.WORKING_GROUP__LEAD, Messages.changeLead));
		NameCompletion.offer(lead, model::people);
		fields.lines(body, "group.members", Messages.groupMembers, 4, new Members());
		fields.lines(body, "group.remit", Messages.remit, 4, value(Literals.WORKING_GROUP__REMIT, Messages.changeRemit));
		fields.day(body, "group.nextMeeting", Messages.groupNextMeeting, new NextMeeting());
		aims = GroupAims.create(body, model.document(), group, bindings);
		milestones = new GroupMilestones(body, model.document(), group, bindings).list();
		bindings.add(new LinkList<>(body, new LinkList.Links<>("group.cards", Messages.groupCards, () -> List.copyOf(group.getCards()),
				() -> Decks.cards(model.document().content().getDeck()), GroupDetails::label, show, this::startFrom,
				Messages.groupCardsNone)));
		return name;
	}

	/** Selects one of the group's aims or milestones. */
	void reveal(EObject part) {
		switch (part) {
			case Aim aim -> select(aims, aim);
			case Milestone milestone -> select(milestones, milestone);
			default -> {}
		}
	}

	private static <T> void select(ListBlock<T> list, T item) {
		list.select(item);
		list.viewer().getTable().setFocus();
	}

	private static String label(Card card) {
		return NLS.bind(Messages.cardLabel, card.getCode(), card.getTitle());
	}

	private void startFrom(List<Card> cards) {
		new StrategyEdits(model.document()).startFrom(group, cards);
	}

	private Value<String> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(model.document(), () -> group, feature, label);
	}

	/** The members, one a line. */
	private final class Members implements Value<String> {

		private String typed = "";

		@Override
		public String get() {
			var stored = String.join("\n", group.getMembers());
			// An empty line while typing is no member, but must not vanish under the cursor.
			return names(typed).equals(group.getMembers()) ? typed : stored;
		}

		@Override
		public void set(String value, Gesture gesture) {
			typed = value == null ? "" : value;
			var names = names(typed);
			if (!names.equals(group.getMembers())) {
				model.document().execute(Messages.changeMembers, () -> {
					group.getMembers().clear();
					group.getMembers().addAll(names);
				});
			}
		}

		private static List<String> names(String text) {
			return Arrays.stream(text.split("\n")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
		}

		@Override
		public boolean isEditable() {
			return true;
		}
	}

	/** The date of the group's next meeting. */
	private final class NextMeeting implements Value<LocalDate> {

		@Override
		public LocalDate get() {
			return new BoardColumn(group.getDimension(), group).nextMeeting(model.today()).map(Meeting::getDate).orElse(null);
		}

		@Override
		public void set(LocalDate value, Gesture gesture) {
			model.setNextMeeting(group, value);
		}

		@Override
		public boolean isEditable() {
			return true;
		}
	}
}
