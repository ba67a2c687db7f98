package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import io.orgdeck.core.deck.DeckFolder;
import io.orgdeck.core.deck.DeckPlugin;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Deck;

/** {@code orgdeck deck plugin}: makes an installable plug-in from a deck. */
@Command(name = "plugin", mixinStandardHelpOptions = true)
final class DeckPluginCommand implements Callable<Integer> {

	@Parameters(paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Mixin
	private OutputFile target;

	@Override
	public Integer call() throws Exception {
		Path out = target.checked(OutputFile.PLUGIN);
		Deck deck = DeckFolder.inspect(file);
		Optional<String> refusal = DeckRegistry.platform().refusal(deck.getId());
		if (refusal.isPresent()) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, refusal.get());
		}
		SafeFile.write(out, target.replace(), new DeckPlugin(deck)::write);
		return 0;
	}
}
