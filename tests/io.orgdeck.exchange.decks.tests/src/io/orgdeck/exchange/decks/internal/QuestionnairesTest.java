package io.orgdeck.exchange.decks.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.SheetReader;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

@DisplayName("Questionnaires of survey tools become decks")
class QuestionnairesTest {

	private static final String SURVEYJS = """
			{"title": {"default": "Team check", "de": "Teamcheck"}, "description": "How we work.", "pages": [
			 {"name": "p1", "title": "Together", "elements": [
			  {"type": "radiogroup", "name": "trust", "title": "We trust each other.", "choices": ["Never", "Often", {"value": "a", "text": "Always"}, "N/A"]},
			  {"type": "matrix", "name": "m", "title": "In our meetings", "columns": [{"value": 0, "text": "no"}, {"value": 1, "text": "yes"}],
			   "rows": ["start", {"value": "end", "text": "We end in time."}]},
			  {"type": "checkbox", "name": "tools", "title": "Which tools do you use?", "choices": ["Chat", "Board", "N/A"], "showNoneItem": true},
			  {"type": "ranking", "name": "order", "title": "Put them in order.", "choices": ["Chat", "Board"]}]},
			 {"name": "p2", "elements": [
			  {"type": "boolean", "name": "plan", "title": "There is a plan."},
			  {"type": "rating", "name": "rate", "title": "Our pace is right.", "rateMax": 4, "minRateDescription": "too slow"},
			  {"type": "panel", "title": "Words", "elements": [{"type": "comment", "name": "why", "title": "Why?"},
			   {"type": "html", "html": "<p>Thank&nbsp;you</p><script>x()</script>"}]}]}]}""";

	private static final String LSS = """
			<?xml version="1.0" encoding="UTF-8"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType>
			<groups><rows><row><gid>7</gid><group_order>1</group_order></row></rows></groups>
			<group_l10ns><rows><row><gid>7</gid><group_name>Leading</group_name><description>&lt;p&gt;About leaders&lt;/p&gt;</description><language>en</language></row>
			 <row><gid>7</gid><group_name>Führen</group_name><language>de</language></row></rows></group_l10ns>
			<questions><rows>
			 <row><qid>1</qid><parent_qid>0</parent_qid><gid>7</gid><type>F</type><title>L1</title><question_order>2</question_order></row>
			 <row><qid>2</qid><parent_qid>0</parent_qid><gid>7</gid><type>L</type><title>L0</title><question_order>1</question_order></row>
			 <row><qid>4</qid><parent_qid>0</parent_qid><gid>7</gid><type>M</type><title>L8</title><other>Y</other><question_order>4</question_order></row>
			 <row><qid>3</qid><parent_qid>0</parent_qid><gid>7</gid><type>N</type><title>L9</title><question_order>3</question_order></row></rows></questions>
			<subquestions><rows><row><qid>11</qid><parent_qid>1</parent_qid><title>SQ1</title><question_order>1</question_order></row>
			 <row><qid>41</qid><parent_qid>4</parent_qid><title>a</title><question>by mail</question><question_order>1</question_order></row>
			 <row><qid>42</qid><parent_qid>4</parent_qid><title>b</title><question>in person</question><question_order>2</question_order></row></rows></subquestions>
			<question_l10ns><rows>
			 <row><qid>1</qid><question>Leaders here</question><help/><language>en</language></row>
			 <row><qid>2</qid><question><![CDATA[<b>There</b> is a vision.]]></question><help><![CDATA[<p>Think of <strong>last</strong> year:</p><ul><li>what went well</li></ul>]]></help><language>en</language></row>
			 <row><qid>4</qid><question>How do they tell?</question><language>en</language></row>
			 <row><qid>3</qid><question>How many leaders?</question><language>en</language></row>
			 <row><qid>11</qid><question>listen.</question><language>en</language></row></rows></question_l10ns>
			<answers><rows>
			 <row><aid>1</aid><qid>1</qid><code>A1</code><sortorder>1</sortorder><assessment_value>0</assessment_value></row>
			 <row><aid>2</aid><qid>1</qid><code>A2</code><sortorder>2</sortorder><assessment_value>5</assessment_value></row>
			 <row><aid>3</aid><qid>2</qid><code>Y</code><sortorder>1</sortorder><assessment_value>0</assessment_value></row>
			 <row><aid>4</aid><qid>2</qid><code>N</code><sortorder>2</sortorder><assessment_value>0</assessment_value></row></rows></answers>
			<answer_l10ns><rows><row><aid>1</aid><answer>never</answer><language>en</language></row><row><aid>2</aid><answer>always</answer><language>en</language></row>
			 <row><aid>3</aid><answer>Yes</answer><language>en</language></row><row><aid>4</aid><answer>No</answer><language>en</language></row></rows></answer_l10ns>
			<surveys><rows><row><sid>5</sid><language>en</language></row></rows></surveys>
			<surveys_languagesettings><rows><row><surveyls_language>en</surveyls_language><surveyls_title>Leaders</surveyls_title></row></rows></surveys_languagesettings>
			</document>""";

