package io.orgdeck.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

import io.orgdeck.core.export.OptionException;
import io.orgdeck.core.store.StoreException;

/** The file a command writes: looked at before any work is done, so that a refusal costs no time. */
final class OutputFile {

	static final String ASSESSMENT = "assessment";
	static final String DECK = "carddeck";
	static final String TABLE = "csv";
	static final String PLUGIN = "jar";

	/** What a program would be chosen by; the 2 of "Report 1.2" is none. */
	private static final Pattern ENDING = Pattern.compile("(?<stem>.*)\\.(?=[0-9]*[A-Za-z])(?<ending>[A-Za-z0-9]{1,10})");

	/** Other programs open such files; ours are opened by what they hold, so mine.txt may be an assessment. */
	private static final Set<String> OF_OTHERS = Set.of("csv", "doc", "docm", "docx", "dotx", "htm", "html", "ics", "jar", "odp", "ods",
			"odt", "pdf",
			"ppt", "pptx", "rtf", "xls", "xlsm", "xlsx", "zip");

	@Option(names = "--out", required = true, paramLabel = "${bundle:label.FILE}")
	private Path path;

	@Option(names = "--force")
	private boolean replace;

	/** The name as it was typed. */
	String name() {
		return path.toString();
	}

	boolean replace() {
		return replace;
	}

	/**
	 * The file to write, with the ending of its kind.
	 *
	 * @param ending of files of the kind that is written, without the dot
	 * @throws OptionException when the name has the ending of another kind
	 * @throws StoreException  when a file is there that may not be replaced, or the folder is missing
	 */
	Path checked(String ending) throws StoreException, OptionException {
		return checked(path, ending, replace);
	}

	/** @see #checked(String) */
	static Path checked(Path path, String ending, boolean replace) throws StoreException, OptionException {
		if (Files.isDirectory(path)) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.targetIsFolder, path));
		}
		Path named = named(path, ending);
		Path parent = named.toAbsolutePath().getParent();
		if (parent == null || !Files.isDirectory(parent)) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.targetNoFolder, named, parent));
		}
		if (Files.isDirectory(named)) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.targetIsFolder, named));
		}
		if (!replace && Files.exists(named)) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.targetExists, named));
		}
		return named;
	}

	/** The window adds the ending that is missing, and so does the command line; a wrong one would open in the wrong program. */
	private static Path named(Path path, String ending) throws OptionException {
		String name = path.getFileName() == null ? "" : path.getFileName().toString();
		if (name.isEmpty() || name.toLowerCase(Locale.ROOT).endsWith('.' + ending.toLowerCase(Locale.ROOT))) {
			return path;
		}
		var other = ENDING.matcher(name);
		if (other.matches() && mayKeep(other.group("ending").toLowerCase(Locale.ROOT), ending)) {
			return path;
		}
		if (other.matches()) {
			String better = other.group("stem") + '.' + ending;
			throw new OptionException(NLS.bind(Messages.targetEnding, new Object[] { path, ending, path.resolveSibling(better) }));
		}
		return path.resolveSibling(name.endsWith(".") ? name + ending : name + '.' + ending);
	}

	private static boolean mayKeep(String other, String ending) {
		Set<String> ours = Set.of(ASSESSMENT, DECK);
		return ours.contains(ending) && !ours.contains(other) && !OF_OTHERS.contains(other);
	}
}
