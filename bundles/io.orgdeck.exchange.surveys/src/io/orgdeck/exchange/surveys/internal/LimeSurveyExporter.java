package io.orgdeck.exchange.surveys.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.exchange.surveys.internal.AskedQuestions.Choice;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;

/**
 * The questions as a survey of LimeSurvey (.lss): a group of questions for each card, for each question a list with a field for a
 * comment, a box for each answer where several may be ticked, or a field where an answer is typed. The shape is that of LimeSurvey 3 with the texts of the language in each row, which later versions import as well.
 */
public final class LimeSurveyExporter implements Exporter {

	private static final String SURVEY_ID = "100000";
	private static final String SHAPE = "363";
	/** A list to choose one from, with a field for a comment beside it. */
	private static final String LIST_WITH_COMMENT = "O";

	private static final String NUMBER = "N";
	private static final String DAY = "D";
	private static final String WORDS = "T";
	/** A box for each answer. */
	private static final String BOXES = "M";

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		AskedQuestions asked = AskedQuestions.of(report, options.values());
		String language = report.language().replaceAll("[-_].*", "");
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeStartElement("document");
			text(xml, "LimeSurveyDocType", "Survey");
			text(xml, "DBVersion", SHAPE);
			xml.writeStartElement("languages");
			text(xml, "language", language);
			xml.writeEndElement();
			tables(xml, asked, language, monitor);
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.flush();
		} catch (XMLStreamException e) {
			throw new IOException(Messages.ask_notWritten, e);
		}
	}

	private static void tables(XMLStreamWriter xml, AskedQuestions asked, String language, IProgressMonitor monitor)
			throws XMLStreamException {
		var answers = new ArrayList<Map<String, String>>();
		var groups = new ArrayList<Map<String, String>>();
		var questions = new ArrayList<Map<String, String>>();
		var boxes = new ArrayList<Map<String, String>>();
		for (Card card : asked.cards()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			String group = String.valueOf(groups.size() + 1);
			groups.add(group(group, groups.size(), card, language));
			int order = 0;
			for (Question question : asked.of(card)) {
				String id = String.valueOf(questions.size() + 1);
				questions.add(question(id, group, asked, question, order++, language));
				int sorted = 0;
				for (Choice choice : asked.choices(question)) {
					if (isSeveral(question)) {
						boxes.add(box(id, group, choice, sorted++, language));
						continue;
					}
					answers.add(row("qid", id, "code", choice.code(), "answer", choice.words(), "sortorder", String.valueOf(++sorted),
							"assessment_value", "0", "language", language, "scale_id", "0"));
				}
			}
		}
		for (int i = 0; i < boxes.size(); i++) {
			boxes.get(i).put("qid", String.valueOf(questions.size() + i + 1)); // numbered after all questions
		}
		if (!answers.isEmpty()) {
			table(xml, "answers", answers);
		}
		table(xml, "groups", groups);
		table(xml, "questions", questions);
		if (!boxes.isEmpty()) {
			table(xml, "subquestions", boxes);
		}
		table(xml, "surveys", List.of(row("sid", SURVEY_ID, "admin", "", "adminemail", "", "active", "N", "anonymized", "N", "format", "G",
				"language", language, "datestamp", "Y", "allowprev", "Y", "showprogress", "Y", "printanswers", "N", "listpublic", "N")));
		table(xml, "surveys_languagesettings", List.of(row("surveyls_survey_id", SURVEY_ID, "surveyls_language", language, "surveyls_title",
				asked.title(), "surveyls_description", "", "surveyls_welcometext", "", "surveyls_endtext", "")));
	}

	private static Map<String, String> group(String id, int order, Card card, String language) {
		return row("gid", id, "sid", SURVEY_ID, "group_name", AskedQuestions.heading(card), "group_order", String.valueOf(order),
				"description",
				"", "language", language, "randomization_group", "", "grelevance", "1");
	}

	private static Map<String, String> question(String id, String group, AskedQuestions asked, Question question, int order,
			String language) {
		return row("qid", id, "parent_qid", "0", "sid", SURVEY_ID, "gid", group, "type", type(question),
				"title", asked.codes().of(question), "question",
				html(asked.text(question)), "preg", "", "help", html(help(asked, question)), "other", "N", "mandatory", "N",
				"question_order",
				String.valueOf(order),
				"language", language, "scale_id", "0", "same_default", "0", "relevance", relevance(asked, question), "modulename", "");
	}

	/** An expression that says whether somebody is asked, such as ((K1x1.NAOK == "4") or (K1x1.NAOK == "5")). */
	private static String relevance(AskedQuestions asked, Question question) {
		return asked.condition(question).map(only -> {
			String code = asked.codes().of(only.earlier());
			List<String> all = asked.choices(only.earlier()).stream().map(Choice::code).toList();
			return AskedQuestions.codes(only).stream()
					.map(answer -> isSeveral(only.earlier()) ? '(' + code + '_' + boxCode(answer, all.indexOf(answer)) + ".NAOK == \"Y\")"
							: '(' + code + ".NAOK == \"" + answer + "\")")
					.collect(Collectors.joining(" or ", "(", ")"));
		}).orElse("1");
	}

	/** A tool says nothing of limits and units unless it is written down for it. */
	private static String help(AskedQuestions asked, Question question) {
		Scale scale = Scale.of(question);
		return scale.isTyped() ? new TypedAnswer(scale, asked.language()).sentence() : "";
	}

	private static String type(Question question) {
		return switch (Scale.of(question).takes()) {
			case SEVERAL -> BOXES;
			case NUMBER -> NUMBER;
			case DAY -> DAY;
			case WORDS -> WORDS;
			case NONE -> LIST_WITH_COMMENT;
		};
	}

	private static boolean isSeveral(Question question) {
		return Scale.of(question).isSeveral();
	}

	/** Codes of boxes hold letters and digits alone. */
	private static String boxCode(String answer, int order) {
		String code = answer.matches("[A-Za-z0-9]{1,5}") ? answer : "SQ" + (order + 1);
		return code.matches("\\d+") ? "SQ" + code : code;
	}

	private static Map<String, String> box(String question, String group, Choice choice, int order, String language) {
		return row("qid", "", "parent_qid", question, "sid", SURVEY_ID, "gid", group, "type", BOXES, "title",
				boxCode(choice.code(), order), "question", html(choice.words()), "preg", "", "help", "", "other", "N",
				"mandatory", "N", "question_order", String.valueOf(order), "language", language, "scale_id", "0", "same_default", "0",
				"relevance", "1", "modulename", "");
	}

	private static Map<String, String> row(String... namesAndValues) {
		var row = new LinkedHashMap<String, String>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			row.put(namesAndValues[i], namesAndValues[i + 1]);
		}
		return row;
	}

	/** LimeSurvey takes texts for HTML, and braces for expressions. */
	private static String html(String text) {
		return (text == null ? "" : text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("{", "&#123;").replace(
				"}",
				"&#125;");
	}

	private static void table(XMLStreamWriter xml, String name, List<Map<String, String>> rows) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeStartElement("fields");
		for (String field : rows.getFirst().keySet()) {
			text(xml, "fieldname", field);
		}
		xml.writeEndElement();
		xml.writeStartElement("rows");
		for (Map<String, String> row : rows) {
			xml.writeStartElement("row");
			for (var entry : row.entrySet()) {
				text(xml, entry.getKey(), entry.getValue());
			}
			xml.writeEndElement();
		}
		xml.writeEndElement();
		xml.writeEndElement();
	}

	private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(allowed(text));
		xml.writeEndElement();
	}

	/** XML holds no control characters and no halves of letters; whatever ends a line still does. */
	private static String allowed(String text) {
		var allowed = new StringBuilder();
		text.replaceAll("\\R", "\n").codePoints()
				.filter(c -> c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF)
				.forEach(allowed::appendCodePoint);
		return allowed.toString();
	}
}
