package io.orgdeck.core.deckmap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.words.Typed;

/** What people write in a column that says how a question is answered, and what of it stands in brackets behind a question. */
final class KindWords {

	/**
	 * What a cell says of the answer.
	 *
	 * @param unit  of a number; may be empty
	 * @param steps of a scale that is named by its ends alone; may be none
	 */
	record Said(AskedAs kind, String unit, List<String> steps) {

		private Said(AskedAs kind) {
			this(kind, "", List.of());
		}
	}

	private record Rule(AskedAs kind, Pattern words) {
	}

	/** Nobody writes a longer name of a kind. */
	private static final int LONGEST = 60;
	private static final String FIELD = "(?: (?:questions?|answers?|responses?|fields?|types?|input))?";
	private static final String MONEY = "(?:£|€|\\$|gbp|eur|usd|chf)";
	private static final String TIMES = "(?:days?|hours?|hrs|minutes?|mins|weeks?|months?|years?)";
	/** Nothing else is meant by these in brackets behind a question. */
	private static final String UNIT = "%|per ?cent(?:age)?|" + MONEY + "(?: ?(?:k|m|bn|0?00s?|thousands?|millions?))?|pounds|euros|"
			+ "(?:working |calendar |training )?" + TIMES + "|fte|wte|headcount|km|miles|kg|tonnes|kwh|m²|m2";
	private static final String PER = "(?: (?:per|a|an|each|/) [\\p{L} ]{1,20}|/\\p{L}{1,10})?";

	private static final List<Rule> RULES = List.of(
			rule(AskedAs.YES_NO, "y ?[/|,;-] ?n|yes ?(?:[/|,;-]|or)? ?no(?: ?[/,;] ?(?:n/?a|not applicable|don't know|dk))?"
					+ "|bool(?:ean)?|true ?/ ?false|true or false|binary|ja ?/ ?nein|oui ?/ ?non|s[iíì] ?/ ?no|ja ?/ ?ne[eij]|sim ?/ ?não|да ?/ ?нет|ie ?/ ?na"),
			rule(AskedAs.ONE_OF,
					"single(?:[ -]?(?:choice|select(?:ion)?|answer|response|option))?(?: \\(?radio\\)?)?|radio(?: ?-?buttons?| list)?"
							+ "|list \\(radio\\)|drop[ -]?down(?: list| menu)?|combo ?box|(?:select|choose|pick|tick) (?:only |just )?one(?: \\w+)?"
							+ "|one[ -]of(?:[ -]several| many)?|multiple[ -]choice,? \\(?(?:single|one|select one|choose one)(?: answer| choice)?\\)?"
							+ "|einfachauswahl|choix unique|(?:opción|selección|elección) única|scelta (?:singola|unica)|enkeltvalg|unique[ _]choice"),
			rule(AskedAs.SEVERAL_OF,
					"check[ -]?box(?:es)?|tick[ -]?box(?:es)?|multi(?:ple)?[ -]?(?:select(?:ion)?|responses?|answers?|options?)"
							+ "|(?:tick|select|check|choose|mark|pick) (?:all|any)(?: (?:that|which) appl(?:y|ies))?|all that apply"
							+ "|several(?:[ -]of[ -]several)?|several[ -]of|select multiple(?: \\w+)?"
							+ "|multiple[ -]choice,? \\(?(?:multiple|several|many|(?:tick|select|check) all that apply)(?: answers)?\\)?"
							+ "|mehrfach(?:auswahl|nennung)|choix multiples?|(?:opción|selección|elección) múltiple|scelta multipla|flervalg"),
			rule(AskedAs.RATING,
					"likert(?:[ -]?(?:scale|type|item))?|rating(?: scale)?|rated|scale|(?:linear|opinion|agreement|maturity) scale|star rating"
							+ "|maturity(?: level)?|agree ?/ ?disagree|rangskala|échelle|escala"),
			rule(AskedAs.DATE, "date|calendar(?: date)?|datum|fecha|дата"),
			rule(AskedAs.NUMBER,
					"numbers?|numeric(?:al)?(?: (?:value|entry))?|integer|whole number|decimal(?: number)?|quantity|numerisch|zahl|nombre"
							+ "|n[uú]m[eé]ro|numérique|numérico|getal|tall?|число|currency|money|amount"),
			rule(AskedAs.TEXT,
					"(?:free|open|long|short|plain)?[ -]?text(?:[ -]?(?:box|area))?|free[ -]?form|open(?:[ -]?ended)?|comments?(?: box)?"
							+ "|(?:long|short) answer|narrative|essay|paragraph|verbatim|string|words"
							+ "|(?:frei)?text|texte(?: libre| ouvert)?|texto(?: libre| abierto)?|testo(?: libero)?|(?:vrije )?tekst|fri ?tekst|fritext|текст"),
			rule(AskedAs.DISCUSSION, "discussion|discuss|to discuss|for discussion|talk about it|reflection"));