	private static DeckImport read(SheetReader reader, String text) throws IOException {
		return DeckReader
				.read(reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "file", new NullProgressMonitor()));
	}

	private static List<String> lines(Deck deck) {
		return Decks.cards(deck).stream().flatMap(card -> card.getQuestions().stream())
				.map(question -> question.getCard().getTitle() + " > "
						+ question.getId() + " " + question.getText() + " " + question.getKind() + levels(question))
				.toList();
	}

	private static List<String> levels(Question question) {
		return QuestionLevels.of(question).stream().map(level -> Values.text(level.getValue()) + " " + level.getLabel()).toList();
	}

	@Test
	void pagesMatricesAndRatingsOfSurveyJs() throws IOException {
		DeckImport read = read(new SurveyJsReader(), SURVEYJS);
		Deck deck = read.deck().orElseThrow(() -> new AssertionError(read.problems().toString()));
		assertEquals("Team check", deck.getTitle());
		assertEquals(List.of("Together", "p2"), deck.getSections().stream().map(section -> section.getTitle()).toList());
		List<String> lines = lines(deck);
		assertEquals("Together > trust We trust each other. rating[1 Never, 2 Often, 3 Always]", lines.get(0));
		assertEquals("In our meetings > m.start start rating[0 no, 1 yes]", lines.get(1));
		assertEquals("In our meetings > m.end We end in time. rating[0 no, 1 yes]", lines.get(2));
		assertEquals("In our meetings > tools Which tools do you use? discussion[1 Chat, 2 Board, 3 None of these]", lines.get(3));
		assertEquals(AskedAs.SEVERAL_OF, AskedAs.of(Decks.cards(deck).get(1).getQuestions().get(2)));
		assertTrue(lines.get(4).startsWith("In our meetings > order Put them in order. discussion"), lines.get(4));
		assertEquals(AskedAs.DISCUSSION, AskedAs.of(Decks.cards(deck).get(1).getQuestions().get(3)));
		assertEquals("p2 > plan There is a plan. rating[0 No, 1 Yes]", lines.get(5));
		assertEquals("p2 > rate Our pace is right. rating[1 too slow, 2 2, 3 3, 4 4]", lines.get(6));
		assertEquals(AskedAs.TEXT, AskedAs.of(Decks.cards(deck).getLast().getQuestions().getFirst()));
		assertTrue(Decks.cards(deck).getLast().getParagraphs().contains("Thank you"));
		assertTrue(read.problems().toString().contains("cannot be rated: 1 (ranking)"), read.problems()::toString);
	}

	@Test
	@DisplayName("D8: a rating from 0 to 10 is scored on eleven levels, with the words of the tool at its ends")
	void fromZeroToTen() throws IOException {
		DeckImport read = read(new SurveyJsReader(), """
				{"pages": [{"name": "p", "elements": [{"type": "rating", "name": "nps", "title": "Would you recommend us?", "rateMin": 0,
				 "rateMax": 10, "minRateDescription": "not at all", "maxRateDescription": "certainly"}]}]}""");
		assertEquals(List.of("p > nps Would you recommend us? rating[0 not at all, 1 1, 2 2, 3 3, 4 4, 5 5, 6 6, 7 7, 8 8, 9 9, "
				+ "10 certainly]"), lines(read.deck().orElseThrow()));
		assertTrue(Decks.asked(read.deck().get()).getFirst().isScored());
		assertEquals(List.of(), read.problems());
		String limits = "<question_attributes><rows>%s</rows></question_attributes></document>".formatted(
				java.util.Map.of("min_num_value_n", "0", "max_num_value_n", "10", "num_value_int_only", "1").entrySet().stream()
						.map(one -> "<row><qid>3</qid><attribute>" + one.getKey() + "</attribute><value>" + one.getValue()
								+ "</value></row>")
						.collect(Collectors.joining()));
		DeckImport lime = read(new LimeSurveyReader(), LSS.replace("</document>", limits));
		Question number = Decks.asked(lime.deck().orElseThrow()).get(2);
		assertEquals(AskedAs.RATING, AskedAs.of(number));
		assertEquals(11, QuestionLevels.of(number).size());
		assertTrue(lime.problems().toString().contains("that are rated on levels: 1."), lime.problems()::toString);
		Question open = Decks.asked(read(new LimeSurveyReader(), LSS.replace("</document>", limits.replace(">10<", ">99<"))).deck()
				.orElseThrow()).get(2);
		assertEquals("number 0 99", AskedAs.of(open).literal() + ' ' + open.getLeast() + ' ' + open.getMost());
	}

	@Test
	@DisplayName("D8: what does not apply is no level worth nothing, whatever number and language the tool gives it")
	void whatDoesNotApplyIsNoLevel() throws IOException {
		DeckImport read = read(new SurveyJsReader(), """
				{"pages": [{"name": "p", "elements": [{"type": "radiogroup", "name": "a", "title": "Is it good?", "choices": [
				 {"value": 0, "text": "Nicht zutreffend"}, {"value": 1, "text": "1 = No"}, {"value": 2, "text": "2 = Yes"}]},
				 {"type": "radiogroup", "name": "b", "title": "Is that good?", "choices": ["0 = N/A", "1 = Never", "2 = Always"]}]}]}""");
		assertEquals(List.of("p > a Is it good? rating[1 1 = No, 2 2 = Yes]", "p > b Is that good? rating[1 1 = Never, 2 2 = Always]"),
				lines(read.deck().orElseThrow()));
		assertEquals(List.of("“Nicht zutreffend” becomes no level, because everybody can answer so anyway, without a score. Questions: 1.",
				"“0 = N/A” becomes no level, because everybody can answer so anyway, without a score. Questions: 1."),
				read.problems().stream().map(ImportProblem::text).toList());
	}

	@ParameterizedTest(name = "{0} answers")
	@ValueSource(ints = { 11, 40 })
	@DisplayName("D8: of 11 to 40 answers one or several are chosen, whichever tool asks; one of them makes no score and is told")
	void longListsComeIn(int count) throws IOException {
		String choices = IntStream.rangeClosed(1, count).mapToObj(number -> "\"Site " + number + '"').collect(Collectors.joining(","));
		DeckImport json = read(new SurveyJsReader(), """
				{"pages":[{"name":"p","elements":[
				{"type":"rating","name":"good","title":"Is it good?","rateMax":4},
				{"type":"radiogroup","name":"one","title":"Where do you work?","choices":[%s]},
				{"type":"checkbox","name":"all","title":"Where have you been?","choices":[%s]}]}]}""".formatted(choices, choices));
		var lss = new StringBuilder(
				"<document><LimeSurveyDocType>Survey</LimeSurveyDocType><groups><rows><row><gid>1</gid><group_name>G</group_name></row></rows></groups><questions><rows>"
						+ "<row><qid>3</qid><parent_qid>0</parent_qid><gid>1</gid><type>5</type><title>good</title><question>Is it good?</question><question_order>1</question_order></row>"
						+ "<row><qid>1</qid><parent_qid>0</parent_qid><gid>1</gid><type>L</type><title>one</title><question>Where do you work?</question><question_order>2</question_order></row>"
						+ "<row><qid>2</qid><parent_qid>0</parent_qid><gid>1</gid><type>M</type><title>all</title><question>Where have you been?</question><question_order>3</question_order></row></rows></questions><subquestions><rows>");
		IntStream.rangeClosed(1, count).forEach(number -> lss.append("<row><qid>1" + number + "</qid><parent_qid>2</parent_qid><title>S"
				+ number + "</title><question>Site " + number + "</question><question_order>" + number + "</question_order></row>"));
		lss.append("</rows></subquestions><answers><rows>");
		IntStream.rangeClosed(1, count).forEach(number -> lss
				.append("<row><qid>1</qid><code>A" + number + "</code><answer>Site " + number + "</answer><sortorder>" + number
						+ "</sortorder></row>"));
		DeckImport lime = read(new LimeSurveyReader(), lss.append("</rows></answers></document>").toString());
		for (DeckImport read : List.of(json, lime)) {
			Deck deck = read.deck().orElseThrow(() -> new AssertionError(read.problems().toString()));
			assertEquals(
					List.of("rating true " + deck.getScales().getFirst().getLevels().size(), "one-of false " + count,
							"several-of true " + count),
					Decks.asked(deck).stream().map(question -> AskedAs.of(question).literal() + ' ' + question.isScored() + ' '
							+ QuestionLevels.of(question).size()).toList());
			assertEquals("Site " + count, QuestionLevels.of(Decks.asked(deck).get(1)).getLast().getLabel());
			assertTrue(deck.getScales().getFirst().getLevels().size() <= 5, "scores are stated on no list to choose from");
			assertEquals(List.of("Questions with more than 10 answers, of which one is chosen: 1."),
					read.problems().stream().map(problem -> problem.text()).toList());
		}
	}

	@Test
	void groupsArraysAndValuesOfLimeSurvey() throws IOException {
		DeckImport read = read(new LimeSurveyReader(), LSS);
		Deck deck = read.deck().orElseThrow(() -> new AssertionError(read.problems().toString()));
		assertEquals("Leaders", deck.getTitle());
		List<String> lines = lines(deck);
		assertEquals("Leading > L0 There is a vision. rating[1 No, 2 Yes]", lines.get(0));
		assertEquals("Leaders here > L1.SQ1 listen. rating[0 never, 5 always]", lines.get(1));
		assertTrue(lines.get(2).startsWith("Leaders here > L9 How many leaders? discussion"), lines.get(2));
		assertEquals("Leaders here > L8 How do they tell? discussion[1 by mail, 2 in person, 3 Something else]", lines.get(3));
		assertEquals(AskedAs.SEVERAL_OF, AskedAs.of(Decks.asked(deck).getLast()));
		assertEquals("never", deck.getScales().get(1).getLevels().getFirst().getLabel(), "scores are stated on no list of ticks");
		assertEquals(List.of("About leaders", "Think of **last** year:", "- what went well"), Decks.cards(deck).getFirst().getParagraphs());
		assertEquals(AskedAs.NUMBER, AskedAs.of(Decks.asked(deck).get(2)));
		assertEquals(List.of(), read.problems());
	}

	@Test
	void fieldsForNumbersDatesAndWordsOfBothTools() throws IOException {
		Deck deck = read(new SurveyJsReader(), """
				{"pages": [{"name": "p", "elements": [
				 {"type": "text", "name": "n", "title": "How many?", "inputType": "number", "min": 0, "max": 60.5},
				 {"type": "text", "name": "d", "title": "Since when?", "inputType": "date", "min": "2026-01-31", "max": "=today()"},
				 {"type": "text", "name": "w", "title": "Which?"},
				 {"type": "multipletext", "name": "m", "title": "Both", "items": [{"name": "a", "title": "First"}]}]}]}""").deck()
				.orElseThrow();
		List<Question> asked = Decks.asked(deck);
		assertEquals(List.of(AskedAs.NUMBER, AskedAs.DATE, AskedAs.TEXT, AskedAs.TEXT), asked.stream().map(AskedAs::of).toList());
		assertEquals(List.of("0", "60.5"), List.of(asked.get(0).getLeast(), asked.get(0).getMost()));
		assertEquals("2026-01-31", asked.get(1).getLeast());
		assertEquals(null, asked.get(1).getMost(), "a limit that is computed is none that a deck can state");
		assertEquals("Both", asked.get(3).getCard().getTitle());
		for (var kind : java.util.Map.of("D", AskedAs.DATE, "S", AskedAs.TEXT, "T", AskedAs.TEXT, "U", AskedAs.TEXT).entrySet()) {
			Deck lime = read(new LimeSurveyReader(), LSS.replace("<type>N</type>", "<type>" + kind.getKey() + "</type>")).deck()
					.orElseThrow();
			assertEquals(kind.getValue(), AskedAs.of(Decks.asked(lime).get(2)), kind.getKey());
		}
	}

	@Test
	void whatIsSomethingElseIsRefusedWithASentence() {
		for (String bad : List.of("", "[]", "{}", "{\"pages\": 1}", "{\"pages\": [1]}", "[".repeat(100_000), "<html/>")) {
			IOException refused = assertThrows(IOException.class, () -> read(new SurveyJsReader(), bad), bad);
			assertTrue(refused.getMessage().contains("SurveyJS"), refused::getMessage);
		}
		for (String bad : List.of("", "text", "<document/>",
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><document>&e;</document>",
				"<a>".repeat(10_000))) {
			IOException refused = assertThrows(IOException.class, () -> read(new LimeSurveyReader(), bad), bad);
			assertTrue(refused.getMessage().contains("LimeSurvey"), refused::getMessage);
		}
	}

	@Test
	void thePlatformFindsThem() {
		assertTrue(SheetReaders.platform().extensions().keySet().containsAll(List.of("lss", "json", "ods")));
	}
}
