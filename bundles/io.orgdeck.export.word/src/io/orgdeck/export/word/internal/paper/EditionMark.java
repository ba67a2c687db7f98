package io.orgdeck.export.word.internal.paper;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.EditionOptions;
import io.orgdeck.core.export.ExportException;
import io.orgdeck.export.word.internal.house.HouseStyle;

/**
 * Says in a file's properties, as its category, which edition of a paper it is, so that a public paper is never laid over
 * one that holds what is exempt.
 */
final class EditionMark {

	private final String name;

	/** @param title tells papers of working groups apart */
	EditionMark(Map<String, String> options, String title) {
		name = switch (options.getOrDefault(EditionOptions.AUDIENCE, "board")) {
			case "staff" -> Messages.Edition_staff;
			case "easy-read" -> Messages.Edition_easyRead;
			case "working-group" -> NLS.bind(Messages.Edition_group, title);
			default -> switch (options.getOrDefault(EditionOptions.PART, "whole")) {
				case "public" -> Messages.Edition_partA;
				case "exempt" -> Messages.Edition_partB;
				default -> Messages.Edition_whole;
			};
		};
	}

	/**
	 * Makes sure that an earlier file is of the same edition.
	 *
	 * @throws ExportException when it is of another one
	 */
	void check(HouseStyle house, String file) throws IOException {
		String earlier = house.parts().properties().getCategoryProperty().orElse("");
		if (!earlier.equals(name) && isEdition(earlier)) {
			throw new ExportException(NLS.bind(Messages.Edition_other, new Object[] { file, earlier, name }), null);
		}
	}

	private static boolean isEdition(String category) {
		String group = NLS.bind(Messages.Edition_group, "");
		return category.startsWith(group) || Stream.of(Messages.Edition_staff, Messages.Edition_easyRead, Messages.Edition_partA,
				Messages.Edition_partB, Messages.Edition_whole).anyMatch(category::equals);
	}

	void write(HouseStyle house) throws IOException {
		house.parts().properties().setCategoryProperty(name);
	}
}
