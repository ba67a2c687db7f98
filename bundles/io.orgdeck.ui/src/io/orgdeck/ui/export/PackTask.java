package io.orgdeck.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.ReadbackRegistry;
import io.orgdeck.core.pack.BoardPack;
import io.orgdeck.core.pack.PackEdition;
import io.orgdeck.core.pack.PackMade;
import io.orgdeck.core.pack.PackProblem;
import io.orgdeck.core.pack.PackRefused;
import io.orgdeck.core.planning.BoardColumn;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.FileNames;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Client;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.files.FileWork;

/** Makes a board pack with progress: says first what in the text does not agree, and offers to open the folder. */
public final class PackTask {

	private static final int FIRST = 0;
	private static final int SECOND = 1;
	private static final int MOST_LINES = 6;

	private final Shell shell;
	private final AssessmentDocument document;
	private boolean meansWhatWasTyped;

	private PackTask(Shell shell, AssessmentDocument document) {
		this.shell = shell;
		this.document = document;
	}

	/**
	 * Asks for a folder and makes the pack in it, from a copy.
	 *
	 * @param edition for whom, as the options of an exporter say it
	 */
	public static void make(Shell shell, AssessmentDocument document, Map<String, String> edition) {
		Control focus = shell.getDisplay().getFocusControl();
		try {
			new PackTask(shell, document).make(PackEdition.of(edition));
		} catch (PackRefused refused) {
			MessageDialog.openError(shell, Messages.packTitle, NLS.bind(Messages.packRefused, lines(refused.problems())));
		} catch (IOException | RuntimeException | LinkageError e) { // an exporter may be somebody else's
			MessageDialog.openError(shell, Messages.packTitle, Failure.sentence(e));
		} finally {
			if (focus != null && !focus.isDisposed()) {
				focus.forceFocus(); // between the question for the folder and the progress nothing has it
			}
		}
	}

	private void make(PackEdition edition) throws IOException {
		Assessment copy = EcoreUtil.copy(document.content());
		Optional<BoardPack> planned = FileWork.withProgress(Messages.packLooking, monitor -> plan(copy, edition, monitor));
		if (planned.isEmpty() || !agrees(planned.get()) || !mayLeave(planned.get())) {
			return;
		}
		Optional<Path> folder = folder(edition);
		if (folder.isEmpty() || !mayReplace(folder.get())) {
			return;
		}
		BoardPack pack = planned.get();
		Optional<PackMade> made = FileWork.withProgress(NLS.bind(Messages.packMaking, folder.get().getFileName()),
				monitor -> pack.make(folder.get(), true, meansWhatWasTyped, monitor));
		if (made.isPresent()) {
			offerToOpen(made.get(), pack.warnings());
		}
	}

	private static BoardPack plan(Assessment copy, PackEdition edition, IProgressMonitor monitor) throws IOException {
		var pack = new BoardPack(ExporterRegistry.platform(), ReadbackRegistry.platform(), copy, edition, ExportOptions.defaults());
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return pack;
	}

	/** Shows what in the author's own text keeps the pack from being made; scores may be meant so, what must not be shown never. */
	private boolean agrees(BoardPack pack) {
		List<PackProblem> problems = pack.typed();
		if (problems.isEmpty()) {
			return true;
		}
		if (problems.stream().anyMatch(problem -> problem.kind() == PackProblem.Kind.WITHHELD)) {
			MessageDialog.openError(shell, Messages.packTitle, NLS.bind(Messages.packRefused, lines(problems)));
			return false;
		}
		meansWhatWasTyped = MessageDialog.open(MessageDialog.WARNING, shell, Messages.packTitle,
				NLS.bind(Messages.packTyped, lines(problems)),
				SWT.NONE, Messages.packBack, Messages.packMeant) == SECOND;
		return meansWhatWasTyped;
	}

	/** Asks when this pack and an earlier export would together tell how few people have voted. */
	private boolean mayLeave(BoardPack pack) {
		return pack.difference().map(sentence -> MessageDialog.open(MessageDialog.WARNING, shell, Messages.packTitle,
				NLS.bind(Messages.exportTells, sentence), SWT.NONE, Messages.exportTellsNot, Messages.exportTellsWrite) == SECOND)
				.orElse(true);
	}

	private Optional<Path> folder(PackEdition edition) {
		Path start = document.path().map(Path::getParent).orElse(Path.of(System.getProperty("user.home")));
		String client = Optional.ofNullable(document.content().getClient()).map(Client::getName).orElse(null);
		String name = NLS.bind(folderName(edition), FileNames.of(client), FileNames.of(groupName(edition))).strip();
		return new FileQuestion(Messages.packTitle, Map.of(), Optional.of(start))
				.askForFolder(shell, NLS.bind(Messages.packWhere, name)).map(chosen -> chosen.resolve(name));
	}

	/** So that the packs for several readers can stand in one place. */
	private static String folderName(PackEdition edition) {
		if (edition.equals(PackEdition.BOARD)) {
			return Messages.packFolder;
		}
		return Map.of(PackEdition.PUBLIC, Messages.packFolderPublic, PackEdition.EXEMPT, Messages.packFolderExempt,
				PackEdition.STAFF, Messages.packFolderStaff, PackEdition.EASY_READ, Messages.packFolderEasyRead)
				.getOrDefault(edition, Messages.packFolderGroup);
	}

	private String groupName(PackEdition edition) {
		return Stream.ofNullable(document.content().getStrategy()).flatMap(strategy -> strategy.getGroups().stream())
				.filter(group -> edition.workingGroup().filter(group.getId()::equals).isPresent())
				.map(group -> new BoardColumn(group.getDimension(), group).title()).findFirst().orElse("");
	}

	private boolean mayReplace(Path folder) {
		return !Files.exists(folder) || MessageDialog.open(MessageDialog.QUESTION, shell, Messages.packTitle,
				NLS.bind(Messages.packReplaces, folder), SWT.NONE, Messages.exportReplace, Messages.exportKeep) == FIRST;
	}

	private void offerToOpen(PackMade made, List<String> warnings) {
		String files = String.join("\n", made.files());
		String done = NLS.bind(Messages.packDone, new Object[] { made.folder(), files, made.compared() });
		String kept = made.earlier().map(earlier -> done + "\n\n" + NLS.bind(Messages.packEarlier, earlier)).orElse(done);
		String words = warnings.isEmpty() ? kept : NLS.bind(Messages.exportDoneWarnings, kept, String.join("\n", warnings));
		int answer = MessageDialog.open(warnings.isEmpty() ? MessageDialog.INFORMATION : MessageDialog.WARNING, shell, Messages.packTitle,
				words, SWT.NONE, Messages.packOpen, Messages.exportClose);
		if (answer == FIRST && !Program.launch(made.folder().toString())) {
			MessageDialog.openError(shell, Messages.packTitle, NLS.bind(Messages.exportNoProgram, made.folder()));
		}
	}

	private static String lines(List<PackProblem> problems) {
		return Stream.concat(problems.stream().limit(MOST_LINES).map(PackProblem::line),
				problems.size() > MOST_LINES ? Stream.of(NLS.bind(Messages.packMore, problems.size() - MOST_LINES)) : Stream.empty())
				.collect(Collectors.joining("\n\n"));
	}
}
