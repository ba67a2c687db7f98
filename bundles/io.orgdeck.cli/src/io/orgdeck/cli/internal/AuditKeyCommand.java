package io.orgdeck.cli.internal;

import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import io.orgdeck.core.audit.Hashes;
import io.orgdeck.core.audit.SigningKey;

/** {@code orgdeck audit key}: the public key that bundles are signed with, made when there is none. */
@Command(name = "key", mixinStandardHelpOptions = true)
final class AuditKeyCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		String key = SigningKey.findOrMake().key();
		spec.commandLine().getOut().println(NLS.bind(Messages.auditKey, key, Hashes.inShort(Hashes.ofKey(key))));
		return 0;
	}
}
