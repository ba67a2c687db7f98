package io.orgdeck.core.deckmap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.orgdeck.core.deckmap.AnswerList.Answer;
import io.orgdeck.core.words.Typed;

/** What in the words of questions and answers shows how they are answered. Each sign alone is one that hardly stands by chance. */
final class KindSigns {

	/** A list that more questions share is a scale. */
	private static final int FEWEST_OF_A_SCALE = 3;
	private static final int LONGEST_BRACKET = 40;
	private static final Set<Set<String>> YES_NO = Set.of(Set.of("yes", "no"), Set.of("y", "n"), Set.of("true", "false"),
			Set.of("ja", "nein"),
			Set.of("oui", "non"), Set.of("sí", "no"), Set.of("si", "no"), Set.of("да", "нет"), Set.of("ie", "na"));
	private static final Set<String> NO = Set.of("no", "n", "false", "nein", "non", "нет", "na");
	private static final Pattern TICK = Pattern.compile(
			"[(\\[]?\\b(?:please )?(?:(?:tick|select|check|choose|mark|pick) (?:all|any|as many)(?: [\\w']+){0,2}"
					+ " (?:apply|applies|applicable|relevant|like)|all that apply|(?:multiple|several) answers (?:are )?(?:possible|allowed)"
					+ "|mehrfach(?:nennungen|auswahl|antworten)(?: sind| ist)? möglich|plusieurs réponses possibles)\\b[)\\]]?:?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern NOMINAL = Pattern.compile("other(?: ?[(:,].*| please specify)?|others|none of (?:these|the above|them)"
			+ "|all of (?:these|the above)|prefer not to (?:say|answer)|something else|sonstiges?|andere|autre",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern STEP = Pattern.compile(
			".*\\d.*|.*\\b(?:agree|disagree|satisfied|dissatisfied|likely|unlikely|often|sometimes|rarely|seldom"
					+ "|frequently|occasionally|usually|mostly|fully|partly|partially|not|never|always|somewhat|slightly|moderately|very|extremely|important"
					+ "|planned|progress|started|complete[dr]?|completely|poor|fair|good|better|worse|best|worst|excellent|low|medium|high|daily|weekly|monthly"
					+ "|quarterly|yearly|annually|annual|once|hourly|less|more|most|few|fewer|many|some|all|any|none|no|nobody|everybody|everyone|over|under|up to"
					+ "|red|amber|green|level|stage|step|draft|agreed|basic|advanced|informal|formal|small|large|short|long|weak|strong|minor|major)\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern ENDS = Pattern.compile("[(\\[]([^()\\[\\]]{1," + LONGEST_BRACKET + "})[)\\]][\\s?:.…_]*$");
	private static final Pattern WHETHER = Pattern.compile(
			"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must)\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private KindSigns() {
	}

	/** Whether these are a yes and a no, with nothing beside them but what everybody can answer. */
	static boolean isYesNo(List<String> answers) {
		return areYesNo(AnswerList.of(answers).stream().map(Answer::label).toList());
	}

	/** Whether these are a yes and a no alone. */
	static boolean areYesNo(List<String> answers) {
		return answers.size() == 2 && YES_NO.contains(Set.copyOf(answers.stream().map(Typed::key).toList()));
	}

	/** A yes and a no in an order in which the yes counts more; numbered ones as they are. */
	static List<String> noFirst(List<String> answers) {
		boolean turned = isYesNo(answers) && NO.contains(Typed.key(AnswerList.of(answers).getLast().label()))
				&& answers.stream().noneMatch(one -> one.matches(".*\\d.*"));
		return turned ? answers.reversed() : answers;
	}

	/** The request to tick any number of answers, as it is written. */
	static Optional<String> tick(String text) {
		Matcher tick = TICK.matcher(text);
		return tick.find() ? Optional.of(text.substring(tick.start(), tick.end()).replaceAll("^[(\\[]|[)\\]]?:?$", "")) : Optional.empty();
	}

	static String withoutTick(String text) {
		return TICK.matcher(text).replaceFirst("").strip();
	}

	/** Whether an answer among these can be no step of a scale. */
	static boolean isNominal(List<String> answers) {
		return AnswerList.of(answers).size() >= 2 && answers.stream().anyMatch(one -> NOMINAL.matcher(Typed.line(one)).matches());
	}

	/** Whether these are steps from less to more. */
	static boolean areSteps(List<String> answers) {
		return !isNominal(answers)
				&& (AnswerList.isChoice(answers)
						|| answers.stream().anyMatch(one -> STEP.matcher(Typed.line(one)).matches() || LevelHeading.isName(one)));
	}

	/** Whether a list belongs to its question alone and looks like no scale. */
	static boolean isOwnList(List<String> answers, int questions) {
		return questions < FEWEST_OF_A_SCALE && AnswerList.of(answers).size() >= 2 && !areSteps(answers);
	}

	/** What stands in brackets at the end of a question. */
	static Optional<String> bracket(String question) {
		Matcher ends = ENDS.matcher(question);
		return ends.find() ? Optional.of(ends.group(1)) : Optional.empty();
	}

	/** Whether a question can be answered with yes or no, whatever stands behind it. */
	static boolean asksWhether(String question) {
		return WHETHER.matcher(question.strip()).matches();
	}
}
