package io.orgdeck.core.document;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

/**
 * Follows a document. Every method comes on the thread that made the change, after the change is complete; code that
 * draws hops to its own thread itself.
 */
public interface DocumentListener {

	/**
	 * The content has changed.
	 *
	 * @param changes what changed, in order; one call per step, undo or redo. Empty when the whole content was replaced
	 *                by {@link OrgDocument#reload}: then ask {@link OrgDocument#content()} again
	 */
	default void contentChanged(OrgDocument<?> document, List<Notification> changes) {
	}

	/** {@link OrgDocument#state()} or what can be undone has changed. */
	default void stateChanged(OrgDocument<?> document) {
	}

	/** The file was written. */
	default void saved(OrgDocument<?> document) {
	}

	/** The document belongs to another file now. */
	default void pathChanged(OrgDocument<?> document) {
	}

	/** The document was closed; nothing follows. */
	default void closed(OrgDocument<?> document) {
	}
}
