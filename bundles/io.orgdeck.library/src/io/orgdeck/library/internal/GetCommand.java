package io.orgdeck.library.internal;

import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import io.orgdeck.library.remote.Sharing;

/** {@code orgdeck library get}: takes what others have sent and joins it with what is in the folder; exit status 1 when somebody has to look at something. */
@Command(name = "get", mixinStandardHelpOptions = true)
final class GetCommand implements Callable<Integer> {

	@Mixin
	private SharedLibrary library;

	@Override
	public Integer call() throws Exception {
		try (Sharing sharing = library.open()) {
			return library.tell(sharing.get(new NullProgressMonitor()));
		}
	}
}