	/** In some tools one answer of these is ticked, in others any number. */
	private static final Pattern ONE_OR_SEVERAL = Pattern.compile("(?:multiple|multi)[ -]?choice" + FIELD + "|mcq");
	private static final Pattern DAY = Pattern
			.compile("(?:date ?)?\\(?(?:(?:d{1,2}|t{1,2}|j{1,2}|g{1,2})([/.\\- ])m{1,4}\\1(?:y{2,4}|j{2,4}|a{2,4})"
					+ "|m{1,4}([/.\\- ])d{1,2}\\2y{2,4}|(?:y{4}|j{4}|a{4})([/.\\- ])m{1,2}\\3(?:d{1,2}|t{1,2}|j{1,2}|g{1,2})|дд\\.мм\\.гггг)\\)?");
	private static final Pattern ONLY_UNIT = Pattern
			.compile("(%|per ?cent(?:age)?|" + MONEY + "(?: ?(?:k|m|bn|0?00s?|thousands?|millions?))?)");
	private static final Pattern NUMBER_OF = Pattern
			.compile("(?:number|numeric|no\\.|integer|decimal|amount|quantity|currency)(?: of | in |, ?|: ?| ?[(\\[])(" + UNIT
					+ "|\\p{L}{2,12})[)\\]]?");
	private static final Pattern NO_UNIT = Pattern
			.compile("integer|whole|decimal|optional|required|only|free|value|input|text|entry|digits?");
	private static final Pattern RANGE = Pattern
			.compile(
					"(?:(?:likert|rating|linear)?[ -]?(?:scale)?(?: of| from|:)? ?)\\(?([01]) ?(?:-|–|—|to|à|a|bis|tot|\\.\\.) ?(\\d{1,2})\\)?(?: scale)?");
	private static final Pattern NAMED_SCALE = Pattern.compile(
			".{0,40}\\b(?:score|rating|level|maturity|value|grade|points?|answer|response|note|niveau|bewertung|wert|puntuación|nivel|punteggio|livello)s?"
					+ "\\b.{0,20}?[\\s(\\[:]([01] ?(?:-|–|—|to|à|a|bis|tot|\\.\\.) ?\\d{1,2})[)\\]]?");
	private static final Pattern POINTS = Pattern.compile("(\\d{1,2})[ -]?points?(?:[ -]likert)?(?:[ -]scale)?");
	private static final Pattern UNIT_BEHIND = Pattern.compile("(?:in |as )?((?:" + UNIT + ")" + PER + ")");

	private KindWords() {
	}

	private static Rule rule(AskedAs kind, String words) {
		return new Rule(kind, Pattern.compile("(?:" + words + ")" + FIELD));
	}

