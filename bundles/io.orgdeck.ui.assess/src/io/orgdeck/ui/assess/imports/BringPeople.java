package io.orgdeck.ui.assess.imports;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.PeopleEdits;
import io.orgdeck.core.people.PeopleImport;
import io.orgdeck.core.people.PeopleImport.Kind;
import io.orgdeck.core.people.PeopleList;
import io.orgdeck.model.assessment.RespondentGroup;

/** Brings a list of people, at once where there is nothing to say about it, and otherwise after somebody has looked at it. */
public final class BringPeople {

	private BringPeople() {
	}

	/** @param usual the group of new people for whom the list names none, or null */
	public static void into(Shell shell, AssessmentDocument document, PeopleList list, RespondentGroup usual) {
		var plan = PeopleImport.of(document.content(), list);
		var edits = new PeopleEdits(document);
		if (plan.problems().isEmpty() && plan.count(Kind.NEW) == plan.lines().size() && plan.bringsAnything()) {
			edits.bring(plan, line -> false, usual);
			return;
		}
		var dialog = new PeopleDialog(shell, plan);
		if (dialog.open() == Window.OK) {
			edits.bring(plan, line -> dialog.taken().test(line), usual);
		}
	}
}
