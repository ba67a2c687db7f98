package io.orgdeck.ui.decks.editor;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.edits.DeckEdits;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.MeetingKind;
import io.orgdeck.model.deck.TimeFrame;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TitledSection;

/** Everything about one activity of the usage guide. */
final class ActivityDetails extends Details {

	private static final int NARROWEST = 40 * Layouts.UNIT;

	private final LiveDeck live;
	private Activity activity;

	ActivityDetails(Composite parent, LiveDeck live, DeckEdits edits) {
		super(parent, NARROWEST);
		this.live = live;
		var fields = new Fields(bindings);
		var body = new TitledSection(page.body(), Messages.activity).body();
		title = fields.text(body, "activity.title", Messages.title, value(Literals.ACTIVITY__TITLE, Messages.changeActivityTitle));
		var place = Layouts.equalColumns(body, 2);
		fields.changingChoice(place, "activity.audience", Messages.audience, value(Literals.ACTIVITY__AUDIENCE, Messages.changeAudienceOf),
				() -> DeckWords.orNone(live.deck().getAudiences()), DeckWords::audience);
		fields.choice(place, "activity.timeFrame", Messages.timeFrame, value(Literals.ACTIVITY__TIME_FRAME, Messages.changeTimeFrame),
				List.of(TimeFrame.values()), Words.onScreen()::of);
		fields.choice(place, "activity.meeting", Messages.meeting, value(Literals.ACTIVITY__MEETING, Messages.changeMeeting),
				List.of(MeetingKind.values()), Words.onScreen()::of);
		fields.changingChoice(place, "activity.template", Messages.template, value(Literals.ACTIVITY__TEMPLATE, Messages.changeTemplate),
				() -> DeckWords.orNone(live.deck().getTemplates()),
				template -> template == null ? Messages.noTemplate : DeckWords.named(template.getTitle()));
		fields.lines(body, "activity.description", Messages.whatToDo, 5, value(Literals.ACTIVITY__DESCRIPTION, Messages.changeDescription));
		fields.changingChoice(body, "activity.pointsTo", Messages.pointsTo, value(Literals.ACTIVITY__POINTS_TO, Messages.changePointsTo),
				() -> DeckWords.orNone(live.deck().getActivities().stream().filter(other -> other != activity).toList()),
				DeckWords::activity);
		bindings.add(
				new CardReferencesSection(page.body(), "activity.cards", live, edits, () -> activity == null ? null : activity.getCards()));
	}

	private <T> FeatureValue<T> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(live.document(), () -> activity, feature, label);
	}

	void show(Activity next) {
		if (activity != next) {
			activity = next;
			page.control().setOrigin(0, 0);
		}
		refresh();
	}
}
