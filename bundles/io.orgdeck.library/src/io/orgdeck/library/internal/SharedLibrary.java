package io.orgdeck.library.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.Library;
import io.orgdeck.library.remote.Report;
import io.orgdeck.library.remote.Sharing;

/** What the commands of a shared library have in common: the folder, the password of protected assessments, what they say. */
final class SharedLibrary {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "${bundle:label.FOLDER}")
	private Path folder;

	@Option(names = "--password-file", paramLabel = "${bundle:label.FILE}")
	private Path passwordFile;

	Sharing open() throws StoreException {
		return Sharing.of(Library.at(folder), passwords(passwordFile), new AskedLogin());
	}

	/**
	 * The password that stands in a file.
	 *
	 * @param passwordFile null when nobody has named one
	 */
	static PasswordSource passwords(Path passwordFile) throws StoreException {
		if (passwordFile == null) {
			return PasswordSource.NONE;
		}
		try {
			Optional<String> line = Files.readString(passwordFile, StandardCharsets.UTF_8).lines().findFirst();
			return line.map(String::toCharArray).map(PasswordSource::of).orElse(PasswordSource.NONE);
		} catch (IOException e) {
			throw new StoreException(StoreException.Kind.CANNOT_READ,
					NLS.bind(Messages.sharedPasswordFile, passwordFile, Failure.reason(e)),
					e);
		}
	}

	/** Says what has happened; 1 when somebody has to look at something. */
	int tell(Report report) {
		PrintWriter out = spec.commandLine().getOut();
		PrintWriter err = spec.commandLine().getErr();
		report.written().forEach(path -> out.println(NLS.bind(Messages.sharedWritten, path)));
		report.sent().forEach(path -> out.println(NLS.bind(Messages.sharedSent, path)));
		report.conflicts().forEach(err::println);
		report.notices().forEach(err::println);
		if (report.written().isEmpty() && report.sent().isEmpty()) {
			out.println(Messages.sharedNothing);
		}
		return report.conflicts().isEmpty() && report.notices().isEmpty() ? 0 : 1;
	}

	PrintWriter out() {
		return spec.commandLine().getOut();
	}
}
