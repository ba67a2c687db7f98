package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

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
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterOption;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.model.assessment.Assessment;

/** {@code orgdeck export}: writes an assessment with one of the exporters, or lists them. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@ArgGroup(exclusive = true, multiplicity = "1")
	private Choice choice;

	@Mixin
	private Chosen chosen;

	@Mixin
	private HouseOption house;

	@Mixin
	private Revision revision;

	@Option(names = "--force")
	private boolean force;

	@Mixin
	private PasswordOption password;

	/** Either a list of the formats, or an export. */
	static final class Choice {
		@Option(names = "--list", required = true)
		private boolean list;

		@ArgGroup(exclusive = false, multiplicity = "1")
		private Job job;
	}

	/** What to export, how and where to. */
	static final class Job {
		@Parameters(paramLabel = "${bundle:label.FILE}")
		private Path file;

		@Option(names = "--format", required = true, paramLabel = "${bundle:label.ID}")
		private String format;

		@Option(names = "--out", required = true, paramLabel = "${bundle:label.PATH}")
		private Path out;
	}

	@Override
	public Integer call() throws Exception {
		if (choice.list) {
			ExporterRegistry.platform().exporters().forEach(this::print);
			return 0;
		}
		Job job = choice.job;
		ExporterEntry exporter = ExporterRegistry.platform().find(job.format)
				.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.noSuchFormat, job.format, knownFormats())));
		Path target = OutputFile.checked(job.out, exporter.extension(), force || revision.isPlanOnly());
		Assessment assessment = WithDeck.read(job.file, password);
		var options = house.on(ExportOptions.defaults().with(chosen.values(exporter)), spec.commandLine().getErr());
		var run = new ExportRun(exporter, assessment, options);
		if (revision.isPlanOnly()) {
			revision.plan(run, target, spec.commandLine().getOut());
		} else {
			run.difference().ifPresent(spec.commandLine().getErr()::println);
			revision.write(run, target, force, spec.commandLine().getErr());
			run.earlier().ifPresent(earlier -> spec.commandLine().getErr().println(NLS.bind(Messages.exportEarlier, earlier)));
		}
		run.warnings().forEach(warning -> spec.commandLine().getErr().println(NLS.bind(Messages.exportWarning, warning)));
		return 0;
	}

	private void print(ExporterEntry exporter) {
		spec.commandLine().getOut().println(NLS.bind(Messages.exporterLine,
				new Object[] { exporter.id(), exporter.name(), exporter.extension(), exporter.description() }));
		exporter.options().all().forEach(option -> spec.commandLine().getOut().println(line(option)));
	}

	/** One line for one option: its id, what it takes, and what it is. */
	private static String line(ExporterOption option) {
		String takes = switch (option.kind()) {
			case CHOICE -> option.choices().stream().map(ExporterOption.Choice::value).collect(Collectors.joining("|"));
			case FLAG -> "true|false";
			case TEXT, FILE, PASSWORD, PARTICIPANT, GROUP, SESSION, WORKING_GROUP, TAG, LANGUAGE -> HelpTexts.label(option.kind().name());
		};
		String line = option.defaultValue().isEmpty() ? Messages.optionLine : Messages.optionLineOtherwise;
		return NLS.bind(line, new Object[] { option.id(), takes, option.name(), option.description(), option.defaultValue() })
				.stripTrailing();
	}

	private static String knownFormats() {
		return ExporterRegistry.platform().exporters().stream().map(ExporterEntry::id).collect(Collectors.joining(", "));
	}
}
