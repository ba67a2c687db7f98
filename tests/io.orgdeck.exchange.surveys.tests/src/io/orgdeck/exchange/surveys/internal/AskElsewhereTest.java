package io.orgdeck.exchange.surveys.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.exchange.AnswerMapping.State;
import io.orgdeck.core.exchange.AnswerTable;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/** The questions as files that survey tools import, such that what comes back fits by code. */
class AskElsewhereTest {

	private final SurveyClient client = new SurveyClient();

	private byte[] bytes(Exporter exporter, ExportOptions options) throws IOException {
		var out = new ByteArrayOutputStream();
		exporter.export(ReportBuilder.report(client.assessment, LocalDate.of(2026, 11, 30)), options, out, new NullProgressMonitor());
		return out.toByteArray();
	}

	private String export(Exporter exporter, ExportOptions options) throws IOException {
		return new String(bytes(exporter, options), StandardCharsets.UTF_8);
	}

	private String export(Exporter exporter) throws IOException {
		return export(exporter, ExportOptions.defaults());
	}

	private static Document xml(String text) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** The values of one field in the rows of a table. */
	private static List<String> values(Document document, String table, String field) {
		var values = new ArrayList<String>();
		var rows = ((Element) document.getElementsByTagName(table).item(0)).getElementsByTagName("row");
		for (int i = 0; i < rows.getLength(); i++) {
			values.add(((Element) rows.item(i)).getElementsByTagName(field).item(0).getTextContent());
		}
		return values;
	}

	@Test
	@DisplayName("The .lss has what LimeSurvey asks of one: its tables, known groups and questions, codes within its limits")
	void theLimeSurveyFileIsWhole() throws Exception {
		client.questions().getFirst().setText("Do {TOKEN:NAME} & <others>\u0001 have a say?");
		Document document = xml(export(new LimeSurveyExporter()));
		assertEquals("Survey", document.getElementsByTagName("LimeSurveyDocType").item(0).getTextContent());
		assertEquals(List.of("en"), values(document, "surveys", "language"));
		assertEquals(values(document, "surveys", "sid"), values(document, "surveys_languagesettings", "surveyls_survey_id"));
		List<String> codes = values(document, "questions", "title");
		assertEquals(12, new HashSet<>(codes).size());
		assertTrue(codes.stream().allMatch(code -> code.matches("[a-zA-Z][a-zA-Z0-9]{0,19}")), codes::toString);
		assertTrue(values(document, "groups", "gid").containsAll(values(document, "questions", "gid")));
		assertEquals(Set.copyOf(values(document, "questions", "qid")), Set.copyOf(values(document, "answers", "qid")));
		assertTrue(values(document, "answers", "code").stream().allMatch(code -> code.matches("[a-zA-Z0-9]{1,5}")));
		assertEquals(12 * 7, values(document, "answers", "code").size());
		assertEquals("Do &#123;TOKEN:NAME&#125; &amp; &lt;others&gt; have a say?", values(document, "questions", "question").getFirst(),
				"no expression and no tag");
	}

	@Test
	@DisplayName("Tools that can ask by conditions are told the condition, others say it in words")
	void aConditionIsHandedOn() throws Exception {
		List<Question> questions = client.questions();
		Question second = questions.get(1);
		second.setOnlyIf(questions.getFirst().getId());
		second.getOnlyIfAnswers().addAll(
				QuestionLevels.of(questions.getFirst()).subList(3, 5).stream().map(level -> level.getId()).toList());
		Document document = xml(export(new LimeSurveyExporter()));
		String code = values(document, "questions", "title").getFirst();
		List<String> relevance = values(document, "questions", "relevance");
		assertEquals(List.of("1", "((" + code + ".NAOK == \"4\") or (" + code + ".NAOK == \"5\"))", "1"), relevance.subList(0, 3));
		assertEquals(second.getText(), values(document, "questions", "question").get(1), "the tool sees to it, so no words");
		String survey = export(new SurveyJsExporter());
		assertTrue(survey.contains("\"visibleIf\": \"{" + code + "} = 4 or {" + code + "} = 5\""), survey);
		assertTrue(export(new FormsTextExporter()).contains("Only if you answered"), "Forms takes no conditions from a text");
		AskedAs.SEVERAL_OF.putInto(questions.getFirst());
		assertTrue(export(new SurveyJsExporter()).contains("{" + code + "} contains 4 or {" + code + "} contains 5"));
		document = xml(export(new LimeSurveyExporter()));
		List<String> boxes = values(document, "subquestions", "title");
		assertEquals("((" + code + '_' + boxes.get(3) + ".NAOK == \"Y\") or (" + code + '_' + boxes.get(4) + ".NAOK == \"Y\"))",
				values(document, "questions", "relevance").get(1));
		second.getTags().add("later");
		String alone = export(new SurveyJsExporter(), ExportOptions.defaults().with("tag", "later"));
		assertTrue(alone.contains("Only if you ticked") && !alone.contains("visibleIf"), alone);
	}

