package io.orgdeck.cli.internal;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.assessment.Assessment;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.NullProgressMonitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code orgdeck sample}: writes the sample client. */
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

	@Option(names = "--out", required = true, paramLabel = "FILE")
	private Path out;

	@Option(names = "--force")
	private boolean force;

	@Override
	public Integer call() throws Exception {
		SafeFile.checkTarget(out, force);
		DeckEntry.Sample sample = DeckRegistry.platform().decks().stream().flatMap(entry -> entry.sample().stream()).findFirst()
				.orElseThrow(() -> new StoreException(StoreException.Kind.CANNOT_READ, Messages.noSample));
		Assessment assessment = sample.create();
		AssessmentStore.write(assessment, out, new NullProgressMonitor());
		return 0;
	}
}
