package io.orgdeck.ui.assess.sessions;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.planning.AgendaTimes;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Card;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.ClockForm;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.NumberForm;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** The agenda: its items with the times that follow from their lengths. */
final class AgendaSection implements Binding {

	private static final int LONGEST_MINUTES = 600;
	private static final ClockForm CLOCK = new ClockForm();

	private final AssessmentDocument document;
	private final Supplier<Session> session;
	private final Bindings details = new Bindings();
	private final ListBlock<AgendaItem> items;
	private final Label length;
	private Text title;

	AgendaSection(Composite parent, AssessmentDocument document, Supplier<Session> session) {
		this.document = document;
		this.session = session;
		var edits = new SessionEdits(document);
		var section = new TitledSection(parent, Messages.agenda);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, 22 * Layouts.UNIT).applyTo(box);
		items = new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("sessions.agenda", Messages.agenda, Messages.agendaEmpty, this::items),
				new ListBlock.Tools<>(() -> session.get() == null ? null : edits.addItem(session.get()), edits::removeItems,
						(item, place) -> edits.move(session.get(), item, place)));
		items.addingWhen(() -> session.get() != null);
		items.column(Messages.time, 2, this::time).column(Messages.item, 8, item -> Objects.requireNonNullElse(item.getTitle(), ""))
				.column(Messages.minutes, 2, item -> String.valueOf(item.getMinutes()))
				.column(Messages.cards, 3, AgendaSection::codes).whenSelected(item -> details.refresh()).whenOpened(this::openItem);
		length = WidgetIds.name(Labels.caption(section.body(), ""), "sessions.length");
		Layouts.wide().applyTo(length);
		createDetails(section.body());
	}

	private void createDetails(Composite parent) {
		var fields = new Fields(details);
		var row = Layouts.columns(parent, 2);
		title = fields.text(row, "sessions.item.title", Messages.item, value(Literals.AGENDA_ITEM__TITLE, Messages.changeItemTitle));
		fields.formed(row, "sessions.item.minutes", Messages.minutes,
				this.<Integer>value(Literals.AGENDA_ITEM__MINUTES, Messages.changeMinutes), new NumberForm(0, LONGEST_MINUTES));
		fields.lines(parent, "sessions.item.notes", Messages.itemNotes, 2, value(Literals.AGENDA_ITEM__NOTES, Messages.changeItemNotes));
	}

	private <T> FeatureValue<T> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(document, () -> items.selected().orElse(null), feature, label);
	}

	private void openItem() {
		title.setFocus();
		title.selectAll();
	}

	private List<AgendaItem> items() {
		return session.get() == null ? List.of() : session.get().getAgenda();
	}

	private String time(AgendaItem item) {
		return AgendaTimes.start(session.get(), item).map(CLOCK::format).orElse("");
	}

	private static String codes(AgendaItem item) {
		return item.getCards().stream().map(Card::getCode).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	@Override
	public void refresh() {
		items.refresh();
		details.refresh();
		length.setText(lengthInWords());
	}

	private String lengthInWords() {
		if (items().isEmpty()) {
			return "";
		}
		int minutes = AgendaTimes.minutes(session.get());
		return AgendaTimes.end(session.get()).map(end -> NLS.bind(Messages.lengthUntil, minutes, CLOCK.format(end)))
				.orElse(NLS.bind(Messages.length, minutes));
	}

	@Override
	public void commit() {
		details.commit();
	}

	boolean reveal(Object object) {
		if (object instanceof AgendaItem item) {
			items.select(item);
		}
		return object instanceof AgendaItem;
	}
}