	@Test
	@DisplayName("What LimeSurvey sends back, as codes or as full texts, fits unasked")
	void answersOfLimeSurveyFit() throws Exception {
		Document document = xml(export(new LimeSurveyExporter()));
		List<String> codes = values(document, "questions", "title");
		String head = "id,submitdate,lastpage,startlanguage,seed,"
				+ String.join(",", codes.stream().map(code -> code + ',' + code + "[comment]").toList());
		Responses read = Csv.read(client.assessment, head, "7,2026-11-03 10:00:00,3,en,77,5,hear,NA,,DK,,1" + ",".repeat(17));
		assertEquals(List.of("2 KC1.1 level-5 (hear)", "2 KC1.2 n/a", "2 KC1.3 ?", "2 KC1.4 level-1"), Csv.votes(read));
		assertTrue(read.isWhole(), read.problems()::toString);
		List<String> words = values(document, "answers", "answer").subList(0, 7);
		var full = new ArrayList<String>();
		values(document, "questions", "question").forEach(text -> full.add('"' + text + '"'));
		Responses texts = Csv.read(client.assessment, "Response ID,Date submitted,Last page,Start language," + String.join(",", full),
				"7,2026-11-03 10:00:00,3,en," + String.join(",", words.stream().map(word -> '"' + word + '"').toList()) + ",,,,,");
		assertEquals(7, texts.responses().size(), texts.problems()::toString);
	}

	@Test
	@DisplayName("Where several may be ticked, LimeSurvey and SurveyJS offer boxes, and what they send back are ticks: a column each, or one for all")
	void severalAnswersGoAndComeBack() throws Exception {
		Question several = client.questions().get(1);
		AskedAs.SEVERAL_OF.putInto(several);
		Document document = xml(export(new LimeSurveyExporter()));
		assertEquals("M", values(document, "questions", "type").get(1));
		assertEquals(7, values(document, "subquestions", "title").size());
		assertTrue(values(document, "subquestions", "title").stream().allMatch(code -> code.matches("[A-Za-z][A-Za-z0-9]{0,4}")));
		assertEquals(11 * 7, values(document, "answers", "code").size());
		var ids = new ArrayList<>(values(document, "questions", "qid"));
		ids.addAll(values(document, "subquestions", "qid"));
		assertEquals(ids.size(), new HashSet<>(ids).size(), "one number each");
		String code = values(document, "questions", "title").get(1);
		String head = "Response ID,Date submitted," + String.join(",",
				values(document, "subquestions", "question").stream().map(label -> '"' + several.getText() + " [" + label + "]\"")
						.toList());
		Responses read = Csv.read(client.assessment, head, "7,2026-11-03 10:00:00,Yes,No,Yes,No,No,No,No",
				"8,2026-11-03 10:00:00,No,No,No,No,No,No,Yes", "9,2026-11-03 10:00:00,No,No,No,No,No,No,No");
		assertEquals(List.of("2 KC1.2 [level-1, level-3]", "3 KC1.2 ?"), Csv.votes(read), read.problems()::toString);
		JsonObject element = JsonParser.parseString(export(new SurveyJsExporter())).getAsJsonObject().getAsJsonArray("pages").get(0)
				.getAsJsonObject().getAsJsonArray("elements").get(1).getAsJsonObject();
		assertEquals("checkbox", element.get("type").getAsString());
		Responses inOne = Csv.read(client.assessment, "id,submitdate,lastpage,startlanguage,seed," + code,
				"7,2026-11-03 10:00:00,3,en,77,\"Not yet; Beginning, here and there\"", "8,2026-11-03 10:00:00,3,en,78,Established");
		assertEquals(List.of("2 KC1.2 [level-1, level-2]", "3 KC1.2 [level-4]"), Csv.votes(inOne), inOne.problems()::toString);
		assertTrue(export(new FormsTextExporter()).contains(several.getText() + " (Tick all that apply.)"));
	}

