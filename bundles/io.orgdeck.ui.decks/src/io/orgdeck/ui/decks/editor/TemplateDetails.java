package io.orgdeck.ui.decks.editor;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.edits.DeckEdits;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Ids;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.MeetingKind;
import io.orgdeck.model.deck.SessionTemplate;
import io.orgdeck.model.deck.TemplateItem;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.NumberForm;
import io.orgdeck.ui.parts.TitledSection;

/** Everything about one session template: its agenda, and the cards that each item takes up. */
final class TemplateDetails extends Details {

	private static final int NARROWEST = 40 * Layouts.UNIT;
	private static final int USUAL_MINUTES = 30;
	private static final NumberForm MINUTES = new NumberForm(0, 600);

	private final LiveDeck live;
	private final DeckEdits edits;
	private final Bindings ofItem = new Bindings();
	private Text itemTitle;
	private ListBlock<TemplateItem> items;
	private SessionTemplate template;

	TemplateDetails(Composite parent, LiveDeck live, DeckEdits edits) {
		super(parent, NARROWEST);
		this.live = live;
		this.edits = edits;
		var fields = new Fields(bindings);
		var body = new TitledSection(page.body(), Messages.template).body();
		title = fields.text(body, "template.title", Messages.title, value(Literals.SESSION_TEMPLATE__TITLE, Messages.changeTemplateTitle));
		fields.choice(body, "template.meeting", Messages.meeting, value(Literals.SESSION_TEMPLATE__MEETING, Messages.changeMeeting),
				List.of(MeetingKind.values()), Words.onScreen()::of);
		fields.lines(body, "template.description", Messages.description, 3,
				value(Literals.SESSION_TEMPLATE__DESCRIPTION, Messages.changeDescription));
		createItems(new TitledSection(page.body(), Messages.agenda));
	}

	private void createItems(TitledSection section) {
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, 24 * Layouts.UNIT).applyTo(box);
		items = bindings.add(new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("template.items", Messages.agenda, Messages.agendaEmpty, this::all),
				new ListBlock.Tools<>(this::add, chosen -> edits.remove(chosen, Messages.removeItem),
						(item, place) -> edits.moveIn(template.getItems(), item, place, Messages.moveItem))));
		items.addingWhen(() -> template != null);
		items.column(Messages.minutes, 2, item -> String.valueOf(item.getMinutes()))
				.column(Messages.item, 9, item -> Objects.requireNonNullElse(item.getTitle(), "")).whenSelected(item -> ofItem.refresh())
				.whenOpened(() -> {
					itemTitle.setFocus();
					itemTitle.selectAll();
				});
		var fields = new Fields(ofItem);
		var row = Layouts.columns(section.body(), 2);
		itemTitle = fields.text(row, "template.item.title", Messages.item, ofItem(Literals.TEMPLATE_ITEM__TITLE, Messages.changeItem));
		fields.formed(row, "template.item.minutes", Messages.minutes,
				this.<Integer>ofItem(Literals.TEMPLATE_ITEM__MINUTES, Messages.changeMinutes),
				MINUTES);
		fields.lines(section.body(), "template.item.notes", Messages.facilitatorNotes, 3,
				ofItem(Literals.TEMPLATE_ITEM__NOTES, Messages.changeItem));
		ofItem.add(new CardReferencesSection(section.body(), "template.item.cards", live, edits,
				() -> items.selected().map(TemplateItem::getCards).orElse(null)));
		bindings.add(ofItem);
	}

	private List<TemplateItem> all() {
		return template == null ? List.of() : template.getItems();
	}

	private TemplateItem add() {
		if (template == null) {
			return null;
		}
		TemplateItem item = Ids.create(Literals.TEMPLATE_ITEM);
		item.setTitle(Messages.newItemTitle);
		item.setMinutes(USUAL_MINUTES);
		return edits.add(template.getItems(), item, Messages.addItem);
	}

	private <T> FeatureValue<T> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(live.document(), () -> template, feature, label);
	}

	private <T> FeatureValue<T> ofItem(EStructuralFeature feature, String label) {
		return new FeatureValue<>(live.document(), () -> items.selected().orElse(null), feature, label);
	}

	void show(SessionTemplate next) {
		if (template != next) {
			template = next;
			page.control().setOrigin(0, 0);
			refresh();
		}
	}
}
