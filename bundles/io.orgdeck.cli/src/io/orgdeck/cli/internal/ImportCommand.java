package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.exchange.AnswerImporters;
import io.orgdeck.core.exchange.ImportCsv;
import io.orgdeck.core.exchange.Placement;
import io.orgdeck.core.exchange.ReadAnswers;
import io.orgdeck.core.exchange.ResponseFiles;
import io.orgdeck.core.exchange.ResponseImport;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.ProblemSummary;
import io.orgdeck.core.tables.SheetReaders;

/**
 * {@code orgdeck import}: merges filled response sheets, tables of votes and answers of survey tools into an assessment, all or none. Where an answer
 * differs from the one in the assessment, {@code --take} says which one stands; comments are kept either way. Answers that
 * would replace a result stand beside it, unless {@code --into} or {@code --count} says otherwise.
 */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "${bundle:label.RESPONSE}")
	private List<Path> responses;

	@Option(names = "--into", paramLabel = "${bundle:label.SESSION_ROUND}|asked")
	private String into;

	@Option(names = "--session", paramLabel = "${bundle:label.SESSION_ROUND}")
	private String session;

	@Option(names = "--count")
	private boolean counts;

	@Option(names = "--report", paramLabel = "CSV")
	private Path report;

	@Mixin
	private MappingOption mapping;

	@Mixin
	private SheetOptions options;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		Path table = report == null ? null : OutputFile.checked(report, OutputFile.TABLE, options.replaces());
		AssessmentDocument document = AssessmentDocument.open(file, OpenMode.EXCLUSIVE, password, new NullProgressMonitor());
		try {
			Placement placement = new Placement(
					new NamedHome(WithDeck.of(document.content(), file), spec).of(into == null ? session : into), counts);
			ReadAnswers read = open(document);
			mapping.decide(read);
			Optional<Path> undecided = mapping.keep();
			undecided.ifPresent(path -> spec.commandLine().getErr().println(NLS.bind(Messages.importDecide, path)));
			return merge(document, table, read.plan().placed(placement));
		} finally {
			document.close();
		}
	}

	private ReadAnswers open(AssessmentDocument document) throws StoreException {
		var files = new ResponseFiles(SheetReaders.platform(), AnswerImporters.platform(), document.content());
		return options.leavesOut() ? files.open(responses, new NullProgressMonitor()) : files.openAll(responses, new NullProgressMonitor());
	}

	private int merge(AssessmentDocument document, Path table, ResponseImport plan) throws Exception {
		ProblemSummary.of(plan.problems()).forEach(spec.commandLine().getErr()::println);
		if (table != null) {
			new ImportCsv(plan, options.takesTheirs()).write(table, options.replaces());
		}
		boolean refused = !plan.isWhole() && !options.leavesOut();
		if (!refused && !options.isPreview()) {
			document.execute(Messages.importStep, () -> plan.apply(line -> options.takesTheirs(), Clock.systemUTC()));
			document.save(new NullProgressMonitor());
		}
		long different = plan.count(ResponseImport.Kind.DIFFERENT);
		if (!refused) {
			spec.commandLine().getOut().println(NLS.bind(options.isPreview() ? Messages.importWould : Messages.importDone,
					new Object[] { plan.count(ResponseImport.Kind.NEW), plan.count(ResponseImport.Kind.SAME), different }));
		}
		if (!refused && !plan.remarks().isEmpty()) {
			spec.commandLine().getOut().println(NLS.bind(Messages.importRemarks, plan.remarks().size()));
		}
		if (!refused) {
			new PlacementWords(plan, options.isPreview()).all().forEach(spec.commandLine().getErr()::println);
		}
		if (!refused && !plan.newcomers().isEmpty()) {
			spec.commandLine().getOut().println(NLS.bind(Messages.importNewcomers, plan.newcomers().size()));
		}
		boolean undecided = different > 0 && !options.isDecided();
		if (undecided && !refused) {
			spec.commandLine().getErr().println(NLS.bind(Messages.importKept, different));
		}
		return undecided || plan.problems().stream().anyMatch(ImportProblem::isError) ? 1 : 0;
	}
}
