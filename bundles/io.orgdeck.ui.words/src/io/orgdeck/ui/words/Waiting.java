package io.orgdeck.ui.words;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.swt.custom.BusyIndicator;

/** Computes beside the user interface thread while the window shows that it is busy and goes on painting. */
final class Waiting {

	private Waiting() {
	}

	static <T> T of(Supplier<T> work) {
		var result = CompletableFuture.supplyAsync(work);
		BusyIndicator.showWhile(result);
		return result.join();
	}
}
