package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.privacy.Deidentified;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.model.assessment.Assessment;

/** {@code orgdeck deidentify}: a copy of an assessment for training, in which nobody can be named. */
@Command(name = "deidentify", mixinStandardHelpOptions = true)
final class DeidentifyCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Option(names = "--keep-texts")
	private boolean texts;

	@Mixin
	private OutputFile out;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		Path target = out.checked(OutputFile.ASSESSMENT);
		Assessment assessment = new AssessmentStore().read(file, ReadOptions.NONE.with(password)).content();
		new AssessmentStore().write(Deidentified.of(assessment, texts), target, out.replace(), new NullProgressMonitor());
		if (texts) {
			spec.commandLine().getErr().println(Messages.deidentifyTexts);
		}
		return 0;
	}
}
