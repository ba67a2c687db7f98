package io.orgdeck.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.ui.pages.HostedPage;
import io.orgdeck.ui.parts.Banner;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.PageBar;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.ToolStrip;
import io.orgdeck.ui.parts.WidgetIds;

/** What the editor looks like: header, banner, page bar, and one page at a time. */
final class EditorFrame {

	private final List<HostedPage> pages;
	private final EditorHeader header;
	private final Supplier<EditorHeading> heading;
	private final Banner banner;
	private final PageBar bar;
	private final Composite place;
	private final Consumer<HostedPage> whenShown;
	private int shown = -1;

	/**
	 * @param tools     puts tools at the right of the heading
	 * @param whenShown told of each page that is shown
	 */
	EditorFrame(Composite parent, List<HostedPage> pages, Supplier<EditorHeading> heading, Consumer<ToolStrip> tools,
			Consumer<HostedPage> whenShown) {
		this.pages = pages;
		this.whenShown = whenShown;
		this.heading = heading;
		var root = new Composite(parent, SWT.NONE);
		Style.PAGE.applyTo(root);
		root.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
		header = new EditorHeader(root);
		header.show(heading.get());
		tools.accept(header.tools());
		bar = WidgetIds.name(new PageBar(root, pages.stream().map(HostedPage::title).toList(), this::show), "editor.pages");
		Layouts.wide().indent(3 * Layouts.UNIT, 0).applyTo(bar);
		var line = new Label(root, SWT.SEPARATOR | SWT.HORIZONTAL);
		Layouts.wide().applyTo(line);
		banner = new Banner(root);
		place = Layouts.pile(root);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		show(0);
	}

	Banner banner() {
		return banner;
	}

	void refresh() {
		header.show(heading.get());
		pages.forEach(HostedPage::outdate);
		pages.get(shown).refresh();
	}

	void checked() {
		pages.get(shown).checked();
	}

	void commit() {
		pages.forEach(HostedPage::commit);
	}

	void setFocus() {
		pages.get(shown).setFocus();
	}

	/** The page that shows an object. */
	Optional<HostedPage> pageOf(EObject object) {
		return pages.stream().filter(one -> one.shows(object)).findFirst();
	}

	HostedPage shown() {
		return pages.get(shown);
	}

	void show(HostedPage page) {
		show(pages.indexOf(page));
	}

	void show(String id) {
		page(id).ifPresent(page -> show(pages.indexOf(page)));
	}

	void show(String id, String section) {
		show(id);
		page(id).ifPresent(page -> page.enter(section));
	}

	private Optional<HostedPage> page(String id) {
		return pages.stream().filter(page -> page.id().equals(id)).findFirst();
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
		var page = pages.get(index);
		Layouts.showOnly(place, page.control(place));
		shown = index;
		bar.show(index);
		page.refreshIfStale();
		whenShown.accept(page);
		if (!first) {
			page.setFocus();
		}
	}
}
