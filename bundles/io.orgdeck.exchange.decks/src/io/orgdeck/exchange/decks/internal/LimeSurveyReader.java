package io.orgdeck.exchange.decks.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.tables.SheetReader;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.exchange.decks.internal.DeckSheets.Choice;
import io.orgdeck.exchange.decks.internal.ShownIf.By;
import io.orgdeck.model.Values;

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
		private final Showing showing = new Showing(ShownIf::limeSurvey);
		private final DeckSheets sheets;
		private final String language;
		/** The expression of the group that is read; empty where it is always shown. */
		private String groupShown = "";

		Survey(Map<String, List<Map<String, String>>> tables, String file) {
			this.tables = tables;
			sheets = new DeckSheets(file, showing);
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
			return Plain.of(written(row, id, table, field));
		}

		/** The same with the marks of a card's text. */
		private String marks(Map<String, String> row, String id, String table, String field) {
			return Plain.marks(written(row, id, table, field));
		}

		private String written(Map<String, String> row, String id, String table, String field) {
			if (row.containsKey(field)) {
				return row.get(field);
			}
			return rows(table).stream().filter(one -> row.getOrDefault(id, "?").equals(one.get(id)))
					.filter(one -> language.isEmpty() || one.getOrDefault("language", language).equals(language)).findFirst()
					.map(one -> one.get(field)).orElse("");
		}

		private boolean isInLanguage(Map<String, String> row) {
			return language.isEmpty() || row.getOrDefault("language", language).equals(language);
		}

		DeckSheets read() {
			List<Map<String, String>> groups = ordered(rows("groups"), "group_order");
			for (Map<String, String> group : groups) {
				String title = text(group, "gid", "group_l10ns", "group_name");
				sheets.section(title);
				sheets.card(title, marks(group, "gid", "group_l10ns", "description"));
				groupShown = expression(group, "grelevance");
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
			String help = marks(question, "qid", "question_l10ns", "help");
			String type = question.getOrDefault("type", "");
			switch (type) {
				case "L", "!", "O" -> rated(question, code, words, answers(question, 1));
				case "5" -> rated(question, code, words, points(1, 5));
				case "Y" -> rated(question, code, words, ofCodes("N", Messages.no, "Y", Messages.yes));
				case "F", "H", "A", "B", "C", "E" -> array(question, code, words, type);
				case "M", "P" -> ticked(question, code, words);
				case "N" -> number(question, code, words);
				case "D" -> typed(question, code, words, AskedAs.DATE);
				case "S", "T", "U" -> typed(question, code, words, AskedAs.TEXT);
				case "K", "Q" -> fields(question, code, words, type.equals("K") ? AskedAs.NUMBER : AskedAs.TEXT);
				case "X" -> {
					sheets.text(marks(question, "qid", "question_l10ns", "question"));
					showing.note(code, null, shown(question));
				}
				default -> {
					sheets.discussed(code, words, kind(type));
					showing.note(code, sheets.asked(), shown(question));
					parts(question).forEach(row -> sheets.text(marks(row, "qid", "question_l10ns", "question")));
				}
			}
			sheets.text(help);
		}

		/** The rows, boxes or fields of a question. */
		private List<Map<String, String>> parts(Map<String, String> question) {
			return ordered(rows("subquestions"), "question_order").stream()
					.filter(row -> question.getOrDefault("qid", "?").equals(row.get("parent_qid"))).toList();
		}

		/** An expression; empty where it says that something is always shown. */
		private static String expression(Map<String, String> row, String field) {
			String text = row.getOrDefault(field, "").strip();
			return text.equals("1") ? "" : text;
		}

		/** All that has to hold for a question, or a row of it, to be shown. */
		@SafeVarargs
		private List<String> shown(Map<String, String>... rows) {
			return Stream.concat(Stream.of(groupShown), Arrays.stream(rows).map(row -> expression(row, "relevance")))
					.filter(text -> !text.isEmpty()).toList();
		}

		/** The names by which expressions call a question or a row of it: the code, and in older surveys the numbers. */
		private static List<String> names(Map<String, String> question, String code, String part) {
			String numbers = question.getOrDefault("sid", "") + 'X' + question.getOrDefault("gid", "") + 'X'
					+ question.getOrDefault("qid", "");
			return part.isEmpty() ? List.of(code, numbers) : List.of(code + '_' + part, numbers + part);
		}

		private void rated(Map<String, String> question, String code, String words, Map<String, Choice> choices) {
			rated(names(question, code, ""), code, words, choices);
			showing.note(code, sheets.asked(), shown(question));
		}

		private void rated(List<String> names, String code, String words, Map<String, Choice> choices) {
			Map<String, String> row = sheets.rated(code, words, List.copyOf(choices.values()));
			names.forEach(name -> choices.forEach((answer, choice) -> showing.answer(name, By.EQUALS, answer, row,
					Values.text(choice.value()))));
		}

		private void ticked(Map<String, String> question, String code, String words) {
			Map<String, String> boxes = boxes(question);
			Map<String, String> row = sheets.ticked(code, words, List.copyOf(boxes.values()));
			List<String> parts = List.copyOf(boxes.keySet());
			for (int i = 0; i < parts.size(); i++) {
				String value = String.valueOf(i + 1);
				names(question, code, parts.get(i)).forEach(name -> showing.answer(name, By.EQUALS, "Y", row, value));
			}
			showing.note(code, sheets.asked(), shown(question));
			parts(question).stream().map(part -> expression(part, "relevance")).filter(text -> !text.isEmpty())
					.forEach(text -> showing.refuse(code, text));
		}

		/** A number; where it is a whole one between limits as scales have them, it is rated. */
		private void number(Map<String, String> question, String code, String words) {
			String least = attribute(question, "min_num_value_n");
			String most = attribute(question, "max_num_value_n");
			Map<String, Choice> levels = attribute(question, "num_value_int_only").equals("1") ? between(least, most) : Map.of();
			if (levels.isEmpty()) {
				sheets.typed(code, words, AskedAs.NUMBER, least, most);
				showing.note(code, sheets.asked(), shown(question));
			} else {
				rated(question, code, words, levels);
				sheets.rangeRated();
			}
		}

		/** A setting of a question that is a number; empty for another, or none. */
		private String attribute(Map<String, String> question, String name) {
			return rows("question_attributes").stream().filter(row -> question.getOrDefault("qid", "?").equals(row.get("qid")))
					.filter(row -> name.equals(row.get("attribute"))).map(row -> row.getOrDefault("value", "").strip())
					.filter(value -> value.matches("-?\\d{1,9}(\\.\\d{1,6})?")).findFirst().orElse("");
		}

		/** The levels from 0 or 1 to 10, or to a five or a seven; none for limits that no scale has. */
		private static Map<String, Choice> between(String least, String most) {
			boolean scale = least.matches("[01](\\.0+)?") && most.matches("(5|7|10)(\\.0+)?");
			return scale ? points(number(least.substring(0, 1)), number(most.replaceFirst("\\..*", ""))) : Map.of();
		}

		private void typed(Map<String, String> question, String code, String words, AskedAs kind) {
			sheets.typed(code, words, kind, "", "");
			showing.note(code, sheets.asked(), shown(question));
		}

		/** Several fields on one card. */
		private void fields(Map<String, String> question, String code, String words, AskedAs kind) {
			sheets.card(words, "");
			for (Map<String, String> row : parts(question)) {
				String own = code + '.' + row.getOrDefault("title", "");
				sheets.typed(own, text(row, "qid", "question_l10ns", "question"), kind, "", "");
				showing.note(own, sheets.asked(), shown(question, row));
			}
		}

		private void array(Map<String, String> question, String code, String words, String type) {
			sheets.card(words, "");
			Map<String, Choice> choices = switch (type) {
				case "A" -> points(1, 5);
				case "B" -> points(1, 10);
				case "C" -> ofCodes("N", Messages.no, "U", Messages.uncertain, "Y", Messages.yes);
				case "E" -> ofCodes("D", Messages.decrease, "S", Messages.same, "I", Messages.increase);
				default -> answers(question, parts(question).size());
			};
			for (Map<String, String> row : parts(question)) {
				String part = row.getOrDefault("title", "");
				rated(names(question, code, part), code + '.' + part, text(row, "qid", "question_l10ns", "question"), choices);
				showing.note(code + '.' + part, sheets.asked(), shown(question, row));
			}
		}

		/** The answers that can be ticked by their codes, and the field for another where there is one. */
		private Map<String, String> boxes(Map<String, String> question) {
			var labels = new LinkedHashMap<String, String>();
			List<String> all = parts(question).stream().map(row -> text(row, "qid", "question_l10ns", "question")).toList();
			for (Map<String, String> row : parts(question)) {
				String label = text(row, "qid", "question_l10ns", "question");
				if (!Common.isBesideTicks(label, all) && !label.isBlank()) {
					labels.put(row.getOrDefault("title", String.valueOf(labels.size())), label);
				}
			}
			if (question.getOrDefault("other", "N").equals("Y")) {
				labels.put("other:", Messages.other); // what is typed there is no answer that an expression can name
			}
			return labels;
		}

		private static Map<String, Choice> points(int least, int most) {
			var choices = new LinkedHashMap<String, Choice>();
			IntStream.rangeClosed(least, most).mapToObj(String::valueOf)
					.forEach(value -> choices.put(value, new Choice(Integer.parseInt(value), value, "")));
			return choices;
		}

		/** @param codesAndLabels lowest first; counted from 0 where there are two, and from 1 otherwise */
		private static Map<String, Choice> ofCodes(String... codesAndLabels) {
			var choices = new LinkedHashMap<String, Choice>();
			for (int i = 0; i < codesAndLabels.length; i += 2) {
				choices.put(codesAndLabels[i], new Choice(i / 2 + (codesAndLabels.length == 4 ? 0 : 1), codesAndLabels[i + 1], ""));
			}
			return choices;
		}

		/** The answers by their codes. Where every answer has a value of its own for assessments, these count; or codes that are numbers; otherwise the order. */
		private Map<String, Choice> answers(Map<String, String> question, int questions) {
			List<Map<String, String>> listed = ordered(rows("answers"), "sortorder").stream()
					.filter(row -> question.getOrDefault("qid", "?").equals(row.get("qid"))).toList();
			List<String> labels = listed.stream().map(this::label).toList();
			listed.stream().filter(row -> Common.isForEverybody(label(row), labels))
					.filter(row -> row.getOrDefault("code", "").matches("-?\\d+") || Common.hasNumber(label(row)))
					.forEach(row -> sheets.offered(label(row), questions));
			List<Map<String, String>> all = listed.stream().filter(row -> !Common.isForEverybody(label(row), labels)).toList();
			List<Choice> choices = Common.counted(all.stream().map(this::label).toList());
			for (String field : List.of("code", "assessment_value")) {
				List<Choice> numbered = all.stream().filter(row -> row.getOrDefault(field, "").matches("-?\\d{1,6}(\\.\\d{1,6})?"))
						.map(row -> new Choice(Double.parseDouble(row.get(field)), label(row), "")).toList();
				if (numbered.size() == all.size() && numbered.stream().map(Choice::value).distinct().count() == all.size()) {
					choices = numbered;
				}
			}
			var byCode = new LinkedHashMap<String, Choice>();
			for (int i = 0; i < all.size(); i++) {
				String code = all.get(i).getOrDefault("code", "");
				byCode.put(byCode.containsKey(code) ? code + ':' + i : code, choices.get(i));
			}
			return byCode;
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
