package io.orgdeck.ui.decks.editor;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.deck.DeckFlaws;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.deck.Overlay;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.Tile;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** What the deck is, whose it is and on which terms; how large it is; what keeps it from being finished. */
public final class DeckOverviewPage extends DeckPage {

	private static final int NARROWEST = 90 * Layouts.UNIT;
	/** So many flaws are listed; of more, the number is said. */
	private static final int LISTED = 8;

	private ScrolledPage page;
	private Text title;
	private Tile cards;
	private Tile questions;
	private Tile activities;
	private Composite flaws;
	private Label based;
	private List<DeckFlaws.Flaw> shown;

	@Override
	public Control create(Composite parent) {
		page = new ScrolledPage(parent, NARROWEST);
		var columns = new Composite(page.body(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(5 * Layouts.UNIT, 0).applyTo(columns);
		Layouts.wide().applyTo(columns);
		var left = column(columns);
		createIdentity(new TitledSection(left, Messages.theDeck).body());
		var right = column(columns);
		createTerms(new TitledSection(right, Messages.terms).body());
		createSize(new TitledSection(right, Messages.size).body());
		flaws = Layouts.stack(new TitledSection(right, Messages.toMend).body());
		return page.control();
	}

	private static Composite column(Composite parent) {
		var column = Layouts.stack(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 4 * Layouts.UNIT).applyTo(column);
		return column;
	}

	private void createIdentity(Composite body) {
		title = fields.text(body, "deck.title", Messages.title, value(Literals.DECK__TITLE, Messages.changeDeckTitle));
		fields.lines(body, "deck.description", Messages.description, 4, value(Literals.DECK__DESCRIPTION, Messages.changeDescription));
		var row = Layouts.equalColumns(body, 2);
		fields.text(row, "deck.version", Messages.version, value(Literals.DECK__VERSION, Messages.changeVersion));
		fields.text(row, "deck.language", Messages.language, value(Literals.DECK__LANGUAGE, Messages.changeLanguage));
		fields.text(body, "deck.id", Messages.id, value(Literals.IDENTIFIED__ID, Messages.changeId));
		Labels.hint(body, Messages.idHint);
		if (Overlay.isOverlay(deck())) {
			Labels.caption(body, Messages.basedOn);
			based = WidgetIds.name(Labels.sentences(body, ""), "deck.basedOn");
		}
	}

	private void createTerms(Composite body) {
		fields.text(body, "deck.publisher", Messages.publisher, value(Literals.DECK__PUBLISHER, Messages.changePublisher));
		fields.lines(body, "deck.licence", Messages.licence, 2, value(Literals.DECK__LICENCE, Messages.changeLicence));
		fields.lines(body, "deck.attribution", Messages.attribution, 3, value(Literals.DECK__ATTRIBUTION, Messages.changeAttribution));
		Labels.hint(body, Messages.termsHint);
	}

	private void createSize(Composite body) {
		var tiles = Layouts.equalColumns(body, 3);
		cards = new Tile(tiles, "deck.cards", Messages.cards);
		questions = new Tile(tiles, "deck.questions", Messages.ratedQuestions);
		activities = new Tile(tiles, "deck.activities", Messages.activities);
	}

	private FeatureValue<String> value(EStructuralFeature feature, String label) {
		return value(this::deck, feature, label);
	}

	@Override
	public void refresh() {
		super.refresh();
		var deck = deck();
		cards.show(String.valueOf(Decks.cards(deck).size()),
				DeckWords.count(deck.getSections().size(), Messages.oneSection, Messages.sections));
		questions.show(String.valueOf(Decks.rateable(deck).size()),
				DeckWords.count(deck.getDimensions().size(), Messages.oneDimension, Messages.dimensions));
		activities.show(String.valueOf(deck.getActivities().size()),
				DeckWords.count(deck.getAudiences().size(), Messages.oneAudience, Messages.audiencesCount));
		if (based != null) {
			based.setText(
					Labels.escaped(live.base().map(Deck::getTitle).orElseGet(() -> NLS.bind(Messages.baseMissing, deck.getBasedOn()))));
		}
		showFlaws();
		page.fit();
	}

	private void showFlaws() {
		var found = DeckFlaws.of(deck(), live.base());
		if (found.equals(shown)) {
			return;
		}
		shown = found;
		for (var child : flaws.getChildren()) {
			child.dispose();
		}
		for (int i = 0; i < Math.min(found.size(), LISTED); i++) {
			var flaw = found.get(i);
			if (flaw.part() == null) {
				WidgetIds.name(Labels.sentences(flaws, flaw.sentence()), "deck.flaw." + i);
			} else {
				var link = Labels.link(flaws, "deck.flaw." + i, flaw.sentence(), () -> context.reveal(flaw.part()));
				GridDataFactory.fillDefaults().grab(true, false).hint(30 * Layouts.UNIT, SWT.DEFAULT).applyTo(link);
			}
		}
		if (found.size() > LISTED) {
			Labels.hint(flaws, DeckWords.count(found.size() - LISTED, Messages.oneMoreFlaw, Messages.moreFlaws));
		} else if (found.isEmpty()) {
			WidgetIds.name(Labels.hint(flaws, Messages.noFlaws), "deck.flaws.none");
		}
		flaws.requestLayout();
	}

	@Override
	public void setFocus() {
		title.setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof Deck;
	}
}
