package io.orgdeck.core.deckmap;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.orgdeck.core.words.Typed;

/**
 * A heading that names a level, such as “Level 2: Defined” or “0 = not at all”.
 *
 * @param value the number of the level
 * @param label what it is called; may be empty
 */
record LevelHeading(double value, String label) {

	/** A rating has no more levels: those from 0 to 10. */
	static final int MOST = 11;

	private static final Pattern NUMBERED = Pattern.compile(
			"(?:(?:maturity )?(?:level|score|stage|rating|grade|step|tier|stufe|maturity|уровень|niveau|nivel|ml|l)\\s*[:#.]?\\s*)(-?\\d{1,3}(?:[.,]\\d+)?)(?:\\s*[:=.)–—(-]+\\s*|\\s+|$)(.*?)\\)?"
					+ "|(-?\\d{1,3}(?:[.,]\\d+)?)\\s*[:=)–—-]+\\s*(.+)|(.{1,60}?)\\s*\\((-?\\d{1,3}(?:[.,]\\d+)?)\\)|(\\d{1,2})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern NAME = Pattern.compile(
			"(ad ?hoc|initial|basic|emerging|beginning|developing|defined|managed|established|advanced|optimi[sz](ed|ing)|embedded|matur(e|ing)|leading|none|not yet|partial(ly)?|repeatable|informed|adaptive|"
					+ "awareness|nascent|foundation(al)?|intermediate|expert|early|progress(ing)?|strong|excellent|good|poor|fair|weak|red|amber|green|outstanding|requires improvement|inadequate|minimal|aware|active|"
					+ "quantitatively managed|incomplete|performed|predictable|innovating|starting|thriving|not achieved|achieved|partially achieved|bronze|silver|gold|low|medium|high|unaware|exploring|transforming|proactive|reactive|strategic|informal|formal)( .*)?",
			Pattern.CASE_INSENSITIVE);

	/** A code such as 1.1-EI/EE, which is no number with a name. */
	private static final Pattern CODE = Pattern.compile("\\d+\\.\\d+-[\\p{Lu}\\d/.-]+");

	static Optional<LevelHeading> of(String heading) {
		Matcher found = NUMBERED.matcher(Typed.line(heading));
		if (!found.matches() || CODE.matcher(Typed.line(heading)).matches()) {
			return Optional.empty();
		}
		String number = first(found.group(1), found.group(3), found.group(6), found.group(7));
		String label = first(found.group(2), found.group(4), found.group(5), "");
		return Optional.of(new LevelHeading(Double.parseDouble(number.replace(',', '.')), label.strip()));
	}

	/** Whether a heading is what levels of maturity are called. */
	static boolean isName(String heading) {
		return NAME.matcher(Typed.line(heading)).matches();
	}

	private static String first(String... texts) {
		for (String text : texts) {
			if (text != null && !text.isBlank()) {
				return text;
			}
		}
		return "";
	}
}
