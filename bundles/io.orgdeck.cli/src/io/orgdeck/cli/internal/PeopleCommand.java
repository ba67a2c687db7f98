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

	@Parameters(index = "0", paramLabel = "FILE")
	private Path file;

	@Parameters(index = "1", arity = "0..1", paramLabel = "SHEET")
	private Path sheet;

	@Option(names = "--take", paramLabel = "mine|theirs", defaultValue = "mine")
	private Side take;

	@Option(names = "--leave-out-unreadable")
	private boolean leaveOut;

	@Option(names = "--preview")
	private boolean preview;

	@Option(names = "--out", paramLabel = "CSV")
	private Path out;

	@Option(names = "--force")
	private boolean force;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		if (sheet == null && out == null) {
			throw new ParameterException(spec.commandLine(), Messages.peopleWhat);
		}
		Path target = out == null ? null : Target.checked(out, Target.TABLE, force);
		int status = sheet == null ? 0 : bring();
		if (target != null && status == 0) {
			var table = new PeopleTable(new AssessmentStore().read(file, ReadOptions.NONE.with(password)).content());
			SafeFile.write(target, force, table::write);
		}
		return status;
	}

	private int bring() throws Exception {
		AssessmentDocument document = AssessmentDocument.open(file, preview ? OpenMode.READ_ONLY : OpenMode.EXCLUSIVE, password,
				new NullProgressMonitor());
		try {
			var plan = PeopleImport.of(document.content(), PeopleReader.read(SheetReaders.platform().read(sheet)));
			plan.problems().forEach(spec.commandLine().getErr()::println);
			if (take == Side.mine) {
				plan.differences().forEach(spec.commandLine().getErr()::println);
			}
			if (!plan.isWhole() && !leaveOut) {
				return 1;
			}
			report(plan);
			if (!preview && plan.bringsAnything()) {
				document.execute(Messages.peopleStep, () -> plan.apply(line -> take == Side.theirs, null));
				document.save(new NullProgressMonitor());
			}
			return plan.isWhole() ? 0 : 1;
		} finally {
			document.close();
		}
	}

	private void report(PeopleImport plan) {
		spec.commandLine().getOut().println(NLS.bind(preview ? Messages.peopleWould : Messages.peopleDone,
				new Object[] { plan.count(Kind.NEW), plan.count(Kind.SAME), plan.count(Kind.FILLED), plan.count(Kind.DIFFERENT),
						plan.newGroups(), plan.newSessions() }));
	}
}
