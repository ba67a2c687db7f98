package io.orgdeck.ui.decks;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;

import io.orgdeck.core.decksheet.DeckWriter;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.model.deck.Deck;

/** Writes a deck as a spreadsheet, from which it can be made again. */
public final class SheetHandler extends HandOnHandler {

	private static final String WORKBOOK = "deck-sheet";

	@Override
	DeckDialog.Question question(ChosenDeck chosen) {
		return question(chosen, Messages.sheetTitle, Messages.sheetLead, List.of(Messages.sheetWorkbook, Messages.sheetText));
	}

	@Override
	Form form(ChosenDeck chosen, Deck deck, int way) throws ExecutionException {
		String lost = String.join("\n\n", way == 0 ? DeckWriter.lostInWorkbook(deck) : DeckWriter.lost(deck));
		if (!lost.isEmpty()) {
			MessageDialog.openInformation(Display.getCurrent().getActiveShell(), Messages.sheetTitle, lost);
		}
		return way == 0 ? workbook() : new Form(Messages.sheetName, "csv", (copy, target, monitor) -> SafeFile.write(target, true, out -> {
			var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			DeckWriter.csv(copy, text);
			text.flush();
		}));
	}

	private static Form workbook() throws ExecutionException {
		var exporter = Exporters.find(WORKBOOK);
		return new Form(exporter.name(), exporter.extension(),
				(copy, target, monitor) -> ExportRun.write(exporter, copy, ExportOptions.defaults(), target, true, monitor));
	}
}
