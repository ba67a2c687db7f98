package io.orgdeck.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.FilePerParticipant;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;

/** {@code orgdeck response-sheets}: a response sheet for each participant, in one folder. */
@Command(name = "response-sheets", mixinStandardHelpOptions = true)
final class ResponseSheetsCommand implements Callable<Integer> {

	private static final String FORMAT = "response-sheet";

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Option(names = "--out", required = true, paramLabel = "${bundle:label.FOLDER}")
	private Path folder;

	@Option(names = "--group", paramLabel = "${bundle:label.NAME}")
	private String group;

	@Option(names = "--option", paramLabel = "${bundle:label.KEY_VALUE}")
	private Map<String, String> options = new LinkedHashMap<>();

	@Option(names = "--force")
	private boolean force;

	@Mixin
	private HouseOption house;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		ExporterEntry exporter = ExporterRegistry.platform().find(FORMAT)
				.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.noSuchFormat, FORMAT, "")));
		if (!Files.isDirectory(Files.exists(folder) ? folder : folder.toAbsolutePath().getParent())) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.noFolder, folder));
		}
		Assessment assessment = WithDeck.read(file, password);
		List<Participant> people = assessment.getParticipants().stream()
				.filter(one -> group == null || one.getGroup() != null && group.equalsIgnoreCase(one.getGroup().getName())).toList();
		if (people.isEmpty()) {
			spec.commandLine().getErr().println(Messages.nobody);
			return 1;
		}
		new FilePerParticipant(exporter, assessment, house.on(ExportOptions.defaults().with(options), spec.commandLine().getErr()))
				.write(people, folder, force, new NullProgressMonitor()).forEach(spec.commandLine().getOut()::println);
		return 0;
	}
}
