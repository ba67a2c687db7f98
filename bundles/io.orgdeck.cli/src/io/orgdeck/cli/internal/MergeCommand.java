package io.orgdeck.cli.internal;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.merge.CannotMergeException;
import io.orgdeck.core.merge.MergeLine.Kind;
import io.orgdeck.core.merge.MergeReport;
import io.orgdeck.core.merge.OtherCopy;
import io.orgdeck.core.store.LoadProblem;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code orgdeck merge}: merges two copies of one assessment into a third file; exit status 1 when they are in conflict. */
@Command(name = "merge", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "A")
	private Path mine;

	@Parameters(index = "1", paramLabel = "B")
	private Path theirs;

	@Option(names = "--base", paramLabel = "FILE")
	private Path base;

	@Option(names = "--take", paramLabel = "mine|theirs", defaultValue = "mine")
	private Side take;

	@Mixin
	private Target target;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		Path out = target.checked(Target.ASSESSMENT);
		var copy = OtherCopy.read(theirs, Optional.ofNullable(base), password);
		copy.problems().stream().map(LoadProblem::message).forEach(spec.commandLine().getErr()::println);
		AssessmentDocument document = AssessmentDocument.open(mine, OpenMode.READ_ONLY, password, new NullProgressMonitor());
		try {
			MergeReport report = copy.mergeInto(document, Messages.mergeStep, line -> take == Side.theirs);
			document.saveAs(out, new NullProgressMonitor());
			print(report);
			return report.count(Kind.CONFLICT) == 0 ? 0 : 1;
		} catch (CannotMergeException e) {
			spec.commandLine().getErr().println(e.getMessage());
			return 1;
		} finally {
			document.close();
		}
	}

	private void print(MergeReport report) {
		report.lines().forEach(line -> (line.kind() == Kind.CONFLICT ? spec.commandLine().getErr() : spec.commandLine().getOut())
				.println(line.sentence()));
		spec.commandLine().getOut().println(NLS.bind(Messages.mergeDone, new Object[] { report.count(Kind.ADDED), report.count(Kind.CHANGED),
				report.count(Kind.REMOVED), report.count(Kind.KEPT), report.count(Kind.RENUMBERED), report.count(Kind.CONFLICT) }));
	}
}
