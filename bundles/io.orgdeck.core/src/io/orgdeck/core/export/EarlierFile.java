package io.orgdeck.core.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** Keeps a file in which people may have written beside the one that takes its name, so that nothing in it is ever lost. */
final class EarlierFile {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

	private final Path target;
	private final Path copy;

	private EarlierFile(Path target, Path copy) {
		this.target = target;
		this.copy = copy;
	}

	/** Copies a file to a name of its own. */
	static EarlierFile of(Path target, Clock clock) throws IOException {
		String name = target.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String stem = dot > 0 ? name.substring(0, dot) : name;
		String ending = dot > 0 ? name.substring(dot) : "";
		String time = TIME.format(LocalDateTime.now(clock));
		Path copy = target.resolveSibling(NLS.bind(Messages.earlierFile, new Object[] { stem, time, ending }));
		for (int i = 2; Files.exists(copy); i++) {
			copy = target.resolveSibling(NLS.bind(Messages.earlierFile, new Object[] { stem, time + " " + i, ending }));
		}
		Files.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
		return new EarlierFile(target, copy);
	}

	/** The copy, unless what took its place is the same. */
	Optional<Path> kept() throws IOException {
		if (Files.mismatch(target, copy) < 0) {
			drop();
			return Optional.empty();
		}
		return Optional.of(copy);
	}

	/** Nothing took the place of the file. */
	void drop() throws IOException {
		Files.deleteIfExists(copy);
	}
}
