package io.orgdeck.ui.paper;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.ui.parts.LeadDialog;

/** Asks for whom a board pack is, wherever in an assessment somebody makes one. */
final class PackDialog extends LeadDialog {

	private final AssessmentDocument document;
	private EditionChoices choices;

	PackDialog(Shell parent, AssessmentDocument document) {
		super(parent, new Lead(Messages.packTitle, Messages.packTitle, Messages.packLead, Messages.makePack, "pack.make"));
		this.document = document;
	}

	/** The edition that was chosen, as the options of an exporter say it. */
	Map<String, String> options() {
		return choices.options();
	}

	@Override
	protected void fill(Composite area) {
		choices = new EditionChoices(area, "pack", document::content, this::grow);
		choices.setFocus();
	}

	/** Some readers need one more choice than fits at first. */
	private void grow() {
		var now = getShell().getSize();
		int needed = getShell().computeSize(now.x, SWT.DEFAULT).y;
		if (needed > now.y) {
			getShell().setSize(now.x, needed);
		}
	}
}
