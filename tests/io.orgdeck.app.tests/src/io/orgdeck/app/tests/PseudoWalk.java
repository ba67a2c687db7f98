package io.orgdeck.app.tests;

import java.io.IOException;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OwnName;
import io.orgdeck.core.language.PseudoLanguage;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.samples.PseudoTexts;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.ForeignWords;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.ui.parts.PageBar;
import io.orgdeck.ui.parts.WidgetIds;

/**
 * Goes through the workbench in which it is started, when {@link PseudoWindowTest} has started that: every page of its editors and views,
 * every view, every page of the preferences, and what every command and every button with three dots opens.
 */
public final class PseudoWalk implements IStartup {

	/** The system property with the file of what was found. */
	static final String FINDINGS = "orgdeck.test.findings";

	private static final String OURS = "io.orgdeck.";
	/** The platform's own page. */
	private static final String KEYS = "org.eclipse.ui.preferencePages.Keys";
	private static final String DOTS = "…";
	/** Commands that open no dialog of ours, or take away what is walked on. */
	private static final Set<String> LEFT_OUT = Set.of("io.orgdeck.app.appearance", "io.orgdeck.ui.facilitate", "io.orgdeck.ui.sample");
	private static final List<String> PERSPECTIVES = List.of("io.orgdeck.app.prepare", "io.orgdeck.app.assess", "io.orgdeck.app.plan");

	private final ForeignWords words = new ForeignWords();
	private final Set<String> opened = new TreeSet<>();
	private int places;

	@Override
	public void earlyStartup() {
		String findings = System.getProperty(FINDINGS);
		if (findings != null) {
			var walk = new Thread(() -> walkAndClose(Path.of(findings)), "walk");
			walk.setDaemon(true);
			walk.start();
		}
	}

	private void walkAndClose(Path findings) {
		var lines = new ArrayList<String>();
		try {
			walk(findings.resolveSibling("content"));
		} catch (Exception | AssertionError failure) {
			failure.printStackTrace(); // the console of this workbench is what the test shows
			lines.add("The walk has come to an end: " + failure);
		}
		lines.addAll(words.findings());
		lines.addFirst(words.read() + " " + places);
		try {
			Files.write(findings, lines);
		} catch (IOException unwritable) {
			throw new IllegalStateException(unwritable);
		}
		Ui.run(() -> {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
			PlatformUI.getWorkbench().close();
		});
	}

	private void walk(Path folder) throws Exception {
		var workbench = WorkbenchPage.await();
		workbench.answerFileQuestions();
		OwnName.set(ForeignWords.content("Sam Taylor"));
		words.know(Ui.get(() -> Arrays.stream(Display.getCurrent().getFontList(null, true)).map(FontData::getName).distinct().toList()));
		words.know(NetworkInterface.networkInterfaces().map(NetworkInterface::getDisplayName).toList());
		for (DeckEntry entry : DeckRegistry.platform().decks()) {
			words.know(PseudoTexts.texts(entry.deck()));
		}
		look("welcome");
		words.menus("menu", Ui.get(() -> window().getMenuBar()));
		Files.createDirectories(folder);
		Assessment client = DeckRegistry.platform().sample().orElseThrow().create();
		PseudoTexts.reword(client, ForeignWords::content);
		client.getDeck().setLanguage(PseudoLanguage.TAG);
		var deck = folder.resolve("7.carddeck");
		new DeckStore().write(EcoreUtil.copy(client.getDeck()), deck, new NullProgressMonitor());
		var file = folder.resolve("8.assessment");
		var document = AssessmentDocument.of(client);
		document.saveAs(file, new NullProgressMonitor());
		document.close();
		workbench.open(deck);
		pages(workbench, "deck", "editor.pages");
		workbench.open(file);
		workbench.widget("editor.client");
		pages(workbench, "assessment", "editor.pages");
		for (String perspective : PERSPECTIVES) {
			workbench.showPerspective(perspective);
			look(perspective);
		}
		for (String view : views()) {
			workbench.showView(view);
			look(view);
			buttons(workbench, view);
		}
		workbench.showView("io.orgdeck.ui.strategyBoard");
		pages(workbench, "strategy", "strategy.pages");
		for (String page : preferences()) {
			Ui.start(() -> PreferencesUtil.createPreferenceDialogOn(window(), page, new String[] { page }, null).open());
			dialogs(page);
		}
		for (String command : commands()) {
			workbench.open(file);
			if (workbench.isEnabled(command)) {
				workbench.run(command);
				look(command);
				dialogs(command);
			}
		}
	}

