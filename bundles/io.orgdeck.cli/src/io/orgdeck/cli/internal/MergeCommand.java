package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.edits.PeopleJoin;
import io.orgdeck.core.merge.CannotMergeException;
import io.orgdeck.core.merge.MergeLine;
import io.orgdeck.core.merge.MergeLine.Kind;
import io.orgdeck.core.merge.MergeReport;
import io.orgdeck.core.merge.OtherCopy;
import io.orgdeck.core.store.LoadProblem;

/**
 * {@code orgdeck merge}: merges two copies of one assessment into a third file; exit status 1 when they are in conflict or
 * somebody may stand in both as two people.
 */
@Command(name = "merge", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

	private static final Set<Kind> PROBLEMS = EnumSet.of(Kind.CONFLICT, Kind.SAME_PERSON, Kind.MISSING);

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "A")
	private Path mine;

	@Parameters(index = "1", paramLabel = "B")
	private Path theirs;

	@Option(names = "--base", paramLabel = "${bundle:label.FILE}")
	private Path base;

	@Option(names = "--take", paramLabel = "mine|theirs", defaultValue = "mine")
	private Side take;

	@Option(names = "--join-same")
	private boolean joinSame;

	@Mixin
	private OutputFile target;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		Path out = target.checked(OutputFile.ASSESSMENT);
		var copy = OtherCopy.read(theirs, Optional.ofNullable(base), password);
		copy.problems().stream().map(LoadProblem::message).forEach(spec.commandLine().getErr()::println);
		AssessmentDocument document = AssessmentDocument.open(mine, OpenMode.READ_ONLY, password, new NullProgressMonitor());
		try {
			MergeReport report = copy.mergeInto(document, Messages.mergeStep, line -> take == Side.theirs);
			List<String> joined = joinSame ? join(document, report) : List.of();
			document.saveAs(out, new NullProgressMonitor());
			print(report, joined);
			return report.count(Kind.CONFLICT) == 0 && (joinSame || report.samePeople().isEmpty()) ? 0 : 1;
		} catch (CannotMergeException e) {
			spec.commandLine().getErr().println(e.getMessage());
			return 1;
		} finally {
			document.close();
		}
	}

	private static List<String> join(AssessmentDocument document, MergeReport report) {
		return PeopleJoin.joinAll(document, report.samePeople()).stream().map(result -> NLS.bind(Messages.mergeJoined,
				new Object[] { result.other(), result.kept(), result.moved(), result.clashes().size() })).toList();
	}

	private void print(MergeReport report, List<String> joined) {
		for (MergeLine line : report.lines()) {
			boolean isSettled = joinSame && line.kind() == Kind.SAME_PERSON;
			if (!isSettled) {
				(PROBLEMS.contains(line.kind()) ? spec.commandLine().getErr() : spec.commandLine().getOut()).println(line.sentence());
			}
		}
		joined.forEach(spec.commandLine().getOut()::println);
		spec.commandLine().getOut()
				.println(NLS.bind(Messages.mergeDone, new Object[] { report.count(Kind.ADDED), report.count(Kind.CHANGED),
						report.count(Kind.REMOVED), report.count(Kind.KEPT), report.count(Kind.RENUMBERED), report.count(Kind.CONFLICT) }));
	}
}
