package io.orgdeck.ui.decks.cards;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardReference;
import io.orgdeck.model.deck.ReferenceKind;
import io.orgdeck.model.deck.SessionTemplate;
import io.orgdeck.model.deck.TemplateItem;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** One activity of the usage guide, whole: what to do, in what kind of meeting, with which cards, by which agenda. */
final class ActivityPane {

	/** What the pane can set going. */
	interface Actions {

		/** Makes a session from the activity. */
		void plan(Activity activity);

		/** Why no session can be made from it now; empty when one can. */
		Optional<String> obstacle(Activity activity);

		void show(Card card);

		void show(Activity activity);
	}

	private static final int NARROWEST = 30 * Layouts.UNIT;

	private final ScrolledPage page;
	private final Actions actions;
	private GuideTable table;
	private Activity activity;
	private Button plan;
	private Label hint;

	ActivityPane(Composite parent, Actions actions) {
		this.actions = actions;
		page = new ScrolledPage(parent, NARROWEST);
		Style.PAGE.applyTo(page.control());
		((GridLayout) page.body().getLayout()).verticalSpacing = Layouts.UNIT;
	}

	ScrolledComposite control() {
		return page.control();
	}

	/** Shows an activity; nothing when it is null. */
	void show(GuideTable guide, Activity next) {
		table = guide;
		activity = next;
		for (var child : page.body().getChildren()) {
			child.dispose();
		}
		if (activity != null) {
			addHead();
			addPlan();
			addCards();
			Optional.ofNullable(activity.getTemplate()).ifPresent(this::addAgenda);
			addPointer();
		}
		page.control().setOrigin(0, 0);
		page.body().layout(true, true);
		page.fit();
	}

	/** Looks again whether a session can be planned. */
	void refresh() {
		if (activity != null && !plan.isDisposed()) {
			var reason = actions.obstacle(activity);
			plan.setEnabled(reason.isEmpty());
			say(reason.orElse(Messages.planHint));
		}
	}

	/** Puts a sentence under the button. */
	void say(String sentence) {
		hint.setText(Labels.escaped(sentence));
		hint.requestLayout();
		page.fit();
	}

	void setFocus() {
		if (plan != null && !plan.isDisposed() && plan.isEnabled()) {
			plan.setFocus();
		} else {
			page.body().setFocus();
		}
	}

	private void addHead() {
		var title = new Label(page.body(), SWT.WRAP);
		title.setFont(Fonts.heading(title));
		title.setText(Labels.escaped(activity.getTitle()));
		WidgetIds.name(title, "guide.title");
		wide(title);
		var audience = activity.getAudience() == null ? Messages.everybody : activity.getAudience().getName();
		wide(Labels.hint(page.body(), NLS.bind(Messages.activityPlace,
				new Object[] { audience, Words.onScreen().of(activity.getTimeFrame()), Words.onScreen().of(activity.getMeeting()) })));
		wide(Labels.sentences(page.body(), Objects.requireNonNullElse(activity.getDescription(), "")));
	}

	private void addPlan() {
		plan = new Button(page.body(), SWT.PUSH);
		plan.setText(Messages.planThis);
		plan.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> actions.plan(activity)));
		WidgetIds.name(plan, "guide.plan");
		GridDataFactory.swtDefaults().indent(0, Layouts.UNIT).applyTo(plan);
		hint = WidgetIds.name(Labels.hint(page.body(), ""), "guide.plan.hint");
		wide(hint);
		refresh();
	}

	private void addCards() {
		heading(Messages.cards);
		for (var reference : activity.getCards()) {
			addReference(reference);
		}
		if (activity.getCards().isEmpty()) {
			wide(Labels.hint(page.body(), Messages.noCards));
		}
	}

	private void addReference(CardReference reference) {
		var cards = Decks.named(table.deck(), reference);
		boolean whole = reference.getKind() == ReferenceKind.WHOLE_PACK;
		var label = table.printed(reference);
		if (whole || cards.isEmpty()) {
			var words = whole ? NLS.bind(Messages.wholePack, cards.size()) : label.isBlank() ? Messages.noCards : label;
			wide(Labels.sentences(page.body(), words));
		}
		for (var card : whole ? List.<Card>of() : cards) {
			wide(Labels.link(page.body(), "guide.card." + card.getCode(), PackOutline.label(card), () -> actions.show(card)));
		}
		var notes = new StringBuilder();
		if (table.isMisprinted(reference)) {
			notes.append(NLS.bind(Messages.printedAs, label)).append(' ');
		}
		notes.append(Objects.requireNonNullElse(reference.getNote(), ""));
		if (!notes.isEmpty()) {
			wide(Labels.hint(page.body(), notes.toString()));
		}
	}

	private void addAgenda(SessionTemplate template) {
		heading(NLS.bind(Messages.agenda, template.getTitle(), template.getItems().stream().mapToInt(TemplateItem::getMinutes).sum()));
		var list = new Composite(page.body(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * Layouts.UNIT, Layouts.UNIT / 2).applyTo(list);
		wide(list);
		for (var item : template.getItems()) {
			var minutes = Labels.caption(list, NLS.bind(Messages.minutes, item.getMinutes()));
			GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(minutes);
			var title = Labels.sentences(list, item.getTitle());
			title.setToolTipText(item.getNotes());
			GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST / 2, SWT.DEFAULT).applyTo(title);
		}
	}

	private void addPointer() {
		if (activity.getPointsTo() != null) {
			heading(Messages.leadsOn);
			wide(Labels.link(page.body(), "guide.pointsTo", activity.getPointsTo().getTitle(), () -> actions.show(activity.getPointsTo())));
		}
	}

	private void heading(String text) {
		var label = Labels.plain(page.body(), text);
		label.setFont(Fonts.strong(label));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, Layouts.UNIT).applyTo(label);
	}

	private static void wide(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(control);
	}
}
