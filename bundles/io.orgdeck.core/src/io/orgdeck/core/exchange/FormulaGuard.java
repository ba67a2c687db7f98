package io.orgdeck.core.exchange;

import java.util.regex.Pattern;

/** Keeps spreadsheets from taking texts in CSV files for formulas: such a text gets an apostrophe before it. */
final class FormulaGuard {

	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL); //$NON-NLS-1$

	private FormulaGuard() {
	}

	static String guarded(String text) {
		return FORMULA.matcher(text).matches() ? '\'' + text : text;
	}

	/** The text as it was before {@link #guarded}. */
	static String unguarded(String text) {
		return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text; //$NON-NLS-1$
	}
}
