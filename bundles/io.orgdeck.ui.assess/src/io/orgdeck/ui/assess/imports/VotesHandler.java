package io.orgdeck.ui.assess.imports;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.exchange.PersonalVotes;
import io.orgdeck.core.planning.Attendance;
import io.orgdeck.core.store.FileNames;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.model.assessment.Client;
import io.orgdeck.ui.files.FileQuestion;

/** Writes every vote with the number of its participant, after saying what that gives away. */
public final class VotesHandler extends AbstractHandler {

	private static final String ENDING = ".csv";
	private static final int CHOOSE = 0;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var document = ImportTarget.of(event);
		if (document.content().getSessions().stream().noneMatch(Attendance::hasVotes)) {
			MessageDialog.openInformation(shell, Messages.votesTitle, Messages.votesNone);
		} else if (isWanted(shell)) {
			target(shell, document).ifPresent(target -> write(shell, document, target));
		}
		return null;
	}

	private static boolean isWanted(Shell shell) {
		return MessageDialog.open(MessageDialog.WARNING, shell, Messages.votesTitle, Messages.votesWarning, SWT.NONE,
				Messages.votesChoose, Messages.votesCancel) == CHOOSE;
	}

	private static Optional<Path> target(Shell shell, AssessmentDocument document) {
		Path folder = document.path().map(Path::getParent).orElse(Path.of(System.getProperty("user.home")));
		String client = Optional.ofNullable(document.content().getClient()).map(Client::getName).orElse("");
		String name = NLS.bind(Messages.votesName, FileNames.of(client)).strip();
		return new FileQuestion(Messages.votesTitle, Map.of(Messages.votesKind, '*' + ENDING), Optional.of(folder.resolve(name + ENDING)))
				.askForTarget(shell);
	}

	/** The question asked whether the chosen file may be replaced; one that gets its ending only now was not asked about. */
	private static void write(Shell shell, AssessmentDocument document, Path chosen) {
		Path target = chosen.toString().endsWith(ENDING) ? chosen : Path.of(chosen + ENDING);
		var votes = new PersonalVotes(EcoreUtil.copy(document.content()));
		Working.of(shell, Messages.votesTitle,
				monitor -> SafeFile.write(target, target.equals(chosen), out -> votes.write(out, monitor)));
	}
}
