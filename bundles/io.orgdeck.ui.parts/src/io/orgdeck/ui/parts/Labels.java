package io.orgdeck.ui.parts;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Words on a page. */
public final class Labels {

	/** Narrow enough to read well; wider text wraps. */
	private static final int COLUMN = 480;

	private Labels() {
	}

	/** The heading of a section. */
	public static Label heading(Composite parent, String text) {
		var label = plain(parent, text);
		label.setFont(Fonts.heading(label));
		return label;
	}

	/** Text on one line. */
	public static Label plain(Composite parent, String text) {
		var label = new Label(parent, SWT.NONE);
		label.setText(escaped(text));
		return label;
	}

	/** A caption on one line: the name of a field, the unit of a figure. */
	public static Label caption(Composite parent, String text) {
		var label = plain(parent, text);
		Style.QUIET.applyTo(label);
		return label;
	}

	/** A caption on one line where it has room, otherwise on several: it takes no more width than it is given. */
	public static Label wrappingCaption(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(escaped(text));
		Style.QUIET.applyTo(label);
		return label;
	}

	/** Sentences that wrap. */
	public static Label sentences(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(escaped(text));
		GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Sentences that explain and can be passed over. */
	public static Label hint(Composite parent, String text) {
		var label = sentences(parent, text);
		Style.QUIET.applyTo(label);
		return label;
	}

	/**
	 * The line above all else in a view that says in short what it shows.
	 *
	 * @param indent where the words below it start, in pixels
	 */
	public static Label summary(Composite parent, String id, int indent) {
		var label = caption(parent, "");
		GridDataFactory.fillDefaults().grab(true, false).indent(indent, Layouts.UNIT / 2).applyTo(label);
		return WidgetIds.name(label, id);
	}

	/** Words that do something when they are clicked. */
	public static Link link(Composite parent, String id, String text, Runnable action) {
		var link = new Link(parent, SWT.NONE);
		link.setText("<a>" + escaped(text) + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return WidgetIds.name(link, id);
	}

	/** An ampersand in a text is an ampersand, not the mark of a mnemonic. */
	public static String escaped(String text) {
		return text == null ? "" : text.replace("&", "&&");
	}

	/** A word or phrase as it stands alone or at the start of a line. */
	public static String sentenceCase(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.getDefault()) + text.substring(1);
	}
}
