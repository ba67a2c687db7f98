package io.orgdeck.exchange.surveys.internal;

import java.util.Set;
import java.util.regex.Pattern;

import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.words.Typed;

/** Tells what a tool writes of itself (numbers, dates, addresses on the net, languages, ids) from words that a person has typed. */
final class MachineText {

	private static final Pattern MACHINE = Pattern
			.compile("[-+]?[\\d.,:/ %]+|[0-9a-f:.]{3,45}|\\*+|[a-z]{2}(?:[-_][a-z]{2,4})?|(?:r|em|ml|cg|sv|gr)_[\\w-]{5,40}"
					+ "|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|https?://\\S+|(?=[^\\d]*\\d)[a-z0-9_-]{8,40}|\\{.*\\}");
	private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "ip address", "anonymous", "web", "email", "qr", "gl",
			"social",
			"panel", "survey preview", "survey test", "preview", "test", "spam", "imported", "imported response", "offline", "complete",
			"completed", "partial", "n/a", "english", "deutsch", "fran\u00e7ais", "espa\u00f1ol", "finished");

	private MachineText() {
	}

	static boolean is(Cell cell) {
		if (isNumbers(cell.text())) {
			return true;
		}
		String key = Typed.key(cell.text());
		return cell.kind() != Kind.TEXT && cell.kind() != Kind.FORMULA || WORDS.contains(key)
				|| SurveyDates.isOne(cell) && key.length() < 40
				|| MACHINE.matcher(key).matches();
	}

	/** A quick look that spares most cells the patterns: ids, dates and times of digits and signs. */
	private static boolean isNumbers(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if ((c < '0' || c > '9') && c != ':' && c != '/' && c != '.' && c != ' ') {
				return false;
			}
		}
		return !text.isBlank();
	}
}
