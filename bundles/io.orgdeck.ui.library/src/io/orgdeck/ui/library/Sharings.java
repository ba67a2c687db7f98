package io.orgdeck.ui.library;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.merge.MergeLine;
import io.orgdeck.core.merge.MergeLine.Kind;
import io.orgdeck.core.merge.MergeReport;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.Library;
import io.orgdeck.library.remote.Conflicts;
import io.orgdeck.library.remote.KeptLogin;
import io.orgdeck.library.remote.Login;
import io.orgdeck.library.remote.Sharing;
import io.orgdeck.library.remote.SystemSecrets;
import io.orgdeck.ui.password.PasswordDialog;

/** Opens what is known of the sharing of a library, and asks whoever sits at the screen, while the work goes on beside the window. */
final class Sharings {

	private final Display display;
	private final Supplier<Shell> shell;

	Sharings(Display display, Supplier<Shell> shell) {
		this.display = display;
		this.shell = shell;
	}

	/** For what somebody has asked for. */
	Sharing asking(Library library) throws StoreException {
		return Sharing.of(library, passwords(), AskedAtScreen.login(display, shell), this::choose);
	}

	/** For what is done unasked: nobody is disturbed. */
	static Sharing quiet(Library library) throws StoreException {
		return Sharing.of(library, PasswordSource.NONE, new KeptLogin(new SystemSecrets(), Login.NOBODY));
	}

	private PasswordSource passwords() {
		PasswordSource dialog = PasswordDialog.over(shell);
		return (file, again) -> display.syncCall(() -> dialog.passwordOf(file, again));
	}

	private Predicate<MergeLine> choose(String path, String whose, MergeReport report) {
		if (report.count(Kind.CONFLICT) == 0) {
			return Conflicts::isLater;
		}
		Optional<Set<String>> taken = display.syncCall(() -> {
			var dialog = new ConflictDialog(shell.get(), path, whose, report);
			return dialog.open() == Window.OK ? Optional.of(dialog.takenKeys()) : Optional.<Set<String>>empty();
		});
		Set<String> keys = taken.orElseThrow(OperationCanceledException::new);
		return line -> keys.contains(line.key());
	}

	/** Does something on the window's thread, unless the window has gone. */
	void later(Consumer<Display> what) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> what.accept(display));
		}
	}
}
