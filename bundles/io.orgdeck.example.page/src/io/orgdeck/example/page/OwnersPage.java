package io.orgdeck.example.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.ui.pages.AssessmentPage;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** A page of the assessment: who has promised how much, and what of it is due next. The host calls it only while it is shown. */
public final class OwnersPage extends AssessmentPage {

	private Table table;

	@Override
	public Control create(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 3 * Layouts.UNIT).spacing(0, 2 * Layouts.UNIT).applyTo(area);
		Labels.heading(area, Messages.owners);
		var box = new Composite(area, SWT.NONE);
		var columns = new TableColumnLayout();
		box.setLayout(columns);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
		table = WidgetIds.name(AccessibleName.give(new Table(box, SWT.BORDER | SWT.FULL_SELECTION), Messages.owners), "example.owners");
		table.setHeaderVisible(true);
		column(columns, Messages.owner, 4);
		column(columns, Messages.open, 2);
		column(columns, Messages.next, 7);
		return area;
	}

	private void column(TableColumnLayout columns, String heading, int weight) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(heading);
		columns.setColumnData(column, new ColumnWeightData(weight));
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void refresh() {
		super.refresh();
		table.removeAll();
		openActions().forEach((owner, actions) -> {
			var item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { owner, String.valueOf(actions.size()), next(actions) });
		});
	}

	/** Open actions by owner; one without an owner stands under words that say so. */
	private Map<String, List<Action>> openActions() {
		return CheckContext.of(assessment(), LocalDate.now()).openActions().stream()
				.collect(Collectors.groupingBy(action -> Texts.or(action.getOwner(), Messages.nobody), TreeMap::new, Collectors.toList()));
	}

	private static String next(List<Action> actions) {
		return actions.stream().filter(action -> action.getDue() != null).min(Comparator.comparing(Action::getDue))
				.map(action -> action.getDue() + "  " + Objects.requireNonNullElse(action.getTitle(), "")).orElse("");
	}
}
