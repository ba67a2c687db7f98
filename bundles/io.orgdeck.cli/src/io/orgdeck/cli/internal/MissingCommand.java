package io.orgdeck.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.exchange.MissingAnswers;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Session;

/** {@code orgdeck missing}: response by group, the addresses of those who have not answered, and a text to remind with. */
@Command(name = "missing", mixinStandardHelpOptions = true)
final class MissingCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Option(names = "--session", paramLabel = "${bundle:label.SESSION}")
	private String session;

	@Option(names = "--addresses")
	private boolean addresses;

	@Option(names = "--text")
	private boolean text;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		Assessment assessment = new AssessmentStore().read(file, ReadOptions.NONE.with(password)).content();
		var missing = MissingAnswers.of(assessment, session == null ? Optional.empty() : Optional.of(named(assessment)));
		PrintWriter out = spec.commandLine().getOut();
		if (addresses) {
			missing.addresses().forEach(out::println);
		}
		if (text) {
			out.println(missing.reminder());
		}
		if (!addresses && !text) {
			missing.answered().ifPresent(number -> out.println(NLS.bind(Messages.missingAll, number, missing.asked())));
			missing.groups().forEach(group -> out.println(line(group)));
			if (missing.withoutName() > 0) {
				out.println(NLS.bind(Messages.missingWithoutName, missing.withoutName()));
			}
		}
		return 0;
	}

	private static String line(MissingAnswers.Response group) {
		String name = Texts.or(group.name(), Messages.missingNoGroup);
		return group.answered().map(number -> NLS.bind(Messages.missingGroup, new Object[] { name, number, group.people() }))
				.orElseGet(() -> NLS.bind(Messages.missingWithheld, name));
	}

	private Session named(Assessment assessment) {
		List<Session> named = assessment.getSessions().stream()
				.filter(one -> session.equals(one.getId()) || Typed.same(session, one.getTitle())).toList();
		if (named.size() != 1) {
			String known = String.join(", ", assessment.getSessions().stream().map(one -> Texts.or(one.getTitle(), one.getId())).toList());
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.importNoSession, session, known));
		}
		return named.getFirst();
	}
}
