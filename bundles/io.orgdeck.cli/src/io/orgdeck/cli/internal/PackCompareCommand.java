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
import io.orgdeck.core.pack.PackProblem;
import io.orgdeck.core.pack.TwinFiles;

/** {@code orgdeck pack compare}: whether two papers in two languages have the same figures and numbers, with exit status 1 when they do not. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class PackCompareCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FILE}", index = "0")
	private Path file;

	@Parameters(paramLabel = "${bundle:label.OTHER}", index = "1")
	private Path other;

	@Override
	public Integer call() throws Exception {
		TwinFiles twins = TwinFiles.of(file, other, ReadbackRegistry.platform(), new NullProgressMonitor());
		PrintWriter out = spec.commandLine().getOut();
		twins.problems().stream().map(PackProblem::line).forEach(out::println);
		if (twins.problems().isEmpty()) {
			out.println(NLS.bind(Messages.packTwins, twins.compared()));
		}
		return twins.problems().isEmpty() ? 0 : 1;
	}
}
