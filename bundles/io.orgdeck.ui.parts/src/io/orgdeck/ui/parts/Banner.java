package io.orgdeck.ui.parts;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A strip at the head of an editor that says something about the document and offers what to do about it. */
public final class Banner {

	/** One thing to do. @param id name of its button */
	public record Choice(String id, String text, Runnable action) {
	}

	private final Composite strip;
	private final Label text;
	private final Composite choices;

	public Banner(Composite parent) {
		strip = WidgetIds.name(new Composite(parent, SWT.NONE), "editor.banner");
		Style.BANNER.applyTo(strip);
		strip.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(3 * Layouts.UNIT, Layouts.UNIT).spacing(Layouts.UNIT, 0).applyTo(strip);
		Layouts.wide().exclude(true).applyTo(strip);
		var icon = new Label(strip, SWT.NONE);
		icon.setImage(Icon.WARNING.image());
		text = WidgetIds.name(new Label(strip, SWT.WRAP), "editor.banner.text");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40 * Layouts.UNIT, SWT.DEFAULT).applyTo(text);
		choices = new Composite(strip, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(Layouts.UNIT, 0).applyTo(choices);
		strip.setVisible(false);
	}

	/** Shows a sentence and what can be done; replaces what was shown before. */
	public void show(String sentence, List<Choice> offered) {
		text.setText(Labels.escaped(sentence));
		for (var child : choices.getChildren()) {
			child.dispose();
		}
		GridLayoutFactory.fillDefaults().numColumns(Math.max(1, offered.size())).spacing(Layouts.UNIT, 0).applyTo(choices);
		for (var choice : offered) {
			var button = new Button(choices, SWT.PUSH);
			button.setText(Labels.escaped(choice.text()));
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choice.action().run()));
			WidgetIds.name(button, choice.id());
		}
		setShown(true);
	}

	public void hide() {
		setShown(false);
	}

	private void setShown(boolean shown) {
		((GridData) strip.getLayoutData()).exclude = !shown;
		strip.setVisible(shown);
		strip.getShell().layout(new Control[] { text, choices }, SWT.DEFER);
	}
}
