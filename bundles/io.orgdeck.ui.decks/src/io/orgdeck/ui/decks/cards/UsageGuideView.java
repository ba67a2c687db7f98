package io.orgdeck.ui.decks.cards;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

import io.orgdeck.core.planning.SessionPlanner;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.live.ActiveAssessment;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** How to use a deck: what each audience can do with it, at once and in the long run. Plans sessions in the open assessment. */
public final class UsageGuideView extends ViewPart {

	public static final String ID = "io.orgdeck.ui.usageGuide";

	/** From this width on the activity stands beside the table. */
	private static final int WIDE = 120 * Layouts.UNIT;

	private Composite place;
	private Composite guide;
	private Composite empty;
	private Label emptyNote;
	private Combo choice;
	private SashForm sash;
	private GuideMatrix matrix;
	private ActivityPane pane;
	private DeckShelf shelf;
	private ActiveAssessment active;
	private List<Deck> decks = List.of();
	private GuideTable table;

	@Override
	public void createPartControl(Composite parent) {
		place = Layouts.pile(parent);
		Style.PAGE.applyTo(place);
		createEmptyState();
		guide = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(guide);
		choice = AccessibleName.give(WidgetIds.name(new Combo(guide, SWT.READ_ONLY), "guide.deck"), Messages.guideDeck);
		choice.addListener(SWT.Selection, event -> show(decks.get(choice.getSelectionIndex())));
		sash = new SashForm(guide, SWT.VERTICAL);
		Layouts.whole().applyTo(sash);
		matrix = new GuideMatrix(sash, "guide.matrix", activity -> pane.show(table, activity), () -> pane.setFocus());
		pane = new ActivityPane(sash, new Actions());
		sash.setWeights(3, 2);
		place.addListener(SWT.Resize, event -> sash.setOrientation(place.getSize().x >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL));
		Layouts.showOnly(place, empty);
		shelf = new DeckShelf(parent.getDisplay(), this::show);
		active = new ActiveAssessment(getSite().getPage(), this::assessmentChanged);
		assessmentChanged();
	}

	private void createEmptyState() {
		empty = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 3 * Layouts.UNIT).applyTo(empty);
		emptyNote = WidgetIds.name(Labels.hint(empty, Messages.readingDecks), "guide.empty");
		Layouts.wide().hint(20 * Layouts.UNIT, SWT.DEFAULT).applyTo(emptyNote);
	}

	private void assessmentChanged() {
		var deck = active.live().map(LiveAssessment::assessment).map(Assessment::getDeck);
		shelf.read(deck);
		deck.flatMap(this::withSameId).ifPresent(this::show);
		pane.refresh();
	}

	private Optional<Deck> withSameId(Deck deck) {
		return decks.stream().filter(known -> Objects.equals(known.getId(), deck.getId())).findFirst();
	}

	private void show(DeckShelf.Contents contents) {
		if (place.isDisposed()) {
			return;
		}
		decks = contents.decks().stream().filter(deck -> !deck.getActivities().isEmpty()).toList();
		choice.setItems(
				decks.stream().map(deck -> NLS.bind(Messages.deckVersion, deck.getTitle(), deck.getVersion())).toArray(String[]::new));
		Layouts.wide().exclude(decks.size() < 2).indent(Layouts.UNIT, Layouts.UNIT).applyTo(choice);
		choice.setVisible(decks.size() > 1);
		emptyNote.setText(Labels.escaped(Messages.noGuide));
		Layouts.showOnly(place, decks.isEmpty() ? empty : guide);
		place.layout(true, true);
		if (!decks.isEmpty()) {
			show(active.live().map(LiveAssessment::assessment).map(Assessment::getDeck).flatMap(this::withSameId).orElse(decks.getFirst()));
		}
	}

	private void show(Deck deck) {
		choice.select(decks.indexOf(deck));
		if (table == null || table.deck() != deck) {
			table = GuideTable.of(deck);
			matrix.show(table);
		}
		pane.refresh();
	}

	@Override
	public void setFocus() {
		if (Layouts.isShown(place, guide)) {
			matrix.setFocus();
		} else {
			place.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.dispose();
			shelf.dispose();
		}
		super.dispose();
	}

	/** What can be done with an activity. */
	private final class Actions implements ActivityPane.Actions {

		@Override
		public void plan(Activity activity) {
			active.live().ifPresent(live -> {
				var session = SessionPlanner.plan(live.document(), activity);
				active.reveal(session);
				pane.say(NLS.bind(Messages.planned, session.getTitle()));
			});
		}

		@Override
		public Optional<String> obstacle(Activity activity) {
			if (active.live().isEmpty()) {
				return Optional.of(Messages.planNeedsAssessment);
			}
			return new SessionPlanner(active.live().get().assessment()).own(activity).isPresent() ? Optional.empty()
					: Optional.of(NLS.bind(Messages.planOtherDeck, active.live().get().document().displayName()));
		}

		@Override
		public void show(Card card) {
			CardView.show(getSite().getPage(), card);
		}

		@Override
		public void show(Activity activity) {
			matrix.choose(activity);
			matrix.setFocus();
		}
	}
}
