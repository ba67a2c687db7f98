package io.orgdeck.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.audit.FileSignature;
import io.orgdeck.core.audit.SigningKey;

/** {@code orgdeck sign}: signs decks, plug-ins and other files, or says who signed them and whether they were changed since. */
@Command(name = "sign", mixinStandardHelpOptions = true)
final class SignCommand implements Callable<Integer> {

	private static final int PROBLEMS = 1;

	@Spec
	private CommandSpec spec;

	@Parameters(arity = "1..*", paramLabel = "${bundle:label.FILE}")
	private List<Path> files;

	@Option(names = "--by", paramLabel = "${bundle:label.NAME}", defaultValue = "")
	private String by;

	@Option(names = "--check")
	private boolean check;

	@Option(names = "--force")
	private boolean replace;

	@Override
	public Integer call() throws Exception {
		PrintWriter out = spec.commandLine().getOut();
		boolean sound = true;
		for (Path file : files) {
			if (check) {
				Optional<FileSignature> signature = FileSignature.of(file);
				out.println(FileSignature.said(file, signature));
				sound &= signature.filter(FileSignature::intact).isPresent();
			} else {
				out.println(FileSignature.sign(file, by, SigningKey.findOrMake(), replace));
			}
		}
		return sound ? 0 : PROBLEMS;
	}
}
