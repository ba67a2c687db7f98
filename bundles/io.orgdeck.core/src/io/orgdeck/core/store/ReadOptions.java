package io.orgdeck.core.store;

import java.util.Optional;

/**
 * What reading may need beside the file.
 *
 * @param others    where attachments can be had that do not lie in the file
 * @param passwords asked when the file is protected
 * @param known     a key that opens the file without asking, if it is still the file's
 */
public record ReadOptions(Attachments others, PasswordSource passwords, Optional<FileKey> known) {

	public static final ReadOptions NONE = new ReadOptions(Attachments.NONE, PasswordSource.NONE, Optional.empty());

	public ReadOptions with(Attachments attachments) {
		return new ReadOptions(attachments, passwords, known);
	}

	public ReadOptions with(PasswordSource source) {
		return new ReadOptions(others, source, known);
	}

	public ReadOptions knowing(Optional<FileKey> key) {
		return new ReadOptions(others, passwords, key);
	}
}
