package io.orgdeck.library.internal;

import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import io.orgdeck.library.remote.Sharing;

/** {@code orgdeck library send}: gives others what is in the folder, joined with what they have sent; exit status 1 when somebody has to look at something. */
@Command(name = "send", mixinStandardHelpOptions = true)
final class SendCommand implements Callable<Integer> {

	@Mixin
	private SharedLibrary library;

	@Override
	public Integer call() throws Exception {
		try (Sharing sharing = library.open()) {
			return library.tell(sharing.send(new NullProgressMonitor()));
		}
	}
}
