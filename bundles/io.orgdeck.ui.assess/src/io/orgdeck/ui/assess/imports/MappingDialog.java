package io.orgdeck.ui.assess.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import io.orgdeck.core.exchange.AnswerMapping;
import io.orgdeck.core.exchange.AnswerMapping.State;
import io.orgdeck.core.exchange.AnswerTable;
import io.orgdeck.core.exchange.MappingFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.assess.imports.MappingLines.Choice;
import io.orgdeck.ui.assess.imports.MappingLines.Line;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/** Shows what the columns of a survey mean and asks what is doubtful, before the answers are looked at. */
final class MappingDialog extends LeadDialog {

	private final AnswerTable answers;
	private final MappingLines meanings;
	private final Optional<Path> folder;
	private AnswerMapping mapping;
	private List<Line> lines = List.of();
	private Table table;
	private Combo choice;

	/** @param folder where mappings are looked for first */
	MappingDialog(Shell parent, AnswerTable answers, AnswerMapping mapping, Deck deck, Optional<Path> folder) {
		super(parent, new Lead(Messages.mapTitle, NLS.bind(Messages.mapHeading, new Object[] { answers.file(), answers.tool(),
				answers.respondents() }), Messages.mapLead, Messages.mapApply, "mapping.apply"));
		this.answers = answers;
		this.mapping = mapping;
		this.meanings = new MappingLines(deck);
		this.folder = folder;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		WidgetIds.name(shell, "mapping.dialog");
	}

	@Override
	protected void fill(Composite area) {
		createTable(area);
		var row = Layouts.columns(area, 2);
		Labels.plain(row, Messages.mapMeans);
		choice = WidgetIds.name(AccessibleName.give(new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.mapMeans), "mapping.choice");
		Layouts.wide().hint(70 * Layouts.UNIT, SWT.DEFAULT).applyTo(choice);
		choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decide()));
		var tools = Layouts.columns(area, 3);
		tool(tools, "next", Messages.mapNext, this::next);
		tool(tools, "open", Messages.mapOpen, this::useKept);
		tool(tools, "keep", Messages.mapKeep, this::keep);
		show(0);
	}

	private void createTable(Composite area) {
		var box = new Composite(area, SWT.NONE);
		var layout = new TableColumnLayout();
		box.setLayout(layout);
		Layouts.whole().hint(110 * Layouts.UNIT, 46 * Layouts.UNIT).applyTo(box);
		table = WidgetIds.name(AccessibleName.give(new Table(box, SWT.BORDER | SWT.FULL_SELECTION), Messages.mapTable), "mapping.lines");
		table.setHeaderVisible(true);
		column(layout, Messages.mapColumnState, 2);
		column(layout, Messages.mapColumnPlace, 1);
		column(layout, Messages.mapColumnHeading, 6);
		column(layout, Messages.mapColumnMeans, 6);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected()));
	}

	private void column(TableColumnLayout layout, String heading, int weight) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(heading);
		layout.setColumnData(column, new ColumnWeightData(weight, 6 * Layouts.UNIT, true));
	}

	private static void tool(Composite row, String id, String text, Runnable action) {
		var button = WidgetIds.name(new Button(row, SWT.PUSH), "mapping." + id);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}

	/** Shows the lines as they are decided now, with one of them selected. */
	private void show(int selected) {
		lines = meanings.of(mapping);
		table.removeAll();
		for (Line line : lines) {
			String state = switch (line.state()) {
				case CERTAIN -> Messages.mapCertain;
				case DOUBTFUL -> Messages.mapDoubtful;
				case UNUSED -> Messages.mapNotUsed;
			};
			new TableItem(table, SWT.NONE).setText(new String[] { state, line.place(), line.what(), line.means() });
		}
		if (!lines.isEmpty()) {
			table.setSelection(Math.min(selected, lines.size() - 1));
		}
		selected();
		long open = lines.stream().filter(line -> line.state() == State.DOUBTFUL).count();
		setMessage(open == 0 ? Messages.mapLead : open == 1 ? Messages.mapOpenOne : NLS.bind(Messages.mapOpenMany, open),
				open == 0 ? IMessageProvider.NONE : IMessageProvider.WARNING);
	}

	private void selected() {
		int index = table.getSelectionIndex();
		choice.setEnabled(index >= 0);
		choice.removeAll();
		if (index >= 0) {
			lines.get(index).choices().stream().map(Choice::words).forEach(choice::add);
			choice.select(lines.get(index).chosen());
		}
	}

	private void decide() {
		int index = table.getSelectionIndex();
		if (index >= 0 && choice.getSelectionIndex() >= 0) {
			Line line = lines.get(index);
			mapping = answers.mapping(line.choices().get(choice.getSelectionIndex()).decision().apply(mapping));
			List<Line> after = meanings.of(mapping);
			show(Math.max(0, after.stream().map(one -> one.place() + one.what()).toList().indexOf(line.place() + line.what())));
		}
	}

	/** Goes to the next line that is doubtful, from the selected one on and round again. */
	private void next() {
		for (int i = 1; i <= lines.size(); i++) {
			int index = (table.getSelectionIndex() + i) % lines.size();
			if (lines.get(index).state() == State.DOUBTFUL) {
				table.setSelection(index);
				table.showSelection();
				selected();
				choice.setFocus();
				return;
			}
		}
	}

	private void useKept() {
		new FileQuestion(Messages.mapOpen, Map.of(Messages.mapFiles, "*." + MappingFile.ENDING), folder).askForFiles(getShell()).stream()
				.findFirst()
				.ifPresent(file -> {
					try {
						mapping = answers.mapping(MappingFile.read(file));
						show(0);
					} catch (StoreException e) {
						MessageDialog.openError(getShell(), Messages.importTitle, e.getMessage());
					}
				});
	}

	private void keep() {
		new FileQuestion(Messages.mapKeep, Map.of(Messages.mapFiles, "*." + MappingFile.ENDING), folder).askForTarget(getShell())
				.ifPresent(file -> {
					try {
						MappingFile.write(mapping, file);
					} catch (StoreException e) {
						MessageDialog.openError(getShell(), Messages.importTitle, e.getMessage());
					}
				});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setEnabled(true);
		table.setFocus();
	}

	/** What was decided. */
	AnswerMapping mapping() {
		return mapping;
	}
}
