package io.orgdeck.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.ui.parts.Banner;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.PageBar;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.ToolStrip;
import io.orgdeck.ui.parts.WidgetIds;

/** What the editor looks like: header, banner, page bar, and one page at a time. */
final class EditorFrame {

	private final List<? extends DocumentPage> pages;
	private final Control[] controls;
	private final boolean[] stale;
	private final EditorHeader header;
	private final Supplier<EditorHeading> heading;
	private final Banner banner;
	private final PageBar bar;
	private final Composite place;
	private final StackLayout stack = new StackLayout();
	private int shown = -1;

	/** @param tools puts tools at the right of the heading */
	EditorFrame(Composite parent, List<? extends DocumentPage> pages, Supplier<EditorHeading> heading, Consumer<ToolStrip> tools) {
		this.pages = pages;
		this.heading = heading;
		controls = new Control[pages.size()];
		stale = new boolean[pages.size()];
		var root = new Composite(parent, SWT.NONE);
		Style.PAGE.applyTo(root);
		root.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
		header = new EditorHeader(root);
		tools.accept(header.tools());
		bar = WidgetIds.name(new PageBar(root, pages.stream().map(DocumentPage::title).toList(), this::show), "editor.pages");
		Layouts.wide().indent(3 * Layouts.UNIT, 0).applyTo(bar);
		var line = new Label(root, SWT.SEPARATOR | SWT.HORIZONTAL);
		Layouts.wide().applyTo(line);
		banner = new Banner(root);
		place = new Composite(root, SWT.NONE);
		place.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		show(0);
	}

	Banner banner() {
		return banner;
	}

	void refresh() {
		header.show(heading.get());
		for (int i = 0; i < stale.length; i++) {
			stale[i] = i != shown;
		}
		pages.get(shown).refresh();
	}

	void checked() {
		pages.get(shown).checked();
	}

	void commit() {
		for (int i = 0; i < controls.length; i++) {
			if (controls[i] != null) {
				pages.get(i).commit();
			}
		}
	}

	void setFocus() {
		pages.get(shown).setFocus();
	}

	void reveal(EObject object) {
		for (int i = 0; i < pages.size(); i++) {
			if (pages.get(i).shows(object)) {
				show(i);
				pages.get(i).reveal(object);
				return;
			}
		}
	}

	void show(Class<? extends DocumentPage> kind) {
		for (int i = 0; i < pages.size(); i++) {
			if (kind.isInstance(pages.get(i))) {
				show(i);
			}
		}
	}

	/** Shows the page beside the present one, if there is one. */
	void step(int by) {
		int target = shown + by;
		if (target >= 0 && target < pages.size()) {
			show(target);
		}
	}

	private void show(int index) {
		if (shown == index) {
			return;
		}
		boolean first = shown < 0;
		make(index);
		shown = index;
		bar.show(index);
		stack.topControl = controls[index];
		place.layout();
		if (stale[index]) {
			stale[index] = false;
			pages.get(index).refresh();
		}
		if (!first) {
			pages.get(index).setFocus();
		}
	}

	private void make(int index) {
		if (controls[index] == null) {
			controls[index] = pages.get(index).create(place);
			stale[index] = true;
		}
	}
}
