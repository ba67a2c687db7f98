package io.orgdeck.core.store;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * What reading may need beside the file.
 *
 * @param others    where attachments can be had that do not lie in the file
 * @param passwords asked when the file is protected
 * @param known     a key that opens the file without asking, if it is still the file's
 * @param monitor   asked now and then whether anybody still wants the file; reading ends with OperationCanceledException
 */
public record ReadOptions(Attachments others, PasswordSource passwords, Optional<FileKey> known, IProgressMonitor monitor) {

	public static final ReadOptions NONE = new ReadOptions(Attachments.NONE, PasswordSource.NONE, Optional.empty(),
			new NullProgressMonitor());

	public ReadOptions with(Attachments attachments) {
		return new ReadOptions(attachments, passwords, known, monitor);
	}

	public ReadOptions with(PasswordSource source) {
		return new ReadOptions(others, source, known, monitor);
	}

	public ReadOptions knowing(Optional<FileKey> key) {
		return new ReadOptions(others, passwords, key, monitor);
	}

	public ReadOptions with(IProgressMonitor asked) {
		return new ReadOptions(others, passwords, known, asked);
	}
}
