package io.orgdeck.ui.pages;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.model.assessment.Participant;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;

/** A page as its host has it: by name, and so that a fault of one page costs neither the host nor the other pages. */
public final class HostedPage {

	private final String id;
	private final String title;
	private final String contributor;
	private final Page page;
	private Control control;
	private boolean broken;
	private boolean stale;

	HostedPage(String id, String title, String contributor, Page page) {
		this.id = id;
		this.title = title;
		this.contributor = contributor;
		this.page = page;
	}

	public String id() {
		return id;
	}

	/** What the page is called in the page bar. */
	public String title() {
		return title;
	}

	/** The page's widgets, made when first asked for; where that fails, a sentence in their place. */
	public Control control(Composite parent) {
		if (control == null) {
			try {
				control = page.create(parent);
				stale = true;
			} catch (RuntimeException | LinkageError fault) {
				broken = true;
				log(fault);
				control = apology(parent);
			}
		}
		return control;
	}

	private Control apology(Composite parent) {
		var box = Layouts.stack(parent);
		Labels.sentences(box, NLS.bind(Messages.pageBroken, title, contributor));
		return box;
	}

	/** What is shown is out of date; {@link #refreshIfStale} mends it when the page is shown again. */
	public void outdate() {
		stale = true;
	}

	public void refreshIfStale() {
		if (stale) {
			refresh();
		}
	}

	public void refresh() {
		stale = false;
		made(Page::refresh);
	}

	public void checked() {
		made(Page::checked);
	}

	public void inputChanged() {
		made(Page::inputChanged);
	}

	public void commit() {
		made(Page::commit);
	}

	public void setFocus() {
		made(Page::setFocus);
	}

	public void enter(String section) {
		made(shown -> shown.enter(section));
	}

	public void reveal(EObject object) {
		made(shown -> shown.reveal(object));
	}

	public void reveal(EObject object, Participant person) {
		made(shown -> shown.reveal(object, person));
	}

	public boolean shows(EObject object) {
		return asked(answering -> answering.shows(object));
	}

	/** What the view around it does with the page's tools, its printing and its set-up. */
	public void with(Consumer<Page> step) {
		asked(used -> {
			step.accept(used);
			return true;
		});
	}

	private void made(Consumer<Page> step) {
		if (control != null) {
			with(step);
		}
	}

	private boolean asked(Predicate<Page> question) {
		if (broken) {
			return false;
		}
		try {
			return question.test(page);
		} catch (RuntimeException | LinkageError fault) {
			log(fault);
			return false;
		}
	}

	private void log(Throwable fault) {
		ILog.of(HostedPage.class).error(NLS.bind(Messages.pageFault, id, contributor), fault);
	}
}
