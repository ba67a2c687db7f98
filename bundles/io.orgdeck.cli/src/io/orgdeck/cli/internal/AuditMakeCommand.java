package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.audit.AuditBundle;
import io.orgdeck.core.audit.Hashes;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.model.assessment.Assessment;

/** {@code orgdeck audit make}: writes a bundle for an assessment and the files that leave with it. */
@Command(name = "make", mixinStandardHelpOptions = true)
final class AuditMakeCommand implements Callable<Integer> {

	static final String BUNDLE = "audit";

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Parameters(index = "1..*", paramLabel = "${bundle:label.PAPER}")
	private List<Path> papers = List.of();

	@Option(names = "--public")
	private boolean open;

	@Mixin
	private OutputFile out;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		Path target = out.checked(BUNDLE);
		Assessment assessment = WithDeck.read(file, password);
		var edition = new Edition(Audience.BOARD, open ? Part.PUBLIC : Part.WHOLE, Optional.empty());
		AuditBundle bundle = AuditBundle.make(assessment, edition, papers, SigningKey.findOrMake());
		bundle.write(target, out.replace());
		spec.commandLine().getOut().println(NLS.bind(Messages.auditMade,
				new Object[] { target, Hashes.inShort(bundle.hash()), Hashes.inShort(Hashes.ofKey(bundle.key())) }));
		return 0;
	}
}
