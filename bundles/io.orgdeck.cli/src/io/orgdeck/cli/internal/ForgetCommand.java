package io.orgdeck.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.privacy.ForgetRun;
import io.orgdeck.core.privacy.Forgetting.OfVotes;

/** {@code orgdeck forget}: takes a person out of an assessment and its copies; says first what that means. */
@Command(name = "forget", mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {

	/** What becomes of the votes, as it is typed. */
	enum Choice {
		keep, remove
	}

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Mixin
	private PersonOptions person;

	@Option(names = "--votes", paramLabel = "keep|remove")
	private Choice votes = Choice.keep;

	@Option(names = "--yes")
	private boolean sure;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		var run = ForgetRun.of(file, person.person, votes == Choice.keep ? OfVotes.KEEP : OfVotes.REMOVE, person.also, password);
		PrintWriter out = spec.commandLine().getOut();
		run.told().forEach(out::println);
		if (sure) {
			run.run(new NullProgressMonitor());
			out.println(Messages.forgetDone);
		} else {
			out.println(Messages.forgetNotYet);
		}
		return 0;
	}
}
