package io.orgdeck.ui.paper.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;

import io.orgdeck.core.audit.AuditBundle;
import io.orgdeck.core.audit.AuditCheck;
import io.orgdeck.core.audit.AuditPrograms;
import io.orgdeck.core.audit.Hashes;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.export.EditionOptions;
import io.orgdeck.core.export.OptionException;
import io.orgdeck.core.report.Edition;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.files.FileWork;

/** What can be done about audit bundles: made for files that leave, checked, and handed on with a page that checks them. */
public final class AuditTask {

	private static final String ENDING = ".audit";
	private static final Map<String, String> BUNDLES = Map.of(Messages.bundles, "*" + ENDING);

	private AuditTask() {
	}

	/**
	 * Signs files that leave: asks which, and where the bundle goes.
	 *
	 * @param edition for whom they were made, as the options of an exporter say it
	 */
	public static void make(Shell shell, AssessmentDocument document, Map<String, String> edition) {
		try {
			Optional<Path> here = document.path();
			List<Path> files = new FileQuestion(Messages.makeTitle, Map.of(Messages.papers, "*.docx;*.pdf;*.pptx;*.xlsx"),
					here.map(Path::getParent)).askForFiles(shell);
			if (files.isEmpty()) {
				return;
			}
			Path proposed = files.getFirst().resolveSibling(stem(files.getFirst()) + ENDING);
			Optional<Path> target = new FileQuestion(Messages.makeTitle, BUNDLES, Optional.of(proposed)).askForTarget(shell);
			if (target.isPresent()) {
				make(shell, EcoreUtil.copy(document.content()), edition, files, target.get());
			}
		} catch (IOException e) {
			MessageDialog.openError(shell, Messages.makeTitle, e.getMessage());
		}
	}

	private static void make(Shell shell, Assessment copy, Map<String, String> options, List<Path> files, Path target) throws IOException {
		Edition edition = edition(options, copy);
		Optional<AuditBundle> made = FileWork.withProgress(Messages.making, monitor -> {
			AuditBundle bundle = AuditBundle.make(copy, edition, files, SigningKey.findOrMake());
			bundle.write(target, true);
			return bundle;
		});
		made.ifPresent(bundle -> MessageDialog.openInformation(shell, Messages.makeTitle, NLS.bind(Messages.made,
				new Object[] { target.getFileName(), Hashes.inShort(Hashes.ofKey(bundle.key())), Hashes.inShort(bundle.hash()) })));
	}

	private static Edition edition(Map<String, String> options, Assessment assessment) throws OptionException {
		var values = new LinkedHashMap<>(options);
		values.putIfAbsent(EditionOptions.PART, "whole");
		return EditionOptions.edition(values, assessment);
	}

	private static String stem(Path file) {
		return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
	}

	/** Checks a bundle, and files against it: asks for both, and says what came out. */
	public static void verify(Shell shell) {
		var kinds = new LinkedHashMap<>(BUNDLES);
		List<Path> chosen = new FileQuestion(Messages.verifyTitle, kinds, Optional.empty()).askForFiles(shell);
		if (chosen.isEmpty()) {
			return;
		}
		Path bundle = chosen.getFirst();
		List<Path> papers = new FileQuestion(Messages.verifyPapers, Map.of(Messages.papers, "*.docx;*.pdf;*.pptx;*.xlsx"),
				Optional.of(bundle.toAbsolutePath().getParent())).askForFiles(shell);
		try {
			Optional<AuditResultDialog.Result> result = FileWork.withProgress(Messages.verifying, monitor -> {
				AuditBundle read = AuditBundle.read(bundle);
				AuditCheck check = AuditCheck.of(read, papers);
				return new AuditResultDialog.Result(bundle.getFileName().toString(), check.isSound(), check.said(read));
			});
			result.ifPresent(found -> new AuditResultDialog(shell, found).open());
		} catch (IOException e) {
			MessageDialog.openError(shell, Messages.verifyTitle, e.getMessage());
		}
	}

	/** Writes what checks figures without this program into a folder. */
	public static void handOn(Shell shell) {
		Optional<Path> folder = new FileQuestion(Messages.handOnTitle, Map.of(), Optional.empty()).askForFolder(shell,
				Messages.handOnWhere);
		try {
			if (folder.isPresent()) {
				var names = new ArrayList<String>();
				AuditPrograms.write(folder.get(), true).forEach(file -> names.add(file.getFileName().toString()));
				MessageDialog.openInformation(shell, Messages.handOnTitle,
						NLS.bind(Messages.handedOn, String.join("\n", names), folder.get()));
			}
		} catch (IOException e) {
			MessageDialog.openError(shell, Messages.handOnTitle, e.getMessage());
		}
	}

	/** Opens the page of Preferences with the key. */
	public static void showKey(Shell shell) {
		PreferencesUtil.createPreferenceDialogOn(shell, KeyPage.ID, null, null).open();
	}
}
