package io.orgdeck.ui.editor;

import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.ui.WidgetIds;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ToolStrip;

/** The head of the editor: whose assessment it is, and how far it has come. */
final class EditorHeader {

	private final LiveAssessment live;
	private final Label client;
	private final Label about;
	private final ToolStrip tools;

	EditorHeader(Composite parent, LiveAssessment live) {
		this.live = live;
		var head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(3 * Layouts.UNIT, 3 * Layouts.UNIT, 2 * Layouts.UNIT, Layouts.UNIT)
				.spacing(2 * Layouts.UNIT, 0).applyTo(head);
		Layouts.wide().applyTo(head);
		client = WidgetIds.name(Labels.plain(head, ""), "editor.client");
		client.setFont(Fonts.title(client));
		Layouts.wide().applyTo(client);
		tools = new ToolStrip(head);
		about = WidgetIds.name(Labels.caption(head, ""), "editor.about");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(about);
	}

	ToolStrip tools() {
		return tools;
	}

	void refresh() {
		var assessment = live.assessment();
		var name = assessment.getClient() == null ? "" : Objects.requireNonNullElse(assessment.getClient().getName(), "");
		show(client, name.isBlank() ? Messages.clientUnnamed : name);
		var deck = assessment.getDeck() == null ? Messages.noDeck : Objects.requireNonNullElse(assessment.getDeck().getTitle(), "");
		var title = Objects.requireNonNullElse(assessment.getTitle(), "");
		show(about, title.isBlank() || title.equals(name) ? deck : NLS.bind(Messages.titleAndDeck, title, deck));
	}

	private static void show(Label label, String text) {
		var escaped = Labels.escaped(text);
		if (!label.getText().equals(escaped)) {
			label.setText(escaped);
			label.requestLayout();
		}
	}
}
