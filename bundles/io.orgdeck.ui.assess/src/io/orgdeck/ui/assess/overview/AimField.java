package io.orgdeck.ui.assess.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TagChoice;
import io.orgdeck.ui.parts.Value;

/** What an assessment aims at: every question, or those of a tag or group. It is there where the deck has tags. */
final class AimField implements Binding {

	private static final String EVERY = "";

	private final Composite place;
	private final Supplier<Assessment> assessment;

	AimField(Composite parent, Fields fields, Value<String> stored, Supplier<Assessment> assessment) {
		this.assessment = assessment;
		place = Layouts.columns(parent, 1);
		fields.changingChoice(place, "overview.aim", Messages.aim, new Aim(stored), this::offered, this::label)
				.setToolTipText(Messages.aimHint);
	}

	/** What can be chosen, and what is chosen although the deck has no such tag any more. */
	private List<String> offered() {
		var offered = new ArrayList<>(List.of(EVERY));
		tags().all().forEach(tag -> offered.add(tag.tag()));
		String aim = Texts.or(assessment.get().getAim(), EVERY);
		if (offered.stream().noneMatch(tag -> Typed.same(tag, aim))) {
			offered.add(aim);
		}
		return offered;
	}

	private String label(String tag) {
		return tag.equals(EVERY) ? Messages.aimEvery
				: tags().find(tag).map(TagChoice::inWords).orElseGet(() -> NLS.bind(Messages.aimNone, tag));
	}

	private Tags tags() {
		return Tags.of(assessment.get().getDeck());
	}

	@Override
	public void refresh() {
		boolean wanted = offered().size() > 1;
		var data = (GridData) place.getLayoutData();
		if (data.exclude == wanted) {
			data.exclude = !wanted;
			place.setVisible(wanted);
			place.requestLayout();
		}
	}

	/** The tag as the deck writes it first. */
	private final class Aim implements Value<String> {

		private final Value<String> stored;

		Aim(Value<String> stored) {
			this.stored = stored;
		}

		@Override
		public String get() {
			String aim = Texts.or(stored.get(), EVERY);
			return offered().stream().filter(tag -> Typed.same(tag, aim)).findFirst().orElse(EVERY);
		}

		@Override
		public void set(String tag, Gesture gesture) {
			stored.set(tag.equals(EVERY) ? null : tag, gesture);
		}

		@Override
		public boolean isEditable() {
			return stored.isEditable();
		}
	}
}
