package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.assessment.Assessment;

/** {@code orgdeck sample}: writes the sample client. */
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

	@Mixin
	private OutputFile target;

	@Override
	public Integer call() throws Exception {
		Path out = target.checked(OutputFile.ASSESSMENT);
		DeckEntry.Sample sample = DeckRegistry.platform().sample()
				.orElseThrow(() -> new StoreException(StoreException.Kind.CANNOT_READ, Messages.noSample));
		Assessment assessment = sample.create();
		new AssessmentStore().write(assessment, out, new NullProgressMonitor());
		return 0;
	}
}
