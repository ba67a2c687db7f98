package io.orgdeck.core.document;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Language;

/** Somebody else is working on the file. */
public final class LockedException extends StoreException {

	private static final long serialVersionUID = 1L;

	private final transient LockHolder holder;
	private final boolean silent;

	LockedException(Kind kind, Path file, LockHolder holder, boolean silent) {
		super(kind, sentence(file, holder));
		this.holder = holder;
		this.silent = silent;
	}

	private static String sentence(Path file, LockHolder holder) {
		if (holder == null) {
			return NLS.bind(Messages.LockedException_unknown, file);
		}
		String since = Language.onScreen().moment(LocalDateTime.ofInstant(holder.since(), ZoneId.systemDefault()));
		return NLS.bind(Messages.LockedException_held, new Object[] { file, holder.user(), holder.host(), since });
	}

	/** Who holds the lock, as far as the lock says. */
	public Optional<LockHolder> holder() {
		return Optional.ofNullable(holder);
	}

	/** Whether the holder has given no sign of life for {@link LockFile#SILENCE}, so that taking over is reasonable. */
	public boolean isSilent() {
		return silent;
	}
}
