package io.orgdeck.ui.outline;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.views.properties.PropertySheetPage;

import io.orgdeck.core.document.DocumentListener;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.ui.parts.AccessibleName;

/** The Properties view for what is selected in a document; it follows every change. */
public final class DocumentProperties extends PropertySheetPage {

	private final OrgDocument<?> document;
	private final DocumentListener listener = new Hop();

	/** @param changeable whether the texts of an object in the document can be changed */
	public DocumentProperties(OrgDocument<?> document, Predicate<EObject> changeable) {
		this.document = document;
		setPropertySourceProvider(object -> object instanceof EObject shown && EcoreUtil.isAncestor(document.content(), shown)
				? new ObjectProperties(document, shown, changeable.test(shown))
				: null);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		AccessibleName.give(getControl(), Messages.properties);
		document.addListener(listener);
	}

	@Override
	public void dispose() {
		document.removeListener(listener);
		super.dispose();
	}

	/** Takes any number of changes over to the user interface's thread as one. */
	private final class Hop implements DocumentListener {

		private final Display display = Display.getCurrent();
		private final AtomicBoolean pending = new AtomicBoolean();

		@Override
		public void contentChanged(OrgDocument<?> source, List<Notification> changes) {
			if (!display.isDisposed() && pending.compareAndSet(false, true)) {
				display.asyncExec(this::show);
			}
		}

		private void show() {
			pending.set(false);
			if (getControl() != null && !getControl().isDisposed()) {
				refresh();
			}
		}
	}
}
