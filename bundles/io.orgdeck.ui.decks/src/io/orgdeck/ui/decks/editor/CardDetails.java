package io.orgdeck.ui.decks.editor;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.DeckEdits;
import io.orgdeck.core.edits.PictureEdits;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LinkList;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.Value;

/** Everything about one card, in the order in which it stands on the printed card. */
final class CardDetails extends Details {

	private static final int NARROWEST = 44 * Layouts.UNIT;
	private static final int CODE_WIDTH = 14 * Layouts.UNIT;

	private final LiveDeck live;
	private final PageContext context;
	private final DeckEdits edits;
	private CodeNote codeNote;
	private QuestionsSection questions;
	private Card card;

	CardDetails(Composite parent, LiveDeck live, PageContext context, DeckEdits edits) {
		super(parent, NARROWEST);
		this.live = live;
		this.context = context;
		this.edits = edits;
		var head = new TitledSection(page.body(), Messages.card).body();
		createHead(head);
		var pictures = new PictureEdits(live.document());
		picture(head, "card.picture", live.document(), context, () -> card == null ? null : pictures.on(card));
		questions = bindings.add(new QuestionsSection(page.body(), live, edits, () -> card));
		createText(new TitledSection(page.body(), Messages.examplesAndPrompt).body());
		bindings.add(new ReferencesSection(page.body(), live, edits, () -> card));
		var leadsOn = new TitledSection(page.body(), Messages.leadsOn).body();
		bindings.add(new LinkList<>(leadsOn, new LinkList.Links<>("card.links", Messages.leadsOnHint,
				() -> card == null ? null : card.getLinks(), () -> live.standIns().cards().stream().filter(other -> other != card).toList(),
				CardsPage::label, context::reveal, this::link, Messages.leadsOnNone)));
	}

	private void link(List<Card> others) {
		live.document().execute(Messages.changeLinks,
				() -> card.eSet(Literals.CARD__LINKS, others.stream().map(live.standIns()::here).toList()));
	}

	private void createHead(Composite body) {
		var fields = new Fields(bindings);
		var first = Layouts.columns(body, 3);
		var code = fields.text(first, "card.code", Messages.code, value(Literals.CARD__CODE, Messages.changeCode));
		GridDataFactory.fillDefaults().hint(CODE_WIDTH, SWT.DEFAULT).applyTo(code);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(code.getParent());
		codeNote = new CodeNote(first, code, live);
		title = fields.text(body, "card.title", Messages.title, value(Literals.CARD__TITLE, Messages.changeTitle));
		var places = Layouts.equalColumns(body, 2);
		fields.changingChoice(places, "card.section", Messages.section, new SectionOfCard(), () -> live.deck().getSections(),
				DeckWords::section);
		fields.changingChoice(places, "card.dimension", Messages.dimension,
				new NamingValue<Dimension>(live, value(Literals.CARD__DIMENSION, Messages.changeDimension)),
				() -> DeckWords.orNone(live.standIns().dimensions()), DeckWords::dimension);
		fields.markedParagraphs(body, "card.text", Messages.cardText, 6, value(Literals.CARD__PARAGRAPHS, Messages.changeText),
				context.services());
		Labels.hint(body, Messages.marks);
	}

	private void createText(Composite body) {
		var fields = new Fields(bindings);
		fields.markedParagraphs(body, "card.examples", Messages.examples, 5, value(Literals.CARD__EXAMPLES, Messages.changeExamples),
				context.services());
		fields.markedLines(body, "card.prompt", Messages.prompt, 2, value(Literals.CARD__PROMPT, Messages.changePrompt),
				context.services());
	}

	private <T> FeatureValue<T> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(live.document(), () -> card, feature, label);
	}

	void show(Card next) {
		if (card != next) {
			card = next;
			page.control().setOrigin(0, 0);
			refresh();
		}
	}

	void reveal(Question question) {
		questions.reveal(question);
	}

	@Override
	public void refresh() {
		if (card != null) {
			bindings.refresh();
			codeNote.show(card);
			page.fit();
		}
	}

	/** The section a card stands in; another one takes it at its end. */
	private final class SectionOfCard implements Value<io.orgdeck.model.deck.Section> {

		@Override
		public io.orgdeck.model.deck.Section get() {
			return card == null ? null : card.getSection();
		}

		@Override
		public void set(io.orgdeck.model.deck.Section section, Gesture gesture) {
			if (card != null && section != card.getSection()) {
				edits.move(List.of(card), section, null);
				context.reveal(card);
			}
		}

		@Override
		public boolean isEditable() {
			return card != null;
		}
	}
}
