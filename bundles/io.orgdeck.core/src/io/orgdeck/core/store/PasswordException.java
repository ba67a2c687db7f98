package io.orgdeck.core.store;

import org.eclipse.osgi.util.NLS;

/** A protected file was not opened for want of the right password. */
public final class PasswordException extends StoreException {

	private static final long serialVersionUID = 1L;

	private final boolean wrong;

	PasswordException(String name, boolean wrong) {
		super(Kind.CANNOT_READ, NLS.bind(wrong ? Messages.Password_wrong : Messages.Password_needed, name));
		this.wrong = wrong;
	}

	/** Whether there was a password, and it was not the right one. */
	public boolean isWrong() {
		return wrong;
	}
}
