package io.orgdeck.exchange.decks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression by which a survey tool decides whether it shows a question, as far as it is a few answers joined by "or". Whatever else
 * such an expression can say is not understood.
 */
final class ShownIf {

	/** How an answer is compared with what was given. */
	enum By {
		/** It is the one that was given. */
		EQUALS,
		/** It is one of those that were ticked. */
		CONTAINS,
		/** It is the one that was given, or one of those that were ticked. */
		ANY_OF
	}

	/**
	 * One of the answers after which the question is shown.
	 *
	 * @param question as the tool names it
	 * @param answer   as the tool stores it
	 */
	record Meant(String question, By by, String answer) {
	}

	private static final int LONGEST = 2000;
	private static final String TEXT = "'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"";
	private static final String LITERAL = TEXT + "|-?\\d{1,15}(?:\\.\\d{1,10})?|true|false";
	private static final Pattern LITERALS = Pattern.compile(LITERAL);
	private static final Pattern SURVEYJS = Pattern.compile("\\{([^{}]+)\\}\\s*(==?|equal\\b|contains?\\b)\\s*(" + LITERAL + ")");
	private static final Pattern SURVEYJS_ANY = Pattern
			.compile("\\{([^{}]+)\\}\\s*anyof\\s*\\[\\s*((?:" + LITERAL + ")(?:\\s*,\\s*(?:" + LITERAL + "))*)\\s*\\]");
	private static final Pattern LIMESURVEY = Pattern
			.compile("([A-Za-z0-9_]+)(?:\\.(?:NAOK|code))?\\s*(?:==|eq\\b)\\s*(" + TEXT + "|-?\\d{1,15}(?:\\.\\d{1,10})?)");

	private ShownIf() {
	}

	/** Such as {q1} = 'x' or {q1} anyof ['a', 'b']. @return the answers; empty where anything else is said */
	static Optional<List<Meant>> surveyJs(String expression) {
		return answers(expression, ShownIf::surveyJsTerm);
	}

	/** Such as (Q1.NAOK == "A1" or Q1.NAOK == "A2"). @return the answers; empty where anything else is said */
	static Optional<List<Meant>> limeSurvey(String expression) {
		return answers(expression, term -> {
			Matcher one = LIMESURVEY.matcher(term);
			return one.matches() ? Optional.of(List.of(new Meant(one.group(1), By.EQUALS, literal(one.group(2))))) : Optional.empty();
		});
	}

	private static Optional<List<Meant>> surveyJsTerm(String term) {
		Matcher one = SURVEYJS.matcher(term);
		if (one.matches()) {
			By by = one.group(2).startsWith("contain") ? By.CONTAINS : By.EQUALS;
			return Optional.of(List.of(new Meant(one.group(1).strip(), by, literal(one.group(3)))));
		}
		Matcher any = SURVEYJS_ANY.matcher(term);
		if (!any.matches()) {
			return Optional.empty();
		}
		var all = new ArrayList<Meant>();
		for (Matcher literal = LITERALS.matcher(any.group(2)); literal.find();) {
			all.add(new Meant(any.group(1).strip(), By.ANY_OF, literal(literal.group())));
		}
		return Optional.of(all);
	}

	private static String literal(String written) {
		boolean quoted = written.startsWith("'") || written.startsWith("\"");
		return quoted ? written.substring(1, written.length() - 1).replaceAll("\\\\(.)", "$1") : written;
	}

	private static Optional<List<Meant>> answers(String expression, Term reader) {
		List<String> parts = expression.length() > LONGEST ? List.of() : alternatives(expression);
		if (parts.isEmpty()) {
			return Optional.empty();
		}
		var all = new ArrayList<Meant>();
		for (String part : parts) {
			Optional<List<Meant>> some = part.startsWith("(") && end(part, 0) == part.length() - 1
					? answers(part.substring(1, part.length() - 1), reader)
					: reader.read(part);
			if (some.isEmpty()) {
				return some;
			}
			all.addAll(some.get());
		}
		return Optional.of(all);
	}

	/** What stands between the words "or" that are in no brackets and in no text; nothing where brackets or texts do not end. */
	private static List<String> alternatives(String expression) {
		var parts = new ArrayList<String>();
		int begin = 0;
		String words = expression.toLowerCase(Locale.ROOT);
		for (int at = 0; at < expression.length(); at++) {
			at = end(expression, at);
			if (at < 0) {
				return List.of();
			}
			boolean signs = expression.startsWith("||", at);
			boolean word = words.startsWith("or", at) && isApart(expression, at - 1) && isApart(expression, at + 2);
			if (signs || word) {
				parts.add(expression.substring(begin, at).strip());
				begin = at + 2;
				at++;
			}
		}
		parts.add(expression.substring(begin).strip());
		return parts;
	}

	private static boolean isApart(String expression, int at) {
		return at < 0 || at >= expression.length() || !Character.isLetterOrDigit(expression.charAt(at)) && expression.charAt(at) != '_';
	}

	/** Where the text or the brackets end that begin at a place; the place itself where neither begins, -1 where nothing ends them. */
	private static int end(String expression, int begin) {
		var open = new StringBuilder();
		for (int at = begin; at < expression.length(); at++) {
			char sign = expression.charAt(at);
			char inside = open.isEmpty() ? '\0' : open.charAt(open.length() - 1);
			boolean inText = inside == '\'' || inside == '"';
			if (inText && sign == '\\') {
				at++;
			} else if (sign == inside) {
				open.setLength(open.length() - 1);
			} else if (!inText && "'\"([{".indexOf(sign) >= 0) {
				open.append("'\")]}".charAt("'\"([{".indexOf(sign)));
			}
			if (open.isEmpty()) {
				return at;
			}
		}
		return -1;
	}

	/** Reads what stands between two "or". */
	private interface Term {
		Optional<List<Meant>> read(String text);
	}
}
