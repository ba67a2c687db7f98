package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.people.PeopleImport;
import io.orgdeck.core.people.PeopleImport.Kind;
import io.orgdeck.core.people.PeopleReader;
import io.orgdeck.core.people.PeopleTable;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.tables.SheetReaders;

/** {@code orgdeck people}: brings groups, participants and sessions from a spreadsheet, or writes the participants as one. */
@Command(name = "people", mixinStandardHelpOptions = true)
final class PeopleCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:label.SHEET}")
	private Path sheet;

	@Option(names = "--out", paramLabel = "CSV")
	private Path out;

	@Mixin
	private SheetOptions options;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		if (sheet == null && out == null) {
			throw new ParameterException(spec.commandLine(), Messages.peopleWhat);
		}
		Path target = out == null ? null : OutputFile.checked(out, OutputFile.TABLE, options.replaces());
		int status = sheet == null ? 0 : bring();
		if (target != null && status == 0) {
			var table = new PeopleTable(new AssessmentStore().read(file, ReadOptions.NONE.with(password)).content());
			SafeFile.write(target, options.replaces(), table::write);
		}
		return status;
	}

	private int bring() throws Exception {
		AssessmentDocument document = AssessmentDocument.open(file, options.isPreview() ? OpenMode.READ_ONLY : OpenMode.EXCLUSIVE, password,
				new NullProgressMonitor());
		try {
			var plan = PeopleImport.of(document.content(), PeopleReader.read(SheetReaders.platform().read(sheet)));
			plan.problems().forEach(spec.commandLine().getErr()::println);
			if (!options.takesTheirs()) {
				plan.differences().forEach(spec.commandLine().getErr()::println);
			}
			if (!plan.isWhole() && !options.leavesOut()) {
				return 1;
			}
			report(plan);
			if (!options.isPreview() && plan.bringsAnything()) {
				document.execute(Messages.peopleStep, () -> plan.apply(line -> options.takesTheirs(), null));
				document.save(new NullProgressMonitor());
			}
			return plan.isWhole() ? 0 : 1;
		} finally {
			document.close();
		}
	}

	private void report(PeopleImport plan) {
		spec.commandLine().getOut().println(NLS.bind(options.isPreview() ? Messages.peopleWould : Messages.peopleDone,
				new Object[] { plan.count(Kind.NEW), plan.count(Kind.SAME), plan.count(Kind.FILLED), plan.count(Kind.DIFFERENT),
						plan.newGroups(), plan.newSessions() }));
	}
}
