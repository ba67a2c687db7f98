package io.orgdeck.core.privacy;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.privacy.Forgetting.OfVotes;
import io.orgdeck.core.store.PasswordSource;

/** A program of its own that forgets a person, unless somebody ends it before. */
public final class ForgettingUntilKilled {

	/** Said when it has the file for itself and begins. */
	static final String FORGETTING = "forgetting";

	private ForgettingUntilKilled() {
	}

	/** @param arguments the file, and who is to be forgotten */
	public static void main(String[] arguments) throws Exception {
		var run = ForgetRun.of(Path.of(arguments[0]), arguments[1], OfVotes.KEEP, List.of(), PasswordSource.NONE);
		run.run(new NullProgressMonitor() {
			@Override
			public void beginTask(String name, int work) {
				System.out.println(FORGETTING);
			}
		});
	}
}
