package io.orgdeck.export.word.internal.paper;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.EditionOptions;
import io.orgdeck.core.export.ExportException;
import io.orgdeck.export.word.internal.house.HostDocument;

/**
 * Says which edition of a paper a file is, so that a public paper is never laid over one that holds what is exempt: in the marks of its
 * parts, which nobody changes by mistake, and in words in the file's properties, as its category.
 */
final class EditionMark {

	private static final String GROUP = "g";

	private final String code;

	/** @param options of the export */
	EditionMark(Map<String, String> options) {
		code = switch (options.getOrDefault(EditionOptions.AUDIENCE, "board")) {
			case "staff" -> "staff";
			case "easy-read" -> "easy";
			case "working-group" -> GROUP + PartMarks.hash(options.getOrDefault(EditionOptions.GROUP, ""))
					+ options.getOrDefault(EditionOptions.PART, "whole");
			default -> switch (options.getOrDefault(EditionOptions.PART, "whole")) {
				case "public" -> "a";
				case "exempt" -> "b";
				default -> "whole";
			};
		};
	}

	/** In letters and digits. */
	String code() {
		return code;
	}

	/** Whether all of the paper must not be published. */
	boolean isExempt() {
		return code.equals("b");
	}

	/** In the language of the words; those of one edition are the same for every working group. */
	private static String name(String code, Messages words) {
		return switch (code) {
			case "staff" -> words.editionStaff;
			case "easy" -> words.editionEasyRead;
			case "a" -> words.editionPartA;
			case "b" -> words.editionPartB;
			case "whole" -> words.editionWhole;
			default -> code.startsWith(GROUP) ? words.editionGroup : "";
		};
	}

	/**
	 * Makes sure that an earlier file is of the same edition, as far as its marks go.
	 *
	 * @param earlier what its list of parts and its bookmarks say
	 * @throws ExportException when it is of another one, or nobody can say of which
	 */
	void check(HostDocument house, String file, Stream<Optional<String>> earlier) throws IOException {
		Messages words = Messages.onScreen();
		var known = earlier.flatMap(Optional::stream).distinct().toList();
		if (known.isEmpty() || known.stream().anyMatch(one -> name(one, words).isEmpty())) {
			throw new ExportException(NLS.bind(words.editionUnknown, file), null);
		}
		Optional<String> other = known.stream().filter(one -> !one.equals(code)).findFirst();
		if (other.isPresent()) {
			throw new ExportException(NLS.bind(words.editionOther, new Object[] { file, name(other.get(), words), name(code, words) }),
					null);
		}
	}

	void write(HostDocument house, Messages words) {
		house.parts().properties().setCategoryProperty(name(code, words));
	}
}
