package io.orgdeck.library.remote;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.transport.URIish;

/**
 * The address of a shared place, as somebody may type it: https, ssh (also as {@code name@server:path}) or the path of a folder.
 *
 * @param text without any password
 */
public record PlaceAddress(String text) {

	private static final Set<String> SCHEMES = Set.of("https", "http", "ssh", "file");

	/** Empty when it is none. */
	public static Optional<PlaceAddress> of(String typed) {
		String text = typed.strip();
		try {
			Path path = Path.of(text);
			if (path.isAbsolute()) {
				return Optional.of(new PlaceAddress(path.toUri().toString()));
			}
		} catch (InvalidPathException noPath) {
			// then it is an address
		}
		try {
			var uri = new URIish(text);
			boolean known = uri.getScheme() == null ? uri.getHost() != null && uri.getUser() != null : SCHEMES.contains(uri.getScheme());
			boolean whole = uri.getPath() != null && !uri.getPath().isBlank() && (uri.getHost() != null || "file".equals(uri.getScheme()));
			return known && whole ? Optional.of(new PlaceAddress(uri.setPass(null).toPrivateString())) : Optional.empty();
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}

	/** Whether somebody proves by a key who they are. */
	public boolean takesKey() {
		return !text.startsWith("http") && !text.startsWith("file:");
	}

	/** The folder, when the place is one. */
	Optional<Path> folder() {
		return text.startsWith("file:") ? Optional.of(Path.of(java.net.URI.create(text))) : Optional.empty();
	}

	/** Whether it is a folder that nothing was sent to yet: it can be made a shared place. */
	boolean isNewFolder() {
		return folder().filter(path -> !Files.exists(path.resolve("HEAD"))).isPresent();
	}
}
