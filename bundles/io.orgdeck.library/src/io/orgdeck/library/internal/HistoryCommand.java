package io.orgdeck.library.internal;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Language;
import io.orgdeck.library.remote.Sharing;
import io.orgdeck.library.remote.State;

/** {@code orgdeck library history}: who has changed a file of a shared library when, and how it was then. */
@Command(name = "history", mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {

	@Mixin
	private SharedLibrary library;

	@Parameters(index = "1", paramLabel = "${bundle:label.FILE}")
	private String file;

	@Option(names = "--state", paramLabel = "${bundle:label.NUMBER}")
	private Integer number;

	@Option(names = "--out", paramLabel = "${bundle:label.FILE}")
	private Path out;

	@Option(names = "--force")
	private boolean replace;

	@Override
	public Integer call() throws Exception {
		try (Sharing sharing = library.open()) {
			List<State> states = sharing.history(file);
			if (number != null && out != null) {
				if (number < 1 || number > states.size()) {
					throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.historyNoState, number, file));
				}
				sharing.take(file, states.get(number - 1).id(), out, replace);
				return 0;
			}
			for (int i = 0; i < states.size(); i++) {
				var when = Language.onScreen().moment(LocalDateTime.ofInstant(states.get(i).when(), ZoneId.systemDefault()));
				library.out().println(NLS.bind(Messages.historyLine, new Object[] { i + 1, when, states.get(i).who() }));
			}
			if (states.isEmpty()) {
				library.out().println(Messages.historyNone);
			}
			return 0;
		}
	}
}
