package io.orgdeck.exchange.decks.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.scoring.Conditions;
import io.orgdeck.core.scoring.OnlyIf;
import io.orgdeck.core.tables.SheetReader;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;
import io.orgdeck.samples.SmallAssessment;

@DisplayName("When survey tools show a question becomes the answers after which a deck asks it, where that says exactly the same")
class ShownQuestionsTest {

	private static final String SURVEYJS = """
			{"pages": [{"name": "p", "elements": [
			 {"type": "radiogroup", "name": "plan", "title": "Is there a plan?", "choices": ["none", {"value": "some", "text": "Some"}, "whole", "N/A"]},
			 {"type": "boolean", "name": "yes", "title": "Is it used?"},
			 {"type": "rating", "name": "my rate", "title": "How well?"},
			 {"type": "checkbox", "name": "tools", "title": "Which tools?", "choices": ["chat", "board", "paper"]},
			 {"type": "matrix", "name": "m", "title": "Meetings", "columns": [0, 1], "rows": [{"value": "end", "text": "End in time."}]},
			 {"type": "text", "name": "n", "title": "How many?", "inputType": "number"}]},
			 {"name": "p2", "elements": [
			 {"type": "comment", "name": "why", "title": "Why?", "visibleIf": "EXPRESSION"}]}]}""";

	private static final String ROW = "<row><qid>%s</qid><parent_qid>%s</parent_qid><sid>9</sid><gid>7</gid><type>%s</type><title>%s</title>"
			+ "<question>%s</question><question_order>%s</question_order><relevance>%s</relevance></row>";
	private static final String ANSWER = "<row><qid>1</qid><code>%s</code><answer>%s</answer><sortorder>%s</sortorder></row>";

	private static DeckImport read(SheetReader reader, byte[] file) throws IOException {
		return DeckReader.read(reader.read(new ByteArrayInputStream(file), "file", new NullProgressMonitor()));
	}

	private static DeckImport surveyJs(String expression) throws IOException {
		String text = SURVEYJS.replace("EXPRESSION", expression.replace("\\", "\\\\").replace("\"", "\\\""));
		return read(new SurveyJsReader(), text.getBytes(StandardCharsets.UTF_8));
	}

	private static String escaped(String expression) {
		return expression.replace("&", "&amp;").replace("<", "&lt;");
	}

	private static DeckImport limeSurvey(String expression, String ofGroup) throws IOException {
		String text = "<document><groups><rows><row><gid>7</gid><group_name>Plans</group_name><grelevance>" + escaped(ofGroup)
				+ "</grelevance></row></rows></groups><questions><rows>"
				+ ROW.formatted(1, 0, "L", "Q1", "Is there a plan?", 1, 1) + ROW.formatted(2, 0, "Y", "Q2", "Is it used?", 2, "")
				+ ROW.formatted(3, 0, "M", "Q3", "Which tools?", 3, 1) + ROW.formatted(4, 0, "A", "Q4", "How well?", 4, 1)
				+ ROW.formatted(5, 0, "T", "Q5", "Why?", 5, escaped(expression)) + "</rows></questions><subquestions><rows>"
				+ ROW.formatted(31, 3, "M", "chat", "Chat", 1, 1) + ROW.formatted(32, 3, "M", "SQ2", "Board", 2, 1)
				+ ROW.formatted(41, 4, "A", "r1", "Meetings", 1, 1) + "</rows></subquestions><answers><rows>"
				+ ANSWER.formatted("A1", "none", 1) + ANSWER.formatted("A2", "some", 2) + ANSWER.formatted("A3", "whole", 3)
				+ ANSWER.formatted("NA", "Does not apply", 4) + "</rows></answers></document>";
		return read(new LimeSurveyReader(), text.getBytes(StandardCharsets.UTF_8));
	}

	/** Such as: plan = 2 3; empty for a question that everybody is asked. */
	private static String said(Question question) {
		return Conditions.of(question).map(only -> only.earlier().getId() + " ="
				+ String.join("", only.answers().stream().map(level -> ' ' + Values.text(level.getValue())).toList())).orElse("");
	}

