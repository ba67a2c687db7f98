package io.orgdeck.cli.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import io.orgdeck.core.privacy.AboutPerson;
import io.orgdeck.core.privacy.NamedPerson;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.model.assessment.Assessment;

/** {@code orgdeck about}: everything that an assessment holds about one person, for a subject access request. */
@Command(name = "about", mixinStandardHelpOptions = true)
final class AboutCommand implements Callable<Integer> {

	private static final String TEXT = "txt";

	@Parameters(paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Mixin
	private PersonOptions person;

	@Mixin
	private OutputFile out;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		Path target = out.checked(TEXT);
		Loaded<Assessment> loaded = new AssessmentStore().read(file, ReadOptions.NONE.with(password));
		byte[] text = AboutPerson.of(loaded.content(), loaded.attachments(), NamedPerson.find(loaded.content(), person.person), person.also)
				.getBytes(StandardCharsets.UTF_8);
		SafeFile.write(target, out.replace(), written -> written.write(text));
		return 0;
	}
}
