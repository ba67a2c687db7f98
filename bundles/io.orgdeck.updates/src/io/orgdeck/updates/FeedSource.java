package io.orgdeck.updates;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLConnection;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import javax.net.ssl.SSLException;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;

/** The place where a firm lays versions down: a folder, or an address that begins with https, http or file. */
final class FeedSource {

	/** The name of the feed in that place. */
	static final String FEED = "updates.json";

	private static final Set<String> SCHEMES = Set.of("https", "http", "file");
	private static final int LARGEST_FEED = 1 << 20;
	private static final int PATIENCE_MILLIS = 15_000;

	/** Ends with a slash. */
	private final URI place;

	private FeedSource(URI place) {
		this.place = place;
	}

	/** @throws StoreException when it is neither a folder nor such an address */
	static FeedSource of(String address) throws StoreException {
		String typed = address.strip();
		try {
			URI uri = typed.matches("[A-Za-z][A-Za-z0-9+.-]+:.*") ? URI.create(typed) : Path.of(typed).toAbsolutePath().toUri();
			if (!SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
				throw new IllegalArgumentException(typed);
			}
			String plain = uri.toString();
			String folder = plain.endsWith("/" + FEED) ? plain.substring(0, plain.length() - FEED.length()) : plain;
			return new FeedSource(URI.create(folder.endsWith("/") ? folder : folder + '/'));
		} catch (IllegalArgumentException none) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.noAddress, typed), none);
		}
	}

	byte[] feed() throws StoreException {
		try (InputStream in = open(FEED)) {
			byte[] bytes = in.readNBytes(LARGEST_FEED + 1);
			if (bytes.length > LARGEST_FEED) {
				throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.feedBroken, this));
			}
			return bytes;
		} catch (StoreException told) {
			throw told;
		} catch (IOException unreachable) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.feedUnreachable, this, reason(unreachable)),
					unreachable);
		}
	}

	/** A file beside the feed. */
	InputStream open(String name) throws IOException {
		URI file = place.resolve(name);
		if ("file".equalsIgnoreCase(file.getScheme())) {
			return Files.newInputStream(Path.of(file));
		}
		URLConnection connection = file.toURL().openConnection();
		connection.setConnectTimeout(PATIENCE_MILLIS);
		connection.setReadTimeout(PATIENCE_MILLIS);
		connection.setUseCaches(false);
		return connection.getInputStream();
	}

	static String reason(IOException failure) {
		return switch (failure) {
			case FileNotFoundException missing -> Messages.reasonMissing;
			case NoSuchFileException missing -> Messages.reasonMissing;
			case UnknownHostException unknown -> Messages.reasonHost;
			case ConnectException refused -> Messages.reasonRefused;
			case SocketTimeoutException silent -> Messages.reasonSilent;
			case SocketException cut -> Messages.reasonCut;
			case IOException cut when "Premature EOF".equals(cut.getMessage()) -> Messages.reasonCut;
			case SSLException untrusted -> Messages.reasonUntrusted;
			default -> Failure.reason(failure);
		};
	}

	@Override
	public String toString() {
		return place.resolve(FEED).toString();
	}
}
