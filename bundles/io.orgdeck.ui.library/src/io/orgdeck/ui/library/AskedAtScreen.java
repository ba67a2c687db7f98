package io.orgdeck.ui.library;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.library.remote.KeptLogin;
import io.orgdeck.library.remote.Login;
import io.orgdeck.library.remote.SystemSecrets;

/** Asks whoever sits at the screen who they are, from any thread; what the system's secure store knows is not asked. */
final class AskedAtScreen implements Login {

	private final Display display;
	private final Supplier<Shell> shell;

	private AskedAtScreen(Display display, Supplier<Shell> shell) {
		this.display = display;
		this.shell = shell;
	}

	static Login login(Display display, Supplier<Shell> shell) {
		return new KeptLogin(new SystemSecrets(), new AskedAtScreen(display, shell));
	}

	@Override
	public Optional<Answer> ask(Question question) {
		return display.syncCall(() -> {
			var dialog = new LoginDialog(shell.get(), question);
			return dialog.open() == Window.OK ? Optional.of(dialog.answer()) : Optional.<Answer>empty();
		});
	}

	@Override
	public boolean goesOn(String sentence) {
		return display.syncCall(() -> MessageDialog.open(MessageDialog.QUESTION, shell.get(), Messages.sharedPlace, sentence, 0,
				Messages.goOn, Messages.stay) == 0);
	}
}
