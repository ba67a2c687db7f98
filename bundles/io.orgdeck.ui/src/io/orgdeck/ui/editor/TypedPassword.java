package io.orgdeck.ui.editor;

import java.util.Optional;

import io.orgdeck.core.store.PasswordSource;

/**
 * Passwords as an editor gets them: while it opens its file, the one that was typed on its page, once; later, when the file
 * has another password because somebody else has changed it, from whoever else can be asked.
 */
final class TypedPassword implements PasswordSource {

	private final PasswordSource later;
	private char[] typed;
	private boolean opened;

	/** @param later asked once the document is open */
	TypedPassword(PasswordSource later) {
		this.later = later;
	}

	/** Takes over what was typed; it is wiped when it has been tried. */
	void type(char[] password) {
		typed = password;
	}

	/** The document is open now. */
	void opened() {
		opened = true;
	}

	@Override
	public Optional<char[]> passwordOf(String file, boolean again) {
		if (opened) {
			return later.passwordOf(file, again);
		}
		var given = Optional.ofNullable(typed);
		typed = null;
		return given;
	}
}
