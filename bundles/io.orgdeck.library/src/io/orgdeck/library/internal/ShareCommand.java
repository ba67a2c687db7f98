package io.orgdeck.library.internal;

import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import io.orgdeck.library.remote.Sharing;

/** {@code orgdeck library share}: names the place over which a library is shared, or says which it is. */
@Command(name = "share", mixinStandardHelpOptions = true)
final class ShareCommand implements Callable<Integer> {

	@Mixin
	private SharedLibrary library;

	@Parameters(index = "1", paramLabel = "${bundle:label.ADDRESS}", arity = "0..1")
	private String address;

	@Override
	public Integer call() throws Exception {
		try (Sharing sharing = library.open()) {
			if (address != null) {
				sharing.shareAt(address);
			}
			library.out().println(sharing.address().map(place -> NLS.bind(Messages.sharedAt, place)).orElse(Messages.sharedNowhere));
			return 0;
		}
	}
}