	@Test
	@DisplayName("Numbers, dates and words are fields with their limits in both tools, and what comes back is read as the column shows it is written")
	void typedAnswersGoAndComeBack() throws Exception {
		List<Question> three = client.questions().subList(0, 3);
		Question number = three.get(0);
		AskedAs.NUMBER.putInto(number);
		number.setUnit("days");
		number.setLeast("0");
		number.setMost("60");
		Question date = three.get(1);
		AskedAs.DATE.putInto(date);
		Question words = three.get(2);
		AskedAs.TEXT.putInto(words);
		Document document = xml(export(new LimeSurveyExporter()));
		assertEquals(List.of("N", "D", "T", "O"), values(document, "questions", "type").subList(0, 4));
		assertEquals("Write a number from 0 to 60 (days).", values(document, "questions", "help").getFirst());
		assertEquals(9 * 7, values(document, "answers", "code").size());
		List<String> codes = values(document, "questions", "title");
		String head = "id,submitdate,lastpage,startlanguage,seed," + String.join(",", codes.subList(0, 3));
		Responses read = Csv.read(client.assessment, head,
				"7,2026-11-03 10:00:00,3,en,77,\"12,5\",2026-04-23 00:00:00,\"Yes; no, and\nmore\"",
				"8,2026-11-03 10:00:00,3,en,78,61,23/04/2026,Don't know", "9,2026-11-03 10:00:00,3,en,79,many,,");
		assertEquals(List.of("2 KC1.1 [12.5]", "2 KC1.2 [2026-04-23]", "2 KC1.3 [Yes; no, and, more]", "3 KC1.2 [2026-04-23]", "3 KC1.3 ?"),
				Csv.votes(read), read.problems()::toString);
		assertEquals(3, read.problems().stream().filter(problem -> problem.isError()).count(), read.problems()::toString); // two cells, and once both words
		assertTrue(read.problems().toString().contains("a number from 0 to 60 (days)"), read.problems()::toString);
		Responses open = Csv.read(client.assessment, head, "7,2026-11-03 10:00:00,3,en,77,1,03/04/2026,Yes",
				"8,2026-11-03 10:00:00,3,en,78,2,04/05/2026,No");
		assertTrue(Csv.votes(open).stream().noneMatch(vote -> vote.contains("KC1.2")), "nobody can say which of the two is the month");
		JsonObject survey = JsonParser.parseString(export(new SurveyJsExporter())).getAsJsonObject();
		var elements = survey.getAsJsonArray("pages").get(0).getAsJsonObject().getAsJsonArray("elements");
		JsonObject first = elements.get(0).getAsJsonObject();
		assertEquals(List.of("text", "number", "0", "60"), List.of(first.get("type").getAsString(), first.get("inputType").getAsString(),
				first.get("min").getAsString(), first.get("max").getAsString()));
		assertEquals("date", elements.get(1).getAsJsonObject().get("inputType").getAsString());
		assertEquals("comment", elements.get(2).getAsJsonObject().get("type").getAsString());
		assertTrue(export(new FormsTextExporter()).contains(number.getText() + " (Write a number from 0 to 60 (days).)"));
	}

