package io.orgdeck.ui.paper.house;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.house.HouseStyleFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.ui.files.FileQuestion;

/** Asks for the file of a house style, and reads or writes it. What goes wrong is said in a sentence. */
public final class HouseFiles {

	private static final Map<String, String> KINDS = Map.of(Messages.fileKind, "*." + HouseStyleFile.EXTENSION);

	private HouseFiles() {
	}

	/** A house style that the user has chosen; empty if that was thought better of, or the file cannot be read. */
	public static Optional<HouseStyle> open(Shell parent) {
		return new FileQuestion(Messages.importTitle, KINDS, Optional.empty()).askForFiles(parent).stream().findFirst()
				.flatMap(file -> read(parent, file));
	}

	private static Optional<HouseStyle> read(Shell parent, Path file) {
		try {
			return Optional.of(HouseStyleFile.read(file));
		} catch (StoreException e) {
			MessageDialog.openError(parent, Messages.importTitle, e.getMessage());
			return Optional.empty();
		}
	}

	/** Writes a house style to where the user says. */
	public static void save(Shell parent, HouseStyle house) {
		Path start = Path.of((house.name().isBlank() ? "house" : house.name().replaceAll("[^\\p{L}\\p{N} -]", "").strip()) + '.'
				+ HouseStyleFile.EXTENSION);
		new FileQuestion(Messages.exportTitle, KINDS, Optional.of(start)).askForTarget(parent).ifPresent(target -> {
			try {
				HouseStyleFile.write(house, target, true);
			} catch (StoreException e) {
				MessageDialog.openError(parent, Messages.exportTitle, e.getMessage());
			}
		});
	}
}