	/** Every page of an editor or view, and what its buttons open. */
	private void pages(WorkbenchPage workbench, String where, String id) {
		var bar = workbench.widget(id).as(PageBar.class);
		for (int page = 0; page < Ui.get(() -> bar.names().size()); page++) {
			while (Ui.get(bar::shown) != page) {
				int key = Ui.get(bar::shown) < page ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT;
				Ui.run(() -> press(bar, key));
				Ui.settle();
			}
			look(where + " " + page);
			buttons(workbench, where + " " + page);
		}
	}

	private static void press(Control control, int key) {
		var event = new Event();
		event.keyCode = key;
		control.notifyListeners(SWT.KeyDown, event);
	}

	/** What opens behind buttons with three dots. */
	private void buttons(WorkbenchPage workbench, String where) {
		for (Widget button : Ui.get(() -> withDots(window()))) {
			String id = Ui.get(() -> button.isDisposed() ? "" : WidgetIds.of(button).orElse(button.toString()));
			if (opened.add(id)) {
				Ui.start(() -> {
					if (!button.isDisposed()) {
						button.notifyListeners(SWT.Selection, new Event());
					}
				});
				dialogs(where + ", " + id);
			}
		}
	}

	private static List<Widget> withDots(Control control) {
		var found = new ArrayList<Widget>();
		if (!control.isVisible() || !control.isEnabled()) {
			return found;
		}
		if (control instanceof Button button && (button.getStyle() & SWT.PUSH) != 0 && button.getText().contains(DOTS)) {
			found.add(button);
		} else if (control instanceof ToolBar bar) {
			Arrays.stream(bar.getItems()).filter(item -> item.isEnabled() && said(item).contains(DOTS)).forEach(found::add);
		} else if (control instanceof Composite composite) {
			Arrays.stream(composite.getChildren()).map(PseudoWalk::withDots).forEach(found::addAll);
		}
		return found;
	}

	private static String said(ToolItem item) {
		return item.getText() + item.getToolTipText();
	}

	private static List<String> views() {
		return Ui.get(() -> Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId)
				.filter(id -> id.startsWith(OURS) || id.endsWith("PropertySheet") || id.endsWith("ContentOutline")).sorted().toList());
	}

	private static List<String> preferences() {
		return Ui.get(() -> PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
				.map(IPreferenceNode::getId).filter(id -> !id.equals(KEYS)).toList());
	}

	private static List<String> commands() {
		return Ui.get(() -> Arrays.stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
				.map(Command::getId).filter(id -> id.startsWith(OURS) && !id.startsWith("io.orgdeck.example") && !LEFT_OUT.contains(id))
				.sorted().toList());
	}

	private void look(String where) {
		Ui.settle();
		places++;
		for (Shell shell : Ui.get(() -> Display.getCurrent().getShells())) {
			if (Ui.get(() -> !shell.isDisposed() && shell.isVisible())) {
				words.look(where, shell);
			}
		}
	}

	private void dialogs(String where) {
		if (Ui.get(
				() -> Arrays.stream(Display.getCurrent().getShells()).anyMatch(shell -> shell.getParent() != null && shell.isVisible()))) {
			look(where);
		}
		DialogPage.closeAll();
	}

	private static Shell window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}
}
