package io.orgdeck.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.export.ReadbackRegistry;
import io.orgdeck.core.pack.PackCheck;
import io.orgdeck.core.pack.PackProblem;

/** {@code orgdeck pack check}: compares a pack again with the figures that it was made from, with exit status 1 when one differs. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class PackCheckCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FOLDER}")
	private Path path;

	@Override
	public Integer call() throws Exception {
		PackCheck check = PackCheck.of(path, ReadbackRegistry.platform(), new NullProgressMonitor());
		PrintWriter out = spec.commandLine().getOut();
		check.changed().forEach(name -> out.println(NLS.bind(Messages.packChanged, name)));
		check.problems().stream().map(PackProblem::line).forEach(out::println);
		if (check.problems().isEmpty()) {
			out.println(NLS.bind(Messages.packAgrees, check.compared()));
		}
		return check.problems().isEmpty() ? 0 : 1;
	}
}
