package io.orgdeck.ui.assess.imports;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.people.PeopleReader;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.ui.files.FileQuestion;

/** Imports people, respondent groups and sessions from a spreadsheet, as one step. */
public final class ImportPeopleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ask(HandlerUtil.getActiveShellChecked(event), ImportTarget.of(event), null);
		return null;
	}

	/**
	 * Asks for a file and brings what is in it.
	 *
	 * @param usual the group of new people for whom the list names none, or null
	 */
	public static void ask(Shell shell, AssessmentDocument document, RespondentGroup usual) {
		var readers = SheetReaders.platform();
		String patterns = readers.extensions().keySet().stream().map(extension -> "*." + extension).collect(Collectors.joining(";"));
		var question = new FileQuestion(Messages.peopleTitle, Map.of(Messages.peopleKinds, patterns), document.path().map(Path::getParent));
		question.askForFiles(shell).stream().findFirst()
				.flatMap(file -> Working.of(shell, Messages.peopleTitle, monitor -> PeopleReader.read(readers.read(file))))
				.ifPresent(list -> BringPeople.into(shell, document, list, usual));
	}
}
