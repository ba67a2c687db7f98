package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import io.orgdeck.core.audit.Hashes;
import io.orgdeck.core.audit.SigningKey;

/** {@code orgdeck audit key}: the public key that bundles are signed with, made when there is none. */
@Command(name = "key", mixinStandardHelpOptions = true)
final class AuditKeyCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Option(names = "--restore", paramLabel = "${bundle:label.BACKUP}")
	private Path restore;

	@Option(names = "--backup", paramLabel = "${bundle:label.BACKUP}")
	private Path backup;

	@Option(names = "--replace")
	private boolean replace;

	@Override
	public Integer call() throws Exception {
		if (replace && restore != null) {
			throw new ParameterException(spec.commandLine(), Messages.auditKeyEither);
		}
		SigningKey signing = restore != null ? SigningKey.restore(restore) : replace ? SigningKey.replace() : SigningKey.findOrMake();
		if (backup != null) {
			signing.backup().write(OutputFile.checked(backup, "txt", false));
		}
		String key = signing.key();
		spec.commandLine().getOut().println(NLS.bind(Messages.auditKey, key, Hashes.inShort(Hashes.ofKey(key))));
		return 0;
	}
}
