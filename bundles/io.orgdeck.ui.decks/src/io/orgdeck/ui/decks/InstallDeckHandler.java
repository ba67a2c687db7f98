package io.orgdeck.ui.decks;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.ui.files.FileQuestion;

/** Installs decks from files, after showing whose they are and on which terms they may be used. */
public final class InstallDeckHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var shell = HandlerUtil.getActiveShellChecked(event);
		var question = new FileQuestion(Messages.installTitle, Map.of(Messages.installKinds, "*.carddeck;*.jar"),
				Optional.of(Path.of(System.getProperty("user.home"))));
		for (Path file : question.askForFiles(shell)) {
			new DeckInstallation(shell).offer(file);
		}
		return null;
	}
}
