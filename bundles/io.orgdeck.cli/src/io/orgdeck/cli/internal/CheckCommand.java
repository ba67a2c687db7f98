package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.checks.Checks;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.LoadProblem;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Identified;

/** {@code orgdeck check}: what the Problems view would list, with exit status 1 when there is anything. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Option(names = "--json")
	private boolean json;

	@Mixin
	private PasswordOption password;

	@Override
	public Integer call() throws Exception {
		Loaded<Assessment> loaded = new AssessmentStore().read(file, ReadOptions.NONE.with(password));
		List<LoadProblem> unread = loaded.report().problems();
		List<Issue> issues = Checks.run(loaded.content(), LocalDate.now());
		if (json) {
			var all = new JsonArray();
			unread.forEach(problem -> all.add(describe("file", problem.severity().name(), problem.message(), problem.place())));
			issues.forEach(issue -> all.add(describe(issue.checkId(), issue.severity().name(), issue.message(), subject(issue))));
			Json.print(all, spec);
		} else {
			unread.forEach(problem -> print(problem.severity().name(), problem.message()));
			issues.forEach(issue -> print(issue.severity().name(), issue.message()));
			if (unread.isEmpty() && issues.isEmpty()) {
				spec.commandLine().getOut().println(Messages.noProblems);
			}
		}
		return unread.isEmpty() && issues.isEmpty() ? 0 : 1;
	}

	private static String subject(Issue issue) {
		return issue.subject() instanceof Identified identified ? identified.getId() : null;
	}

	private void print(String severity, String message) {
		String word = switch (severity) {
			case "ERROR", "LOSS" -> Messages.severityError;
			case "WARNING" -> Messages.severityWarning;
			default -> Messages.severityInfo;
		};
		spec.commandLine().getOut().println(NLS.bind(Messages.issueLine, word, message));
	}

	private static JsonObject describe(String check, String severity, String message, String subject) {
		var one = new JsonObject();
		one.addProperty("check", check);
		one.addProperty("severity", severity.toLowerCase(Locale.ROOT));
		one.addProperty("message", message);
		one.addProperty("subject", subject);
		return one;
	}
}
