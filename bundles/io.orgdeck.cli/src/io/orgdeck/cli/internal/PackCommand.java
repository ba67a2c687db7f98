package io.orgdeck.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.ReadbackRegistry;
import io.orgdeck.core.language.ReaderLanguages;
import io.orgdeck.core.pack.BoardPack;
import io.orgdeck.core.pack.PackEdition;
import io.orgdeck.core.pack.PackMade;
import io.orgdeck.core.pack.PackProblem;
import io.orgdeck.core.pack.PackRefused;
import io.orgdeck.model.assessment.Assessment;

/** {@code orgdeck pack}: makes all that a board gets in one folder, with exit status 1 when something in it does not agree. */
@Command(name = "pack", mixinStandardHelpOptions = true, subcommands = { PackCheckCommand.class, PackCompareCommand.class })
final class PackCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FILE}", arity = "0..1")
	private Path file;

	@Option(names = "--out", paramLabel = "${bundle:label.FOLDER}")
	private Path out;

	@ArgGroup(exclusive = true)
	private Readers readers = new Readers();

	@Option(names = "--force")
	private boolean force;

	@Option(names = "--as-typed")
	private boolean asTyped;

	@Option(names = "--language", paramLabel = "${bundle:label.TAG}")
	private String language;

	@Mixin
	private HouseOption house;

	@Mixin
	private PasswordOption password;

	/** Either an edition, or the name of a working group. */
	static final class Readers {
		@Option(names = "--edition", paramLabel = "${bundle:label.EDITION}")
		private String edition = PackEdition.BOARD.id();

		@Option(names = "--working-group", paramLabel = "${bundle:label.NAME}")
		private String workingGroup;
	}

	@Override
	public Integer call() throws Exception {
		if (file == null || out == null) {
			throw new ParameterException(spec.commandLine(), Messages.packWhat);
		}
		Assessment assessment = WithDeck.read(file, password);
		if (language != null) {
			ReaderLanguages.problem(assessment, language).ifPresent(problem -> {
				throw new ParameterException(spec.commandLine(), problem);
			});
			assessment.setLanguage(language);
		}
		PrintWriter told = spec.commandLine().getErr();
		try {
			var pack = new BoardPack(ExporterRegistry.platform(), ReadbackRegistry.platform(), assessment, readers(),
					house.on(ExportOptions.defaults(), told));
			pack.difference().ifPresent(told::println);
			PackMade made = pack.make(out, force, asTyped, new NullProgressMonitor());
			made.files().forEach(spec.commandLine().getOut()::println);
			spec.commandLine().getOut().println(NLS.bind(Messages.packMade, made.compared(), made.folder()));
			made.earlier().ifPresent(earlier -> told.println(NLS.bind(Messages.packEarlier, earlier)));
			pack.warnings().forEach(warning -> told.println(NLS.bind(Messages.exportWarning, warning)));
			return 0;
		} catch (PackRefused refused) {
			told.println(Messages.packRefused);
			refused.problems().stream().map(PackProblem::line).forEach(told::println);
			return 1;
		}
	}

	private PackEdition readers() {
		if (readers.workingGroup != null) {
			return PackEdition.ofGroup(readers.workingGroup);
		}
		String wanted = readers.edition.toLowerCase(Locale.ROOT);
		return PackEdition.all().filter(one -> one.id().equals(wanted)).findFirst()
				.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.packNoEdition, readers.edition,
						PackEdition.all().map(PackEdition::id).collect(Collectors.joining(", ")))));
	}
}
