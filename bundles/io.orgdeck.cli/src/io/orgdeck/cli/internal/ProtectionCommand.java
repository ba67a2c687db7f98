package io.orgdeck.cli.internal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.privacy.DeleteBy;
import io.orgdeck.core.privacy.FactSheet;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.model.assessment.Assessment;

/** {@code orgdeck protection}: what was agreed and told about the data of those who take part; the fact sheet with {@code --out}. */
@Command(name = "protection", mixinStandardHelpOptions = true)
final class ProtectionCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Option(names = "--out", paramLabel = "${bundle:label.TEXT}")
	private Path out;

	@Option(names = "--force")
	private boolean replace;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		Path target = out == null ? null : OutputFile.checked(out, "txt", replace);
		Loaded<Assessment> loaded = new AssessmentStore().read(file, ReadOptions.NONE.with(password));
		Assessment assessment = loaded.content();
		LocalDate today = LocalDate.now();
		PrintWriter said = spec.commandLine().getOut();
		if (target == null) {
			FactSheet.agreed(assessment).forEach(said::println);
		} else {
			byte[] text = FactSheet.of(assessment, loaded.wrapping().key().isPresent(), today).getBytes(StandardCharsets.UTF_8);
			SafeFile.write(target, replace, written -> written.write(text));
		}
		DeleteBy.of(assessment, today).map(DeleteBy::sentence).ifPresent(spec.commandLine().getErr()::println);
		return 0;
	}
}