	private static String conditionOf(DeckImport read, String id) {
		Deck deck = read.deck().orElseThrow(() -> new AssertionError(read.problems().toString()));
		return said(Decks.asked(deck).stream().filter(question -> question.getId().equals(id)).findFirst().orElseThrow());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = { "{plan} = 'some' ~ plan = 2",
			"{plan}='none' or {plan} == \"whole\" ~ plan = 1 3",
			"({plan} = 'some') || ({plan} = 'whole') ~ plan = 2 3", "(({plan} anyof ['some', 'whole'])) ~ plan = 2 3",
			"{yes} = true ~ yes = 1",
			"{my rate} = 4 OR {my rate} = 5 ~ A1.3 = 4 5", "{tools} contains 'board' ~ tools = 2",
			"{tools} anyof ['chat','paper'] ~ tools = 1 3",
			"{m.end} = 1 ~ m.end = 1" })
	void expressionsOfSurveyJs(String expression, String condition) throws IOException {
		DeckImport read = surveyJs(expression);
		String found = conditionOf(read, "why");
		String third = Decks.asked(read.deck().orElseThrow()).get(2).getId();
		assertEquals(condition.replace("A1.3", third), found, read.problems()::toString);
		assertEquals(List.of(), read.problems());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = { "(Q1 == \"A2\") ~ Q1 = 2",
			"(Q1.NAOK == \"A1\" or Q1.NAOK == \"A2\") ~ Q1 = 1 2",
			"((Q1.NAOK == 'A1') || (Q1.NAOK == 'A3')) ~ Q1 = 1 3", "Q2.NAOK eq \"Y\" ~ Q2 = 1",
			"(Q3_chat.NAOK == \"Y\") or (Q3_SQ2.NAOK == \"Y\") ~ Q3 = 1 2",
			"Q4_r1.NAOK == 5 ~ Q4.r1 = 5", "((9X7X1.NAOK == \"A3\")) ~ Q1 = 3" })
	void expressionsOfLimeSurvey(String expression, String condition) throws IOException {
		DeckImport read = limeSurvey(expression, "1");
		assertEquals(condition, conditionOf(read, "Q5"), read.problems()::toString);
		assertEquals(List.of(), read.problems());
		assertEquals("", conditionOf(read, "Q2"), "no expression");
	}

	@Test
	@DisplayName("What a deck cannot say is told with the question, which everybody is asked then")
	void everyOtherExpressionIsTold() throws IOException {
		for (String other : List.of("{plan} = 'some' and {yes} = true", "{plan} = 'some' or {yes} = true", "{plan} <> 'none'",
				"{plan} notempty", "{n} > 5", "{n} = 5", "{plan} = 'nowhere'", "{plan} = 'N/A'", "{tools} = ['chat']",
				"{plan} contains 'som'",
				"{why} = 'x'", "!({plan} = 'some')", "age({n}) = 3", "{plan} = {yes}", "{panel.plan} = 'some'")) {
			DeckImport read = surveyJs(other);
			assertEquals("", conditionOf(read, "why"), other);
			assertTrue(
					read.problems().toString().contains("A condition was not taken: “" + other + "”. These are asked of everybody: why."),
					() -> other + ": " + read.problems());
		}
		for (String other : List.of("0", "Q1.NAOK != \"A1\"", "Q1.NAOK >= \"A2\"", "!is_empty(Q1.NAOK)", "Q1 == \"A1\" and Q2 == \"Y\"",
				"Q1 == \"A1\" or Q2 == \"Y\"", "Q1 == \"NA\"", "Q5 == \"x\"", "Q1.shown == \"some\"", "Q9 == \"A1\"", "Q1 = \"A1\"")) {
			DeckImport read = limeSurvey(other, "1");
			assertEquals("", conditionOf(read, "Q5"), other);
			assertTrue(read.problems().toString().contains("A condition was not taken: “" + other + "”. These are asked of everybody: Q5."),
					() -> other + ": " + read.problems());
		}
	}

