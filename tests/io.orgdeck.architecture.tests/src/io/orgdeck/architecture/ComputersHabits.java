package io.orgdeck.architecture;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Methods whose result depends on the language, country or encoding that a computer is set to. What is written for others
 * must not: a figure in Arabic digits is no valid bookmark, and a Turkish i without a dot is another name.
 */
enum ComputersHabits {

	/** Figures and words put into a text. */
	FORMAT(call -> is(call, "java.lang.String", "format", "formatted") || is(call, "java.io.PrintStream", "printf", "format")
			|| is(call, "java.io.PrintWriter", "printf", "format") || is(call, "java.io.Console", "printf", "format")
			|| is(call, "java.util.Formatter", "new")),

	/** Capital and small letters: i and I are no pair in Turkish. */
	CASE(call -> is(call, "java.lang.String", "toLowerCase", "toUpperCase")),

	/** Years of another calendar, months in another language, figures in other digits. */
	DATES(call -> is(call, "java.util.Calendar", "getInstance") || is(call, "java.util.GregorianCalendar", "new")
			|| call.owner().equals("java.text.DateFormat") && call.name().startsWith("get")
			|| is(call, "java.text.SimpleDateFormat", "new") || is(call, "java.util.Date", "toLocaleString")
			|| is(call, "java.time.format.DateTimeFormatter", "ofPattern", "ofLocalizedDate", "ofLocalizedTime", "ofLocalizedDateTime",
					"ofLocalizedPattern")
			|| is(call, "java.time.format.DateTimeFormatterBuilder", "toFormatter")
			|| is(call, "java.time.format.DecimalStyle", "ofDefaultLocale") || is(call, "java.util.TimeZone", "getDisplayName")),

	/** Decimal commas and other digits. */
	FIGURES(call -> call.owner().equals("java.text.NumberFormat") && call.name().startsWith("get") && call.name().endsWith("Instance")
			|| is(call, "java.text.DecimalFormat", "new") && !call.takes("java.text.DecimalFormatSymbols")
			|| is(call, "java.text.DecimalFormatSymbols", "new", "getInstance") || is(call, "java.text.MessageFormat", "format", "new")
			|| is(call, "java.text.ChoiceFormat", "new", "nextDouble") || is(call, "java.util.Currency", "getSymbol", "getDisplayName")
			|| is(call, "java.util.Scanner", "new")),

	/** The order of names, and where words and sentences end. */
	TEXT(call -> is(call, "java.text.Collator", "getInstance")
			|| call.owner().equals("java.text.BreakIterator") && call.name().endsWith("Instance")
			|| call.owner().startsWith("com.ibm.icu.text.") && call.name().endsWith("Instance") && !call.takes("com.ibm.icu.util.ULocale")),

	/** Whoever asks for it uses it. */
	LOCALE(call -> is(call, "java.util.Locale", "getDefault")),

	/** What libraries do by one of the above, unless they are told otherwise. */
	LIBRARIES(call -> is(call, "org.apache.poi.ss.usermodel.DataFormatter", "new")
			|| is(call, "biweekly.util.DateTimeComponents", "toDate") || is(call, "biweekly.util.ICalDate", "new")),

	/** Letters as bytes. */
	ENCODING(call -> encodes(call) && !call.takes("java.nio.charset.Charset") && !call.takes("java.nio.charset.CharsetDecoder")
			&& !call.takes("java.nio.charset.CharsetEncoder") || is(call, "java.nio.charset.Charset", "defaultCharset"));

	private static final String LOCALE_TYPE = "java.util.Locale";
	private static final String STRING = "Ljava/lang/String;";

	/** Constructors that read or write letters, as far as they do it by bytes. */
	private static final Set<String> READERS_AND_WRITERS = Set.of("java.io.InputStreamReader", "java.io.OutputStreamWriter",
			"java.io.FileReader", "java.io.FileWriter", "java.io.PrintStream");

	private final Predicate<MethodCall> meets;

	ComputersHabits(Predicate<MethodCall> meets) {
		this.meets = meets;
	}

	/** Those among the calls that depend on how the computer is set. */
	List<MethodCall> among(List<MethodCall> calls) {
		return calls.stream().filter(meets).filter(call -> !call.takes(LOCALE_TYPE)).toList();
	}

	private static boolean is(MethodCall call, String owner, String... names) {
		return call.owner().equals(owner) && List.of(names).contains(call.name());
	}

	private static boolean encodes(MethodCall call) {
		return switch (call.owner()) {
			case "java.lang.String" -> call.name().equals("getBytes") && call.parameters().isEmpty()
					|| call.name().equals("new") && call.parameters().startsWith("[B") && !call.parameters().endsWith(STRING);
			case "java.io.ByteArrayOutputStream" -> call.name().equals("toString") && call.parameters().isEmpty();
			case "java.io.PrintWriter" -> call.name().equals("new") && !call.parameters().startsWith("Ljava/io/Writer;");
			default -> READERS_AND_WRITERS.contains(call.owner()) && call.name().equals("new");
		};
	}
}