	@Test
	@DisplayName("The survey of SurveyJS asks each question once, under a code that comes back")
	void theSurveyOfSurveyJsFits() throws Exception {
		JsonObject survey = JsonParser.parseString(export(new SurveyJsExporter())).getAsJsonObject();
		var names = new ArrayList<String>();
		for (JsonElement page : survey.getAsJsonArray("pages")) {
			for (JsonElement element : page.getAsJsonObject().getAsJsonArray("elements")) {
				assertEquals("radiogroup", element.getAsJsonObject().get("type").getAsString());
				assertEquals(7, element.getAsJsonObject().getAsJsonArray("choices").size());
				names.add(element.getAsJsonObject().get("name").getAsString());
			}
		}
		assertEquals(12, new HashSet<>(names).size());
		AnswerTable table = Csv.table(client.assessment, String.join(",", names) + ',' + names.getFirst() + "-Comment",
				"5,NA,DK,,,,,,,,,,because");
		assertTrue(table.mapping().columns().stream().allMatch(column -> column.state() == State.CERTAIN), table.mapping()::toString);
		assertEquals(List.of("2 KC1.1 level-5 (because)", "2 KC1.2 n/a", "2 KC1.3 ?"),
				Csv.votes(Csv.read(client.assessment, table, table.mapping())));
	}

	@Test
	@DisplayName("The text to paste begins each question with its id, and such a heading fits")
	void theTextToPasteFits() throws Exception {
		List<String> lines = export(new FormsTextExporter()).lines().toList();
		List<String> questions = lines.stream().filter(line -> line.matches("\\d+\\. .*")).toList();
		assertEquals(12, questions.size());
		assertEquals("1. KC1.1 " + client.questions().getFirst().getText(), questions.getFirst());
		assertTrue(lines.contains("A. 1 Not yet") && lines.contains("G. Don't know"), lines::toString);
		String head = "Timestamp,"
				+ String.join(",", questions.stream().map(line -> '"' + line.replaceFirst("^\\d+\\. ", "") + '"').toList());
		assertEquals(12, Csv.read(client.assessment, head, "2026-11-03 10:00:00" + ",4 Established".repeat(12)).responses().size());
	}

	@Test
	@DisplayName("The Word document for Forms has the lines of the text, each a paragraph, and the same bytes whenever it is written")
	void theDocumentForFormsFits() throws Exception {
		client.questions().getLast().setText("Odd \u0001 & \ud83d <signs>");
		var clock = ExportOptions.defaults().withClock(Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC));
		byte[] file = bytes(new FormsWordExporter(), clock);
		try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
			List<String> words = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
			List<String> lines = export(new FormsTextExporter()).replace("\ufeff", "").lines().filter(line -> !line.isEmpty())
					.map(line -> line.replace('\u0001', '\ufffd').replace('?', '\ufffd')).toList();
			assertEquals(lines, words.stream().map(word -> word.replace('?', '\ufffd')).toList());
		}
		assertArrayEquals(file, bytes(new FormsWordExporter(), clock));
	}

	@Test
	@DisplayName("A session asks the questions of its cards; one that is not there, or asks nothing, is told")
	void aSessionAsksItsCards() throws Exception {
		Session session = AssessmentFactory.eINSTANCE.createSession();
		session.setId("s1");
		session.setTitle("Between two meetings");
		ChosenCard chosen = AssessmentFactory.eINSTANCE.createChosenCard();
		chosen.setCard(client.questions().getLast().getCard());
		session.getCards().add(chosen);
		client.assessment.getSessions().add(session);
		String text = export(new FormsTextExporter(), ExportOptions.defaults().with("session", "s1"));
		assertEquals(4, text.lines().filter(line -> line.matches("\\d+\\. .*")).count());
		assertThrows(ExportException.class, () -> export(new FormsTextExporter(), ExportOptions.defaults().with("session", "nowhere")));
		session.getCards().clear();
		assertThrows(ExportException.class, () -> export(new SurveyJsExporter(), ExportOptions.defaults().with("session", "s1")));
	}
}
