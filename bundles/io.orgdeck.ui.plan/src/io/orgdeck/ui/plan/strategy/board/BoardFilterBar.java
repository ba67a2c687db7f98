package io.orgdeck.ui.plan.strategy.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.planning.ActionFilter;
import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** Which actions are shown, to be chosen above the board. */
final class BoardFilterBar {

	private final Composite bar;
	private final Text words;
	private final Combo owner;
	private final Combo status;
	private final Button overdue;
	private final Label count;
	private final Consumer<ActionFilter> whenChanged;
	private List<String> owners = List.of();
	private boolean refreshing;

	BoardFilterBar(Composite parent, Consumer<ActionFilter> whenChanged) {
		this.whenChanged = whenChanged;
		bar = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().margins(Layouts.UNIT, Layouts.UNIT / 2).spacing(Layouts.UNIT).wrap(true).center(true).applyTo(bar);
		words = WidgetIds.name(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "board.filter.words");
		words.setMessage(Messages.filterWords);
		AccessibleName.give(words, Messages.filterWords);
		words.setLayoutData(new RowData(22 * Layouts.UNIT, SWT.DEFAULT));
		words.addListener(SWT.Modify, event -> changed());
		owner = AccessibleName.give(WidgetIds.name(new Combo(bar, SWT.READ_ONLY), "board.filter.owner"), Messages.owner);
		owner.addListener(SWT.Selection, event -> changed());
		status = AccessibleName.give(WidgetIds.name(new Combo(bar, SWT.READ_ONLY), "board.filter.status"), Messages.status);
		status.add(Messages.anyStatus);
		Arrays.stream(ActionStatus.values()).map(Words.onScreen()::of).forEach(status::add);
		status.addListener(SWT.Selection, event -> changed());
		overdue = WidgetIds.name(Style.platform(new Button(bar, SWT.CHECK)), "board.filter.overdue");
		overdue.setText(Messages.overdueOnly);
		overdue.addListener(SWT.Selection, event -> changed());
		count = WidgetIds.name(new Label(bar, SWT.NONE), "board.filter.count");
		Style.QUIET.applyTo(count);
	}

	Composite control() {
		return bar;
	}

	/** Shows the model's filter and what can be chosen now. */
	void refresh(StrategyBoardModel model) {
		refreshing = true;
		try {
			var filter = model.filter();
			if (!model.owners().equals(owners) || owner.getItemCount() == 0) {
				owners = model.owners();
				var items = new ArrayList<String>();
				items.add(Messages.anyOwner);
				owners.stream().map(name -> name.isEmpty() ? Messages.noOwner : name).forEach(items::add);
				owner.setItems(items.toArray(String[]::new));
				owner.requestLayout();
			}
			owner.select(filter.owner().map(name -> owners.indexOf(name) + 1).orElse(0));
			status.select(filter.status().map(wanted -> wanted.ordinal() + 1).orElse(0));
			overdue.setSelection(filter.overdue());
			if (!words.getText().equals(filter.words())) {
				words.setText(filter.words());
			}
			count.setText(countText(model));
			count.requestLayout();
		} finally {
			refreshing = false;
		}
	}

	private static String countText(StrategyBoardModel model) {
		int shown = model.board().shown();
		int hidden = model.board().hidden();
		if (hidden > 0) {
			return NLS.bind(Messages.shownOf, shown, shown + hidden);
		}
		return shown == 1 ? Messages.oneAction : NLS.bind(Messages.actions, shown);
	}

	private void changed() {
		if (!refreshing) {
			int ownerIndex = owner.getSelectionIndex();
			int statusIndex = status.getSelectionIndex();
			whenChanged.accept(new ActionFilter(ownerIndex <= 0 ? Optional.empty() : Optional.of(owners.get(ownerIndex - 1)),
					statusIndex <= 0 ? Optional.empty() : Optional.of(ActionStatus.values()[statusIndex - 1]), overdue.getSelection(),
					words.getText()));
		}
	}
}
