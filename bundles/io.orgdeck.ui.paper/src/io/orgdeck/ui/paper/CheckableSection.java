package io.orgdeck.ui.paper;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.core.audit.Hashes;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.ui.paper.audit.AuditTask;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** By what the readers of the paper can check its figures themselves. */
final class CheckableSection implements Binding {

	private static final int COLUMNS = 4;

	private final Label says;

	/** @param edition for whom the paper is written, as the options of an exporter say it */
	CheckableSection(Composite parent, AssessmentDocument document, Supplier<Map<String, String>> edition) {
		var section = new TitledSection(parent, Messages.checkable);
		says = WidgetIds.name(Labels.sentences(section.body(), ""), "paper.checkable");
		var buttons = Layouts.columns(section.body(), COLUMNS);
		button(buttons, "paper.audit.make", Messages.checkableMake, () -> AuditTask.make(parent.getShell(), document, edition.get()));
		button(buttons, "paper.audit.verify", Messages.checkableVerify, () -> AuditTask.verify(parent.getShell()));
		button(buttons, "paper.audit.page", Messages.checkablePage, () -> AuditTask.handOn(parent.getShell()));
		button(buttons, "paper.audit.key", Messages.checkableKey, () -> AuditTask.showKey(parent.getShell()));
	}

	private void button(Composite parent, String id, String text, Runnable action) {
		var button = WidgetIds.name(new Button(parent, SWT.PUSH), id);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			action.run();
			refresh();
		}));
	}

	@Override
	public void refresh() {
		if (says.isDisposed()) {
			return;
		}
		String sentence;
		try {
			Optional<SigningKey> key = SigningKey.find();
			sentence = key.map(known -> NLS.bind(Messages.checkableBy, Hashes.inShort(Hashes.ofKey(known.key()))))
					.orElse(Messages.checkableNoKey);
		} catch (IOException e) {
			sentence = e.getMessage();
		}
		says.setText(sentence);
		says.getParent().layout();
	}
}
