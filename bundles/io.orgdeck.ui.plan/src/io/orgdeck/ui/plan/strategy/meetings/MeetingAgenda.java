package io.orgdeck.ui.plan.strategy.meetings;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.planning.MeetingBook;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.deck.Card;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.ClockForm;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.NumberForm;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.ToolStrip;
import io.orgdeck.ui.parts.Value;
import io.orgdeck.ui.plan.strategy.StrategyValues;

/** What the meeting will do, with the times that follow from the lengths. */
final class MeetingAgenda implements Binding {

	private static final int LIST_HEIGHT = 24 * Layouts.UNIT;
	private static final int USUAL_MINUTES = 15;
	private static final int LONGEST_MINUTES = 600;
	private static final ClockForm CLOCK = new ClockForm();

	private static final String TEMPLATE = "meetings.template";

	private final Supplier<Meeting> meeting;
	private final Supplier<MeetingBook> book;
	private final StrategyValues values;
	private final Bindings details = new Bindings();
	private final ListBlock<AgendaItem> items;
	private final Text title;
	private final ToolStrip tools;

	MeetingAgenda(Composite parent, Supplier<Meeting> meeting, Supplier<MeetingBook> book, StrategyValues values) {
		this.meeting = meeting;
		this.book = book;
		this.values = values;
		var section = new TitledSection(parent, Messages.agenda);
		tools = section.tools();
		tools.addNamed(TEMPLATE, Icon.SESSION, Messages.takeAgenda, this::takeAgenda);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(box);
		items = new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("meetings.agenda", Messages.agenda, Messages.agendaEmpty, this::items),
				new ListBlock.Tools<>(
						() -> meeting.get() == null ? null : book.get().addItem(meeting.get(), Messages.newItem, USUAL_MINUTES),
						chosen -> book.get().removeItems(chosen), (item, place) -> book.get().move(item, place)));
		items.addingWhen(() -> meeting.get() != null);
		var fields = new Fields(details);
		var row = Layouts.columns(section.body(), 2);
		title = fields.text(row, "meetings.item.title", Messages.item, value(Literals.AGENDA_ITEM__TITLE, Messages.changeItemTitle));
		fields.formed(row, "meetings.item.minutes", Messages.minutesLong,
				this.<Integer>value(Literals.AGENDA_ITEM__MINUTES, Messages.changeItemMinutes),
				new NumberForm(0, LONGEST_MINUTES));
		fields.lines(section.body(), "meetings.item.notes", Messages.itemNotes, 2,
				value(Literals.AGENDA_ITEM__NOTES, Messages.changeItemNotes));
		items.column(Messages.time, 2, this::time).column(Messages.item, 8, item -> Objects.requireNonNullElse(item.getTitle(), ""))
				.column(Messages.minutesLong, 2, item -> String.valueOf(item.getMinutes())).column(Messages.cards, 2, MeetingAgenda::codes)
				.whenSelected(item -> details.refresh()).whenOpened(this::openItem);
	}

	private void takeAgenda() {
		book.get().takeAgenda(meeting.get());
		refresh();
	}

	private <T> Value<T> value(EStructuralFeature feature, String label) {
		return values.of(this::selected, feature, label);
	}

	private AgendaItem selected() {
		return items.selected().orElse(null);
	}

	private void openItem() {
		title.setFocus();
		title.selectAll();
	}

	private List<AgendaItem> items() {
		return meeting.get() == null ? List.of() : meeting.get().getAgenda();
	}

	/** When the item begins, where the meeting has a start. */
	private String time(AgendaItem item) {
		LocalTime start = meeting.get().getStarts();
		int before = items().stream().takeWhile(other -> other != item).mapToInt(AgendaItem::getMinutes).sum();
		return start == null ? "" : CLOCK.format(start.plusMinutes(before));
	}

	private static String codes(AgendaItem item) {
		return item.getCards().stream().map(Card::getCode).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	void reveal(AgendaItem item) {
		items.select(item);
		items.viewer().getTable().setFocus();
	}

	@Override
	public void refresh() {
		items.refresh();
		details.refresh();
		tools.enable(TEMPLATE, meeting.get() != null && book.get().hasTemplate());
	}

	@Override
	public void commit() {
		details.commit();
	}
}
