package io.orgdeck.core.document;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.StoreException;

/** A document was not saved because somebody else has changed its file, and nobody has decided yet whose work stays. */
public final class OutsideChangeException extends StoreException {

	private static final long serialVersionUID = 1L;

	private final OutsideChange change;

	OutsideChangeException(Path file, OutsideChange change) {
		super(Kind.CANNOT_WRITE, NLS.bind(switch (change) {
			case REPLACED -> Messages.OutsideChange_replaced;
			case DELETED -> Messages.OutsideChange_deleted;
			case TAKEN_OVER -> Messages.OutsideChange_takenOver;
		}, file));
		this.change = change;
	}

	public OutsideChange change() {
		return change;
	}
}
