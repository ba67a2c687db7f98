package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.deck.DeckFlaws;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.LoadProblem;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.model.deck.Deck;

/** {@code orgdeck deck check}: says what should be mended in a deck; exit status 1 when it is more than advice. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class DeckCheckCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Override
	public Integer call() throws Exception {
		Loaded<Deck> loaded = new DeckStore().read(file);
		var problems = new ArrayList<>(loaded.report().problems().stream().map(LoadProblem::message).toList());
		var flaws = DeckFlaws.of(loaded.content(), DeckRegistry.platform().base(loaded.content()));
		flaws.stream().filter(flaw -> !flaw.advice()).map(DeckFlaws.Flaw::sentence).forEach(problems::add);
		DeckRegistry.platform().refusal(loaded.content().getId()).filter(sentence -> !problems.contains(sentence)).ifPresent(problems::add);
		problems.forEach(spec.commandLine().getOut()::println);
		if (problems.isEmpty()) {
			spec.commandLine().getOut().println(Messages.noProblems);
		}
		flaws.stream().filter(DeckFlaws.Flaw::advice).map(DeckFlaws.Flaw::sentence).forEach(spec.commandLine().getOut()::println);
		return problems.isEmpty() ? 0 : 1;
	}
}
