package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import io.orgdeck.core.exchange.PersonalVotes;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.store.SafeFile;

/** {@code orgdeck votes}: every vote with its participant, to be worked on elsewhere and imported again. */
@Command(name = "votes", mixinStandardHelpOptions = true)
final class VotesCommand implements Callable<Integer> {

	@Parameters(paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Mixin
	private OutputFile target;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		Path table = target.checked(OutputFile.TABLE);
		var votes = new PersonalVotes(new AssessmentStore().read(file, ReadOptions.NONE.with(password)).content());
		SafeFile.write(table, target.replace(), out -> votes.write(out, new NullProgressMonitor()));
		return 0;
	}
}
