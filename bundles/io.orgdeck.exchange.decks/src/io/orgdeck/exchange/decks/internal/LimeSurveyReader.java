package io.orgdeck.exchange.decks.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.tables.SheetReader;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.exchange.decks.internal.DeckSheets.Choice;

/**
 * Reads the structure of a LimeSurvey survey: groups are sections, arrays are cards with a question for each row, questions with one
 * answer are rated. Texts stand in the rows themselves, or in tables of their own since version 4; of several languages the survey's
 * own is taken.
 */
public final class LimeSurveyReader implements SheetReader {

	private static final int MOST_ROWS = 200_000;

	@Override
	public Spreadsheet read(InputStream in, String name, IProgressMonitor monitor) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			Map<String, List<Map<String, String>>> tables = tables(factory.createXMLStreamReader(in));
			if (tables.getOrDefault("questions", List.of()).isEmpty()) {
				throw new IOException(Messages.lss_none);
			}
			DeckSheets sheets = new Survey(tables, name).read();
			if (sheets.isEmpty()) {
				throw new IOException(Messages.lss_none);
			}
			return sheets.spreadsheet();
		} catch (XMLStreamException e) {
			throw new IOException(Messages.lss_none, e);
		}
	}

	/** The rows of each table, each with its fields. */
	private static Map<String, List<Map<String, String>>> tables(XMLStreamReader xml) throws XMLStreamException, IOException {
		var tables = new HashMap<String, List<Map<String, String>>>();
		var path = new ArrayList<String>();
		Map<String, String> row = null;
		var text = new StringBuilder();
		int rows = 0;
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.DTD -> throw new IOException(Messages.lss_none);
				case XMLStreamConstants.START_ELEMENT -> {
					path.add(xml.getLocalName());
					text.setLength(0);
					if (path.size() > 20 || rows > MOST_ROWS) {
						throw new IOException(Messages.lss_none);
					}
					if (path.size() == 4 && path.get(2).equals("rows")) {
						row = new LinkedHashMap<>();
						rows++;
						tables.computeIfAbsent(path.get(1), unseen -> new ArrayList<>()).add(row);
					}
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
				case XMLStreamConstants.END_ELEMENT -> {
					if (path.size() == 5 && row != null) {
						row.put(path.get(4), text.toString().strip());
					}
					path.removeLast();
					text.setLength(0);
				}
				default -> {
					// nothing of the survey
				}
			}
		}
		return tables;
	}

	private static final class Survey {

		private final Map<String, List<Map<String, String>>> tables;
		private final DeckSheets sheets;
		private final String language;

		Survey(Map<String, List<Map<String, String>>> tables, String file) {
			this.tables = tables;
			sheets = new DeckSheets(file);
			Map<String, String> survey = rows("surveys").stream().findFirst().orElse(Map.of());
			language = survey.getOrDefault("language", "");
			Map<String, String> words = rows("surveys_languagesettings").stream()
					.filter(row -> language.isEmpty() || row.getOrDefault("surveyls_language", language).equals(language)).findFirst()
					.orElse(Map.of());
			sheets.head("title", Plain.of(words.get("surveyls_title")));
			sheets.head("description", Plain.of(words.get("surveyls_description")));
			sheets.head("language", language);
		}

		private List<Map<String, String>> rows(String table) {
			return tables.getOrDefault(table, List.of());
		}

		/** A text of a row: its own, or the one in the table of texts under the same id. */
		private String text(Map<String, String> row, String id, String table, String field) {
			if (row.containsKey(field)) {
				return Plain.of(row.get(field));
			}
			return rows(table).stream().filter(one -> row.getOrDefault(id, "?").equals(one.get(id)))
					.filter(one -> language.isEmpty() || one.getOrDefault("language", language).equals(language)).findFirst()
					.map(one -> Plain.of(one.get(field))).orElse("");
		}

		private boolean isInLanguage(Map<String, String> row) {
			return language.isEmpty() || row.getOrDefault("language", language).equals(language);
		}

		DeckSheets read() {
			List<Map<String, String>> groups = ordered(rows("groups"), "group_order");
			for (Map<String, String> group : groups) {
				String title = text(group, "gid", "group_l10ns", "group_name");
				sheets.section(title);
				sheets.card(title, text(group, "gid", "group_l10ns", "description"));
				ordered(rows("questions"), "question_order").stream()
						.filter(question -> group.getOrDefault("gid", "?").equals(question.get("gid"))
								&& question.getOrDefault("parent_qid", "0").equals("0"))
						.forEach(this::question);
			}
			return sheets;
		}

		private List<Map<String, String>> ordered(List<Map<String, String>> rows, String order) {
			return rows.stream().filter(this::isInLanguage).sorted(Comparator.comparingInt(row -> number(row.getOrDefault(order, "0"))))
					.toList();
		}

		private static int number(String text) {
			return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : 0;
		}

		private void question(Map<String, String> question) {
			String code = question.getOrDefault("title", "");
			String words = text(question, "qid", "question_l10ns", "question");
			String help = text(question, "qid", "question_l10ns", "help");
			String type = question.getOrDefault("type", "");
			switch (type) {
				case "L", "!", "O" -> sheets.rated(code, words, answers(question));
				case "5" -> sheets.rated(code, words, points(5));
				case "Y" -> sheets.rated(code, words, List.of(new Choice(0, Messages.no, ""), new Choice(1, Messages.yes, "")));
				case "F", "H", "A", "B", "C", "E" -> array(question, code, words, type);
				case "M", "P" -> sheets.ticked(code, words, boxes(question));
				case "N" -> sheets.typed(code, words, AskedAs.NUMBER, "", "");
				case "D" -> sheets.typed(code, words, AskedAs.DATE, "", "");
				case "S", "T", "U" -> sheets.typed(code, words, AskedAs.TEXT, "", "");
				case "K", "Q" -> fields(question, code, words, type.equals("K") ? AskedAs.NUMBER : AskedAs.TEXT);
				case "X" -> sheets.text(words);
				default -> {
					sheets.discussed(code, words, kind(type));
					rows("subquestions").stream().filter(this::isInLanguage)
							.filter(row -> question.getOrDefault("qid", "?").equals(row.get("parent_qid")))
							.forEach(row -> sheets.text(text(row, "qid", "question_l10ns", "question")));
				}
			}
			sheets.text(help);
		}

		/** Several fields on one card. */
		private void fields(Map<String, String> question, String code, String words, AskedAs kind) {
			sheets.card(words, "");
			ordered(rows("subquestions"), "question_order").stream()
					.filter(row -> question.getOrDefault("qid", "?").equals(row.get("parent_qid")))
					.forEach(row -> sheets.typed(code + '.' + row.getOrDefault("title", ""), text(row, "qid", "question_l10ns", "question"),
							kind,
							"", ""));
		}

		private void array(Map<String, String> question, String code, String words, String type) {
			sheets.card(words, "");
			List<Choice> choices = switch (type) {
				case "A" -> points(5);
				case "B" -> points(10);
				case "C" -> List.of(new Choice(1, Messages.no, ""), new Choice(2, Messages.uncertain, ""), new Choice(3, Messages.yes, ""));
				case "E" ->
					List.of(new Choice(1, Messages.decrease, ""), new Choice(2, Messages.same, ""), new Choice(3, Messages.increase, ""));
				default -> answers(question);
			};
			ordered(rows("subquestions"), "question_order").stream()
					.filter(row -> question.getOrDefault("qid", "?").equals(row.get("parent_qid")))
					.forEach(row -> sheets.rated(code + '.' + row.getOrDefault("title", ""),
							text(row, "qid", "question_l10ns", "question"), choices));
		}

		/** The answers that can be ticked, and the field for another where there is one. */
		private List<String> boxes(Map<String, String> question) {
			var labels = new ArrayList<>(ordered(rows("subquestions"), "question_order").stream()
					.filter(row -> question.getOrDefault("qid", "?").equals(row.get("parent_qid")))
					.map(row -> text(row, "qid", "question_l10ns", "question")).filter(label -> !Common.isBesideTicks(label)).toList());
			if (question.getOrDefault("other", "N").equals("Y")) {
				labels.add(Messages.other);
			}
			return labels;
		}

		private static List<Choice> points(int most) {
			return IntStream.rangeClosed(1, most).mapToObj(value -> new Choice(value, String.valueOf(value), "")).toList();
		}

		/** Where every answer has a value of its own for assessments, these count; or codes that are numbers; otherwise the order. */
		private List<Choice> answers(Map<String, String> question) {
			List<Map<String, String>> all = ordered(rows("answers"), "sortorder").stream()
					.filter(row -> question.getOrDefault("qid", "?").equals(row.get("qid")))
					.filter(row -> !Common.isForEverybody(label(row))).toList();
			for (String field : List.of("assessment_value", "code")) {
				List<Choice> numbered = all.stream().filter(row -> row.getOrDefault(field, "").matches("-?\\d{1,6}(\\.\\d{1,6})?"))
						.map(row -> new Choice(Double.parseDouble(row.get(field)), label(row), "")).toList();
				if (numbered.size() == all.size() && numbered.stream().map(Choice::value).distinct().count() == all.size()) {
					return numbered;
				}
			}
			return Common.counted(all.stream().map(this::label).toList());
		}

		private String label(Map<String, String> row) {
			return text(row, "aid", "answer_l10ns", "answer");
		}

		private static String kind(String type) {
			return switch (type) {
				case "R" -> Messages.kind_ranking;
				default -> Messages.kind_text;
			};
		}
	}
}
