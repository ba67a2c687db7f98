package io.orgdeck.library.remote;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/** Says in one sentence why the shared place could not be reached, or has refused, and that nothing is lost. */
final class Trouble {

	private Trouble() {
	}

	static StoreException of(TransportException failure, String address) {
		Throwable reason = failure;
		var said = new StringBuilder();
		for (Throwable at = failure; at != null; at = at.getCause()) {
			said.append(at.getMessage()).append('\n');
			reason = at instanceof IOException ? at : reason;
			if (at instanceof NoRemoteRepositoryException) {
				return new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.trouble_none, address), failure);
			}
		}
		// An address may hold anything, figures that mean something elsewhere as well.
		String words = said.toString().replace(address, "").toLowerCase(Locale.ROOT);
		if (has(words, "did not validate", "key verification", "server key")) {
			return new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.trouble_notTrusted, address), failure);
		}
		if (status(words, 407)) {
			return new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.trouble_proxy, address), failure);
		}
		if (has(words, "not authorized", "auth", "permission denied", "not permitted", "cannot log in") || status(words, 403)) {
			return new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.trouble_notAllowed, address), failure);
		}
		if (has(words, "no space left", "disk quota", "file too large")) {
			return new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.trouble_full, address), failure);
		}
		String why = reason instanceof IOException io && !(io instanceof TransportException) ? Failure.reason(io) : Messages.trouble_broken;
		return new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.sharing_unreachable, address, why), failure);
	}

	/** @param message what the place says; may be null */
	static StoreException refused(String message, String address) {
		String words = message == null ? "" : message.toLowerCase(Locale.ROOT);
		if (has(words, "unpack", "no space left", "disk quota")) {
			return new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.trouble_full, address));
		}
		return new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.sharing_refused, address));
	}

	private static boolean status(String words, int code) {
		return Pattern.compile("(?<![\\w./:-])" + code + "(?![\\w/-])").matcher(words).find();
	}

	private static boolean has(String words, String... some) {
		for (String one : some) {
			if (words.contains(one)) {
				return true;
			}
		}
		return false;
	}
}
