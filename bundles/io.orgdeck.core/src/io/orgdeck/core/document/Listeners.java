package io.orgdeck.core.document;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.notify.Notification;

/** Tells those who follow a document; when one of them fails, the others still hear. */
final class Listeners {

	private final OrgDocument<?> document;
	private final List<DocumentListener> all = new CopyOnWriteArrayList<>();

	Listeners(OrgDocument<?> document) {
		this.document = document;
	}

	void add(DocumentListener listener) {
		all.add(listener);
	}

	void remove(DocumentListener listener) {
		all.remove(listener);
	}

	void contentChanged(List<Notification> changes) {
		tell(listener -> listener.contentChanged(document, changes));
	}

	void stateChanged() {
		tell(listener -> listener.stateChanged(document));
	}

	void saved() {
		tell(listener -> listener.saved(document));
	}

	void pathChanged() {
		tell(listener -> listener.pathChanged(document));
	}

	void closed() {
		tell(listener -> listener.closed(document));
		all.clear();
	}

	private void tell(Consumer<DocumentListener> event) {
		for (DocumentListener listener : all) {
			try {
				event.accept(listener);
			} catch (RuntimeException e) {
				ILog.of(Listeners.class).error(Messages.Listeners_failed, e);
			}
		}
	}
}