	/** What a cell says of the kind; empty where it is no name of one, or of more than one. */
	static Optional<Said> of(String cell) {
		String key = key(cell);
		if (key.isEmpty() || key.length() > LONGEST) {
			return Optional.empty();
		}
		if (DAY.matcher(key).matches()) {
			return Optional.of(new Said(AskedAs.DATE));
		}
		Optional<Said> scale = scale(key);
		if (scale.isPresent()) {
			return scale;
		}
		Optional<Said> plain = RULES.stream().filter(rule -> rule.words().matcher(key).matches()).findFirst()
				.map(rule -> new Said(rule.kind()));
		return plain.isPresent() ? plain : number(key, Typed.line(cell));
	}

	private static Optional<Said> number(String key, String cell) {
		for (Pattern pattern : List.of(ONLY_UNIT, NUMBER_OF)) {
			Matcher unit = pattern.matcher(key);
			if (unit.matches()) {
				String named = NO_UNIT.matcher(unit.group(1)).matches() ? "" : unit.group(1);
				return Optional.of(new Said(AskedAs.NUMBER, written(named, cell), List.of()));
			}
		}
		return Optional.empty();
	}

	/** A unit as the cell has it: FTE stays so. */
	private static String written(String unit, String cell) {
		int at = cell.toLowerCase(Locale.ROOT).indexOf(unit);
		return unit.matches("per ?cent(?:age)?") ? "%" : at < 0 ? unit : cell.substring(at, at + unit.length());
	}

	private static Optional<Said> scale(String key) {
		Matcher range = RANGE.matcher(key);
		Matcher points = POINTS.matcher(key);
		int first = range.matches() ? Integer.parseInt(range.group(1)) : 1;
		int last = range.matches() ? Integer.parseInt(range.group(2)) : points.matches() ? Integer.parseInt(points.group(1)) : 0;
		if (last <= first) {
			return Optional.empty();
		}
		boolean many = last - first >= LevelHeading.MOST;
		return many ? Optional.empty()
				: Optional.of(new Said(AskedAs.RATING, "", IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList()));
	}

	/** The steps of a scale that a heading names by its ends, such as Score (0–10); none where it names none. */
	static List<String> scaleIn(String heading) {
		Matcher scale = NAMED_SCALE.matcher(key(heading));
		return scale.matches() ? scale(scale.group(1)).map(Said::steps).orElse(List.of()) : List.of();
	}

	/** Whether it may mean one answer or several. */
	static boolean isOneOrSeveral(String cell) {
		String key = key(cell);
		return key.length() <= LONGEST && ONE_OR_SEVERAL.matcher(key).matches();
	}

	/** What stands in brackets behind a question; only what can hardly mean anything else. */
	static Optional<Said> behind(String words) {
		String key = key(words);
		if (key.length() > LONGEST) {
			return Optional.empty();
		}
		Matcher unit = UNIT_BEHIND.matcher(key);
		if (unit.matches()) {
			return Optional.of(new Said(AskedAs.NUMBER, written(unit.group(1), Typed.line(words)), List.of()));
		}
		return of(words).filter(said -> switch (said.kind()) {
			case YES_NO -> key.contains("/") || key.contains(" or ");
			case DATE -> true;
			case NUMBER -> said.unit().isEmpty() && key.startsWith("num");
			case TEXT -> key.startsWith("free") || key.startsWith("open");
			default -> false;
		});
	}

	/** Without case, invisible characters and the line on which the answer is to be written. */
	private static String key(String cell) {
		String line = Typed.line(cell);
		if (line.length() > 4 * LONGEST) {
			return line;
		}
		String key = Typed.key(line).replaceAll("[_…]+|\\.{2,}", " ").replaceAll("\\s+", " ").strip();
		boolean wrapped = key.length() > 2 && "([\"".indexOf(key.charAt(0)) >= 0
				&& ")]\"".indexOf(key.charAt(key.length() - 1)) == "([\"".indexOf(key.charAt(0));
		return (wrapped ? key.substring(1, key.length() - 1) : key.replaceAll("[:.*]+$", "")).strip();
	}
}
