package io.orgdeck.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import io.orgdeck.core.audit.AuditPrograms;
import io.orgdeck.core.store.StoreException;

/** {@code orgdeck audit page}: writes the two programs with which somebody without Orgdeck checks figures. */
@Command(name = "page", mixinStandardHelpOptions = true)
final class AuditPageCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Option(names = "--out", required = true, paramLabel = "${bundle:label.FOLDER}")
	private Path folder;

	@Option(names = "--force")
	private boolean replace;

	@Override
	public Integer call() throws IOException {
		if (!Files.isDirectory(folder)) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.auditNoFolder, folder));
		}
		for (Path file : AuditPrograms.write(folder, replace)) {
			spec.commandLine().getOut().println(file);
		}
		return 0;
	}
}
