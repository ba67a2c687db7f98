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
		word(WORDS, Meaning.CODE, "#|q ?#|id|ids|ref id|nr|no|ref|code|number|identifier|s no|sl no|item no|nummer|код|номер|n|№|"
				+ "(question|control|item|requirement|indicator|criterion|standard|measure|safeguard|practice|activity|card|cis safeguard|sub ?category) (id|ids|no|nr|ref|number|code|#|identifier)"
				+ "|(ref|id) (no|number|code)|reference (no|number)|cis control");
		word(WORDS, Meaning.ASKED, "(is )?(assessable|asked|rateable|scorable|auditable)|[ée]valuable|bewertbar|evaluable|valutabile");
		word(WORDS, Meaning.DEPTH, "depth|indent(ation)?( level)?|(outline|hierarchy|nesting) level|profondeur|tiefe|ebene|profundidad");
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
				"(informative )?(references?|sources?|links?)|(reference|related|mapped) (controls?|standards?|norms?)|further reading|quellen?|source document|mapping|mappings");
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
		word(OF_ANSWERS, Meaning.VALUE,
				"value|(maturity|level|rating) (value|score|number)|score|points?|level|number|weight|wert|rating|nr|no|#|grade|stage");
		word(OF_ANSWERS, Meaning.LABEL,
				"label|answers?|options?|(question )?choices?|responses?|name|text|antwort|level name|answer text|rating name|title|maturity level");
		word(OF_ANSWERS, Meaning.DESCRIPTOR,
				"description|descriptor|definition|meaning|explanation|when it fits|criteria|beschreibung|guidance");
		french();
		german();
		others();
	}

	private static void french() {
		more(WORDS, Meaning.CODE, "r[ée]f[ée]rences?|r[ée]f|identifiant|num[ée]ro|n°|code( mesure)?");
		more(WORDS, Meaning.TAGS, "cibles?|[ée]tiquettes?|mots cl[ée]s|priorit[ée]");
		more(WORDS, Meaning.EXAMPLE, "exemples?|preuves?( attendues?)?");
		more(WORDS, Meaning.REFERENCE, "sources?|liens?|textes? de r[ée]f[ée]rence");
		more(WORDS, Meaning.QUESTION,
				"contenu|[ée]nonc[ée]|libell[ée]|exigences?|mesures?( de s[ée]curit[ée])?|recommandations?|crit[èe]res?"
						+ "|(intitul[ée]|texte|libell[ée]) (de la|de l'|du|de) ?(mesure|question|exigence|recommandation|crit[èe]re)");
		more(WORDS, Meaning.SECTION, "objectifs?( de s[ée]curit[ée])?|domaines?|chapitres?|axes?|volets?|piliers?");
		more(WORDS, Meaning.CARD, "th[ée]matiques?|th[èe]mes?|cat[ée]gories?|sous (cat[ée]gorie|domaine|th[èe]me)s?|titre|nom");
		more(WORDS, Meaning.TEXT, "explications?|commentaires?|observations?|remarques?|pr[ée]cisions?|d[ée]tails?|justifications?"
				+ "|description( de la| de l'| du)?( mesure| exigence| question)?");
		more(OF_ANSWERS, Meaning.VALUE, "valeur|note|niveau|score|points");
		more(OF_ANSWERS, Meaning.LABEL, "r[ée]ponses?|libell[ée]|intitul[ée]|nom");
		more(OF_ANSWERS, Meaning.DESCRIPTOR, "d[ée]finition|signification|explication");
	}

	private static void german() {
		more(WORDS, Meaning.CODE, "kennung|lfd nr|kürzel");
		more(WORDS, Meaning.QUESTION, "anforderung(en)?|maßnahmen?|(prüf|kontroll)fragen?|aussagen|kriterien");
		more(WORDS, Meaning.SECTION, "bereiche|kapitel|abschnitt|ziele?|domäne");
		more(WORDS, Meaning.CARD, "themen|kategorien?|teilbereich|titel");
		more(WORDS, Meaning.TEXT, "hinweise|erklärung|bemerkung(en)?|anmerkung(en)?|umsetzungshinweise?");
	}

	private static void others() {
		more(WORDS, Meaning.CODE, "referencia|código|riferimento|codice|kode|referentie");
		more(WORDS, Meaning.QUESTION,
				"requisitos?|criterios?|controles?|medidas?|enunciado|perguntas?|domand[ae]|requisit[oi]|misur[ae]|criteri"
						+ "|vraag|vragen|eis|eisen|maatregel(en)?|krav|spørgsmål|fråga|frågor|tiltak");
		more(WORDS, Meaning.SECTION,
				"dominios?|áreas?|objetivos?|capítulos?|domini|obiettiv[oi]|ambit[oi]|domein(en)?|hoofdstuk|doel|område|kapittel");
		more(WORDS, Meaning.CARD, "categorías?|temas?|categori[ae]|tem[ai]|categorieën|thema's|emne|tema");
		more(WORDS, Meaning.TEXT,
				"observaciones|comentarios?|descrizione|note|commenti|beschrijving|toelichting|opmerkingen|beskrivelse|vejledning");
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

	private static void more(Map<Meaning, Pattern> words, Meaning meaning, String pattern) {
		word(words, meaning, words.get(meaning).pattern() + '|' + pattern);
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
