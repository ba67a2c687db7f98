package io.orgdeck.ui.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.core.plugins.Plugin;
import io.orgdeck.core.plugins.PluginState;
import io.orgdeck.core.plugins.Plugins;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Texts;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/** Lists the plug-ins of others with how each fares, installs, turns off and removes them, and restarts so that this takes effect. */
final class PluginsDialog extends LeadDialog {

	private static final int WIDTH = 96 * Layouts.UNIT;
	private static final int HEIGHT = 24 * Layouts.UNIT;
	/** So many lines may the reason take why a plug-in cannot be used. */
	private static final int LINES = 3;

	/** Something that is done with a plug-in. */
	@FunctionalInterface
	private interface Change {
		void on(String name) throws StoreException;
	}

	private final Plugins plugins = Plugins.ofUser();
	private TableViewer list;
	private Label details;
	private Button turn;
	private Button remove;
	private boolean isRefreshing;

	private PluginsDialog(Shell parent) {
		super(parent, new Lead(Messages.title, Messages.title, Messages.lead, Messages.restart, "plugins.restart"));
	}

	/** Shows it, and restarts when somebody wants that. */
	static void show(Shell parent) {
		if (new PluginsDialog(parent).open() == Window.OK) {
			PlatformUI.getWorkbench().restart();
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		WidgetIds.name(shell, "plugins.dialog");
	}

	@Override
	protected void fill(Composite area) {
		var row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * Layouts.UNIT, 0).applyTo(row);
		Layouts.whole().applyTo(row);
		createList(row);
		createTools(row);
		details = WidgetIds.name(Labels.sentences(area, ""), "plugins.details");
		Layouts.wide().hint(WIDTH, LINES * details.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(details);
	}

	private void createList(Composite row) {
		var box = new Composite(row, SWT.NONE);
		var layout = new TableColumnLayout();
		box.setLayout(layout);
		Layouts.whole().hint(WIDTH, HEIGHT).applyTo(box);
		list = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		list.setContentProvider(ArrayContentProvider.getInstance());
		var table = WidgetIds.name(AccessibleName.give(list.getTable(), Messages.title), "plugins.list");
		table.setHeaderVisible(true);
		column(layout, Messages.name, 9, Plugin::title);
		column(layout, Messages.version, 4, Plugin::version);
		column(layout, Messages.vendor, 4, plugin -> Texts.or(plugin.vendor(), Messages.notSaid));
		column(layout, Messages.state, 4, plugin -> plugin.state().label());
		list.addSelectionChangedListener(event -> showSelected());
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.DEL && selected().isPresent()) {
				remove();
			}
		}));
	}

	private void column(TableColumnLayout layout, String heading, int weight, Function<Plugin, String> text) {
		var column = new TableViewerColumn(list, SWT.NONE);
		column.getColumn().setText(heading);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 10 * Layouts.UNIT, true));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(plugin -> text.apply((Plugin) plugin)));
	}

	private void createTools(Composite row) {
		var tools = Layouts.stack(row);
		Layouts.wide().grab(false, false).align(SWT.FILL, SWT.BEGINNING).applyTo(tools);
		tool(tools, "install", Messages.installFile, this::installFiles);
		tool(tools, "installFolder", Messages.installFolder, this::installFolder);
		turn = tool(tools, "turn", Messages.turnOff, this::turn);
		remove = tool(tools, "remove", Messages.remove, this::remove);
	}

	private static Button tool(Composite tools, String id, String text, Runnable action) {
		var button = WidgetIds.name(new Button(tools, SWT.PUSH), "plugins." + id);
		button.setText(text);
		Layouts.wide().applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		var close = getButton(IDialogConstants.CANCEL_ID);
		close.setText(IDialogConstants.CLOSE_LABEL);
		WidgetIds.name(close, "plugins.close");
		getShell().setDefaultButton(close);
		refresh();
		list.getTable().setFocus();
	}

	private void installFiles() {
		var question = new FileQuestion(Messages.installTitle, Map.of(Messages.kinds, "*.jar;*.zip"),
				Optional.of(Path.of(System.getProperty("user.home"))));
		question.askForFiles(getShell()).forEach(this::install);
	}

	private void installFolder() {
		var question = new FileQuestion(Messages.installTitle, Map.of(), Optional.of(Path.of(System.getProperty("user.home"))));
		question.askForFolder(getShell(), Messages.whichFolder).ifPresent(this::install);
	}

	private void install(Path path) {
		if (new PluginInstallation(getShell(), plugins).offer(path)) {
			refresh();
		}
	}

	private void turn() {
		selected().ifPresent(plugin -> change(plugin, isOff(plugin) ? plugins::enable : plugins::disable));
	}

	private void remove() {
		selected().filter(plugin -> MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.removeTitle,
				NLS.bind(Messages.removeAsk, plugin.title()), SWT.NONE, Messages.removeNow, Messages.cancel) == Window.OK)
				.ifPresent(plugin -> change(plugin, plugins::remove));
	}

	private void change(Plugin plugin, Change change) {
		try {
			change.on(plugin.name());
		} catch (StoreException failed) {
			MessageDialog.openError(getShell(), Messages.title, failed.getMessage());
		}
		refresh();
	}

	private Optional<Plugin> selected() {
		return Optional.ofNullable((Plugin) list.getStructuredSelection().getFirstElement());
	}

	private static boolean isOff(Plugin plugin) {
		return plugin.state() == PluginState.DISABLED || plugin.state() == PluginState.STUCK;
	}

	/** Reads everything anew; the same plug-in stays selected. */
	private void refresh() {
		String name = selected().map(Plugin::name).orElse("");
		List<Plugin> installed = plugins.installed();
		isRefreshing = true; // between, nothing is selected, and a button that is turned off loses the focus
		list.setInput(installed);
		isRefreshing = false;
		installed.stream().filter(plugin -> plugin.name().equals(name)).findFirst().or(() -> installed.stream().findFirst())
				.ifPresent(plugin -> list.setSelection(new StructuredSelection(plugin), true));
		boolean restart = plugins.isRestartNeeded();
		getButton(IDialogConstants.OK_ID).setEnabled(restart);
		setMessage(restart ? Messages.restartNeeded : Messages.lead, restart ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
		showSelected();
	}

	private void showSelected() {
		if (isRefreshing) {
			return;
		}
		var plugin = selected();
		details.setText(Labels
				.escaped(plugin.map(one -> one.reason().isEmpty() ? one.name() : NLS.bind(Messages.nameAndReason, one.name(), one.reason()))
						.orElse(list.getTable().getItemCount() == 0 ? Messages.none : "")));
		turn.setText(plugin.filter(PluginsDialog::isOff).isPresent() ? Messages.turnOn : Messages.turnOff);
		turn.setEnabled(plugin.isPresent());
		remove.setEnabled(plugin.isPresent());
	}
}
