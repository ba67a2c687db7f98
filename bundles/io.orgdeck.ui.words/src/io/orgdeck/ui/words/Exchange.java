package io.orgdeck.ui.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.files.FileWork;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.words.codebook.CodebookSheet;
import io.orgdeck.words.refi.QdaImport;
import io.orgdeck.words.refi.QdpxFile;

/** Coded texts and codebooks for other programs, and from them. */
final class Exchange {

	private final Shell shell;
	private final AssessmentDocument document;

	Exchange(Shell shell, AssessmentDocument document) {
		this.shell = shell;
		this.document = document;
	}

	/** Offers what can be done, in a menu at that place of the screen. */
	void offer(Point place) {
		var menu = new Menu(shell, SWT.POP_UP);
		item(menu, "words.saveProject", Messages.saveProject, this::saveProject);
		item(menu, "words.saveCodebook", Messages.saveCodebook, this::saveCodebook);
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, "words.open", Messages.openOther, this::open);
		menu.setLocation(place);
		menu.addListener(SWT.Hide, event -> shell.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static void item(Menu menu, String id, String words, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(Labels.escaped(words));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		WidgetIds.name(item, id);
	}

	private Optional<Path> folder() {
		return document.path().map(Path::getParent);
	}

	private void saveProject() {
		if (!MessageDialog.openConfirm(shell, Messages.saveProject, Messages.saveProjectLead)) {
			return;
		}
		var question = new FileQuestion(Messages.saveProject, Map.of(Messages.kindProject, "*.qdpx"), folder());
		question.askForTarget(shell).map(path -> ending(path, "qdpx")).ifPresent(target -> tell(Messages.saveProject,
				() -> FileWork.withProgress(Messages.saveProject, monitor -> QdpxFile.writeProject(document.content(), target))));
	}

	private void saveCodebook() {
		var kinds = new LinkedHashMap<String, String>();
		kinds.put(Messages.kindSheet, "*.csv");
		kinds.put(Messages.kindCodebook, "*.qdc");
		var question = new FileQuestion(Messages.saveCodebook, kinds, folder());
		question.askForTarget(shell).map(path -> ending(path, isCodebook(path) ? "qdc" : "csv"))
				.ifPresent(target -> tell(Messages.saveCodebook, () -> {
					if (isCodebook(target)) {
						QdpxFile.writeCodebook(document.content(), target);
					} else {
						CodebookSheet.write(document.content(), target);
					}
					return Optional.of(List.of());
				}));
	}

	private static boolean isCodebook(Path path) {
		return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".qdc");
	}

	private static Path ending(Path path, String ending) {
		String name = path.getFileName().toString();
		return name.toLowerCase(Locale.ROOT).endsWith('.' + ending) ? path : path.resolveSibling(name + '.' + ending);
	}

	private void open() {
		var patterns = new ArrayList<>(List.of("*.qdpx", "*.qdc", "*.qde"));
		SheetReaders.platform().extensions().keySet().forEach(extension -> patterns.add("*." + extension));
		var question = new FileQuestion(Messages.openOther, Map.of(Messages.kindOther, String.join(";", patterns)), folder());
		for (Path file : question.askForFiles(shell)) {
			tell(Messages.openOther, () -> open(file));
		}
	}

	private Optional<List<String>> open(Path file) throws IOException {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		var told = new ArrayList<String>();
		if (name.endsWith(".qdpx") || name.endsWith(".qdc") || name.endsWith(".qde")) {
			Optional<QdaImport> read = FileWork.withProgress(Messages.openOther, monitor -> QdaImport.read(file));
			read.ifPresent(project -> document.execute(NLS.bind(Messages.takeIn, file.getFileName()),
					() -> told.addAll(project.apply(document.content()))));
		} else {
			Optional<Spreadsheet> read = FileWork.withProgress(Messages.openOther, monitor -> SheetReaders.platform().read(file, monitor));
			read.ifPresent(sheet -> document.execute(NLS.bind(Messages.takeIn, file.getFileName()),
					() -> told.addAll(CodebookSheet.read(sheet, document.content()))));
		}
		return Optional.of(told);
	}

	/** What is done with a file, and what there is to tell of it. */
	private interface Work {
		Optional<List<String>> run() throws IOException;
	}

	private void tell(String title, Work work) {
		try {
			List<String> told = work.run().orElse(List.of());
			if (!told.isEmpty()) {
				MessageDialog.openInformation(shell, title, String.join("\n\n", told));
			}
		} catch (IOException e) {
			MessageDialog.openError(shell, title, Failure.sentence(e));
		}
	}
}