	@Test
	@DisplayName("A group, page or panel that is shown after an answer lets its questions wait for it; two conditions on one question are told")
	void whatIsSaidOfAGroupIsSaidOfItsQuestions() throws IOException {
		DeckImport group = limeSurvey("", "(Q1.NAOK == \"A2\")");
		assertEquals(List.of("Q1 = 2", "Q1 = 2"), List.of(conditionOf(group, "Q4.r1"), conditionOf(group, "Q5")));
		assertEquals("", conditionOf(group, "Q1"), "it cannot wait for itself");
		assertTrue(group.problems().toString().contains("asked of everybody: Q1."), group.problems()::toString);
		DeckImport both = limeSurvey("(Q2.NAOK == \"Y\")", "(Q1.NAOK == \"A2\")");
		assertEquals("", conditionOf(both, "Q5"));
		assertTrue(both.problems().toString().contains("“(Q2.NAOK == \"Y\")”. These are asked of everybody: Q5."),
				both.problems()::toString);
		String page = SURVEYJS.replace("{\"name\": \"p2\", ", "{\"name\": \"p2\", \"visibleIf\": \"{yes} = false\", ")
				.replace(", \"visibleIf\": \"EXPRESSION\"", "");
		assertEquals("yes = 0", conditionOf(read(new SurveyJsReader(), page.getBytes(StandardCharsets.UTF_8)), "why"));
		String choice = page.replace("[\"chat\", ", "[{\"value\": \"chat\", \"visibleIf\": \"{yes} = true\"}, ");
		assertTrue(read(new SurveyJsReader(), choice.getBytes(StandardCharsets.UTF_8)).problems().toString()
				.contains("“{yes} = true”. These are asked of everybody: tools."));
	}

	/** Robustness 42. */
	@Test
	void brokenExpressionsAreToldInNoTime() throws IOException {
		for (String bad : List.of("(", ")", "'", "{", "[", "(".repeat(1500), "(".repeat(900) + ")".repeat(900), "or", "or or or", "\\",
				"'\\",
				"{plan} = 'some' or", "{plan} = 'so\\'me'", "{plan} = '" + "x".repeat(1_000_000) + "'", "{plan}= ".repeat(200), "  ( ) ")) {
			assertEquals("", conditionOf(surveyJs(bad), "why"), bad.substring(0, Math.min(20, bad.length())));
			assertEquals("", conditionOf(limeSurvey(bad, "1"), "Q5"));
		}
	}

	private static Map<String, String> conditions(Deck deck) {
		var all = new LinkedHashMap<String, String>();
		Decks.asked(deck).forEach(question -> all.put(question.getText(), Conditions.of(question)
				.map(only -> only.earlier().getText() + values(only)).orElse("")));
		return all;
	}

	private static List<String> values(OnlyIf only) {
		return only.answers().stream().map(level -> Values.text(level.getValue())).toList();
	}

	@Test
	@DisplayName("What goes out to SurveyJS or LimeSurvey comes back with the same conditions")
	void whatGoesOutComesBack() throws IOException {
		var small = new SmallAssessment();
		waits(small.question(1), small.question(0), "level-4", "level-5");
		waits(small.question(2), small.question(1), "level-1");
		AskedAs.SEVERAL_OF.putInto(small.question(3));
		waits(small.question(4), small.question(3), "level-2", "level-3");
		AskedAs.NUMBER.putInto(small.question(5));
		waits(small.question(5), small.question(0), "level-3");
		Map<String, String> conditions = conditions(small.assessment().getDeck());
		assertEquals(List.of("", "Statement 1 of card 1[4, 5]", "Statement 2 of card 1[1]", "", "Statement 2 of card 2[2, 3]",
				"Statement 1 of card 1[3]"), List.copyOf(conditions.values()));
		for (var tool : Map.of("surveyjs", new SurveyJsReader(), "limesurvey", new LimeSurveyReader()).entrySet()) {
			var file = new ByteArrayOutputStream();
			ExporterRegistry.platform().find(tool.getKey()).orElseThrow().create().export(
					ReportBuilder.report(small.assessment(), LocalDate.of(2026, 11, 30)), ExportOptions.defaults(), file,
					new NullProgressMonitor());
			DeckImport read = read(tool.getValue(), file.toByteArray());
			Optional<Deck> back = read.deck();
			assertEquals(conditions, conditions(back.orElseThrow(() -> new AssertionError(read.problems().toString()))), tool.getKey());
			assertEquals(List.of(), read.problems(), tool.getKey());
		}
	}

	private static void waits(Question question, Question earlier, String... levels) {
		question.setOnlyIf(earlier.getId());
		question.getOnlyIfAnswers().addAll(List.of(levels));
	}
}
