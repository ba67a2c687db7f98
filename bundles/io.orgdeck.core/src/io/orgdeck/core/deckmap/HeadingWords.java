package io.orgdeck.core.deckmap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.orgdeck.core.words.Typed;

/** What headings mean that people write above columns of questions, in a few languages. */
final class HeadingWords {

	private static final Map<Meaning, Pattern> WORDS = new LinkedHashMap<>();
	private static final Map<Meaning, Pattern> OF_ANSWERS = new LinkedHashMap<>();

	static {
		word(WORDS, Meaning.CODE, "#|id|ids|ref id|nr|no|ref|code|number|identifier|s no|sl no|item no|nummer|код|номер|n|№|"
				+ "(question|control|item|requirement|indicator|criterion|standard|measure|safeguard|practice|activity|card|cis safeguard|sub ?category) (id|ids|no|nr|ref|number|code|#|identifier)"
				+ "|(ref|id) (no|number|code)|reference (no|number)|cis control");
		word(WORDS, Meaning.WEIGHT, "weight|weighting|weights|gewicht|вес");
		word(WORDS, Meaning.TAGS,
				"tags?|labels?|keywords?|implementation groups?|ig ?[1-9]|(profile|level|tier|baseline)s? (groups?|tags?)|schlagw[oö]rte?r?");
		word(WORDS, Meaning.ONLY_IF, "((ask|show)(ed|n)? |visible )?(only )?if|only (asked|shown|visible) if|nur wenn");
		word(WORDS, Meaning.TARGET, "target|(target|desired|aspired|goal) (level|score|maturity|maturity level|rating|state|value)"
				+ "|(level|score|maturity) to reach|ziel(wert|stufe|reifegrad)");
		word(WORDS, Meaning.ANSWER_SET, "(answer|option|response|scale|answers) (set|list|type|scale|option id|options id)|scale|skala");
		word(WORDS, Meaning.ANSWERS,
				"(possible |available |answer |response )?(answers?|options?|choices|responses|answer options|response options)|antworten|antwortoptionen|варианты ответов|ответы|respuestas|réponses");
		word(WORDS, Meaning.DIMENSION, "dimension|dimensions|stream|streams|dimensión|измерение");
		word(WORDS, Meaning.EXAMPLE,
				"examples?|(implementation|evidence) examples?|(examples?|sources?) of evidence|typical evidence|evidence|suggested evidence|beispiele?|примеры?");
		word(WORDS, Meaning.REFERENCE,
				"(informative )?(references?|sources?|links?)|further reading|quellen?|source document|mapping|mappings");
		word(WORDS, Meaning.QUESTION,
				"(assessment |audit |self assessment |survey |diagnostic )?(questions?|statements?|indicators?)|(sample|example|key|lead) questions?|criteri(on|a)|requirements?|controls?|items?|outcomes?"
						+ "|(control|requirement|criterion|question|indicator|item|safeguard|practice|activity) (text|description|statement|title|name|wording)|sub ?category|safeguards?|expectations?|standards?|"
						+ "frage|fragen|aussage|kriterium|вопрос|вопросы|показатель|pregunta|preguntas|question posée|what we ask|question text|check ?points?|principle statement");
		word(WORDS, Meaning.SECTION,
				"((security )?rule|section|domain|theme|area|function|chapter|pillar|principle|part|family|objective|goal|business function)s?( title| name)?|bereich|раздел|sección|themenfeld|key area");
		word(WORDS, Meaning.CARD,
				"cards?|categor(y|ies)|sub ?((security )?rule|section|domain|theme|area)s?|topics?|(security )?practices?|capabilit(y|ies)|(key )?activit(y|ies)|name|elements?|components?|process(es)?|group|title|sub ?title|thema|тема|aspect|quality statement");
		word(WORDS, Meaning.TEXT,
				"(guidance|descriptions?|explanations?|notes?|rationale|help|context|discussion|definition|supporting information|information|background|annotations?|intent|purpose|why|further information|additional information|quality criteria|clarification|guidelines?)( text| notes?)?"
						+ "|erläuterung|beschreibung|описание|hinweis|descripción|what good looks like|implementation guidance|supplemental guidance");
		word(OF_ANSWERS, Meaning.SET,
				"id|(answer |option |response |scale )?(set|list|scale|group)|set (name|id)|scale name|answer set id");
		word(OF_ANSWERS, Meaning.VALUE, "value|score|points?|level|number|weight|wert|rating|nr|no|#|grade|stage");
		word(OF_ANSWERS, Meaning.LABEL,
				"label|answers?|options?|(question )?choices?|responses?|name|text|antwort|level name|answer text|rating name|title|maturity level");
		word(OF_ANSWERS, Meaning.DESCRIPTOR,
				"description|descriptor|definition|meaning|explanation|when it fits|criteria|beschreibung|guidance");
	}

	private static final Pattern KIND = Pattern.compile("(type|kind|format)s? of (the )?(answer|question|response|reply|input)s?"
			+ "|(question|answer|response|reply|input|field|data|item|control)s? ?(type|kind|format|style)|q ?type|type|kind|format|fragetyp|antworttyp|frageart"
			+ "|type de (la )?(question|réponse)|tipo( de (la )?(pregunta|respuesta))?|тип( вопроса| ответа)?",
			Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

	private HeadingWords() {
	}

	private static void word(Map<Meaning, Pattern> words, Meaning meaning, String pattern) {
		words.put(meaning, Pattern.compile(pattern, Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE));
	}

	/** What a column of questions means; null when its heading says nothing. */
	static Meaning of(String heading) {
		return find(WORDS, heading).orElse(null);
	}

	/** Whether a column may say how questions are answered; its cells decide. */
	static boolean isKind(String heading) {
		return KIND.matcher(plain(heading)).matches();
	}

	/** What a column of answers means. */
	static Optional<Meaning> ofAnswers(String heading) {
		return find(OF_ANSWERS, heading);
	}

	private static Optional<Meaning> find(Map<Meaning, Pattern> words, String heading) {
		String key = plain(heading);
		return key.isEmpty() ? Optional.empty()
				: words.entrySet().stream().filter(word -> word.getValue().matcher(key).matches()).map(Map.Entry::getKey).findFirst();
	}

	private static String plain(String heading) {
		return Typed.key(heading).replaceAll("[\\s_:./()*\\-]+", " ").strip();
	}
}
