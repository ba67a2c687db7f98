package io.orgdeck.ui.decks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.store.FileNames;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.files.FileQuestion;

/** Writes a deck to a file that can be handed on: asks which deck, how, and where to, and writes it in the background. */
public abstract class HandOnHandler extends AbstractHandler {

	/**
	 * What can be written of a deck.
	 *
	 * @param name      what to call the file in words
	 * @param extension ending of its name, without the dot
	 * @param writer    writes it
	 */
	record Form(String name, String extension, DeckFile.Writer writer) {
	}

	abstract DeckDialog.Question question(ChosenDeck chosen);

	/** What is written when the user has chosen that way. */
	abstract Form form(ChosenDeck chosen, Deck deck, int way) throws ExecutionException;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var shell = HandlerUtil.getActiveShellChecked(event);
		var chosen = ChosenDeck.of(event);
		var dialog = new DeckDialog(shell, question(chosen));
		if (dialog.open() == Window.OK) {
			var form = form(chosen, dialog.deck(), dialog.way());
			target(shell, dialog.deck(), form).ifPresent(
					target -> new DeckFile(form.name(), target, form.writer()).write(EcoreUtil.copy(dialog.deck()), shell));
		}
		return null;
	}

	private static Optional<Path> target(Shell shell, Deck deck, Form form) {
		var ending = '.' + form.extension();
		var name = FileNames.of(Texts.or(deck.getTitle(), deck.getId()));
		var question = new FileQuestion(form.name(), Map.of(form.name(), '*' + ending),
				Optional.of(Path.of(System.getProperty("user.home"), name + ending)));
		return question.askForTarget(shell).map(path -> path.toString().endsWith(ending) ? path : Path.of(path + ending));
	}

	static DeckDialog.Question question(ChosenDeck chosen, String title, String lead, List<String> ways) {
		return new DeckDialog.Question(title, lead, Messages.chooseFile, chosen.decks(), chosen.likely().orElse(null), null, ways);
	}
}
