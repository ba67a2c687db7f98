package io.orgdeck.exchange.decks.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.tables.SheetReader;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.exchange.decks.internal.DeckSheets.Choice;
import io.orgdeck.exchange.decks.internal.ShownIf.By;
import io.orgdeck.model.Values;

/** Reads a questionnaire of SurveyJS: pages are sections, panels and matrices cards, questions with one answer are rated. */
public final class SurveyJsReader implements SheetReader {

	private static final int MOST_BYTES = 30_000_000;
	private static final int MOST_RATES = 40;
	private static final String NUMBER = "-?\\d{1,15}(\\.\\d{1,10})?";
	private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

	@Override
	public Spreadsheet read(InputStream in, String name, IProgressMonitor monitor) throws IOException {
		byte[] bytes = in.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new IOException(NLS.bind(Messages.tooLarge, MOST_BYTES / 1_000_000));
		}
		String text = new String(bytes, StandardCharsets.UTF_8);
		try {
			JsonElement root = JsonParser.parseString(text.startsWith("\ufeff") ? text.substring(1) : text);
			if (!root.isJsonObject() || !root.getAsJsonObject().has("pages") && !root.getAsJsonObject().has("elements")) {
				throw new IOException(Messages.surveyjs_none);
			}
			return new Questionnaire(root.getAsJsonObject(), name).sheets();
		} catch (JsonParseException | IllegalStateException | ClassCastException | StackOverflowError e) {
			throw new IOException(Messages.surveyjs_none, e);
		}
	}

	private static final class Questionnaire {

		private final Showing showing = new Showing(ShownIf::surveyJs);
		private final DeckSheets sheets;
		private final JsonObject survey;
		private final String language;

		Questionnaire(JsonObject survey, String file) {
			this.survey = survey;
			sheets = new DeckSheets(file, showing);
			language = survey.has("locale") && survey.get("locale").isJsonPrimitive() ? survey.get("locale").getAsString() : "";
			sheets.head("title", text(survey, "title"));
			sheets.head("description", text(survey, "description"));
			sheets.head("language", language);
		}

		Spreadsheet sheets() throws IOException {
			JsonArray pages = survey.has("pages") ? array(survey, "pages") : new JsonArray();
			if (pages.isEmpty()) {
				pages.add(survey);
			}
			for (JsonElement one : pages) {
				JsonObject page = one.getAsJsonObject();
				String title = text(page, "title").isEmpty() ? text(page, "name") : text(page, "title");
				sheets.section(title);
				sheets.card(title, page == survey ? "" : marks(page, "description"));
				elements(page, page == survey ? List.of() : shown(page, List.of()));
			}
			if (sheets.isEmpty()) {
				throw new IOException(Messages.surveyjs_none);
			}
			return sheets.spreadsheet();
		}

		/** @param around what has to hold for all of it to be shown */
		private void elements(JsonObject of, List<String> around) {
			for (JsonElement one : array(of, of.has("elements") ? "elements" : "questions")) {
				element(one.getAsJsonObject(), around);
			}
		}

		/** All that has to hold for something to be shown. */
		private static List<String> shown(JsonElement one, List<String> around) {
			String own = expression(one, "visibleIf");
			return own.isEmpty() ? around : Stream.concat(around.stream(), Stream.of(own)).toList();
		}

		private static String expression(JsonElement one, String key) {
			JsonElement text = one.isJsonObject() ? one.getAsJsonObject().get(key) : null;
			return text == null || !text.isJsonPrimitive() ? "" : text.getAsString().strip();
		}

		/** What decides about parts of a question, or whether it can be answered, is nothing that a deck knows. */
		private void refuseOthers(JsonObject one, String code) {
			Stream.of("enableIf", "rowsVisibleIf", "columnsVisibleIf", "choicesVisibleIf").map(key -> expression(one, key))
					.filter(text -> !text.isEmpty()).forEach(text -> showing.refuse(code, text));
			Stream.of("choices", "columns", "rateValues").flatMap(key -> array(one, key).asList().stream())
					.map(choice -> expression(choice, "visibleIf")).filter(text -> !text.isEmpty())
					.forEach(text -> showing.refuse(code, text));
		}

		private void element(JsonObject one, List<String> around) {
			String type = text(one, "type");
			String code = text(one, "name");
			String title = text(one, "title").isEmpty() ? code : text(one, "title");
			List<String> shown = shown(one, around);
			refuseOthers(one, code);
			switch (type) {
				case "panel", "paneldynamic" -> {
					sheets.card(title, marks(one, "description"));
					elements(one, shown);
				}
				case "html" -> read(code, marks(one, "html"), shown);
				case "image", "expression", "signaturepad", "file" -> read(code, marks(one, "title"), shown);
				case "matrix" -> {
					sheets.card(title, marks(one, "description"));
					Map<String, Choice> choices = choices(array(one, "columns"), array(one, "rows").size());
					array(one, "rows").forEach(row -> rated(code + '.' + value(row), label(row), choices, shown(row, shown)));
				}
				case "radiogroup", "dropdown", "buttongroup" -> ask(one, code, title, choices(array(one, "choices"), 1), shown);
				case "checkbox", "tagbox" -> {
					ticked(one, code, title, shown);
					sheets.text(marks(one, "description"));
				}
				case "boolean" -> ask(one, code, title, yesAndNo(one), shown);
				case "rating" -> ask(one, code, title, rates(one), shown);
				case "text", "comment" -> {
					typed(one, code, title, shown);
					sheets.text(marks(one, "description"));
				}
				case "multipletext" -> {
					sheets.card(title, marks(one, "description"));
					array(one, "items").forEach(item -> typed(item.getAsJsonObject(), code + '.' + text(item.getAsJsonObject(), "name"),
							or(text(item.getAsJsonObject(), "title"), text(item.getAsJsonObject(), "name")), shown));
				}
				default -> {
					sheets.discussed(code, title, type.isEmpty() ? "text" : type);
					showing.note(code, sheets.asked(), shown);
					sheets.text(marks(one, "description"));
				}
			}
		}

		private void read(String code, String marks, List<String> shown) {
			sheets.text(marks);
			showing.note(code, null, shown);
		}

		private void ask(JsonObject one, String code, String title, Map<String, Choice> choices, List<String> shown) {
			if (choices.isEmpty()) {
				sheets.discussed(code, title, text(one, "type"));
				showing.note(code, sheets.asked(), shown);
			} else {
				rated(code, title, choices, shown);
			}
			sheets.text(marks(one, "description"));
		}

		private void rated(String code, String title, Map<String, Choice> choices, List<String> shown) {
			Map<String, String> row = sheets.rated(code, title, List.copyOf(choices.values()));
			choices.forEach((answer, choice) -> showing.answer(code, By.EQUALS, answer, row, Values.text(choice.value())));
			showing.note(code, sheets.asked(), shown);
		}

		private void ticked(JsonObject one, String code, String title, List<String> shown) {
			Map<String, String> boxes = boxes(one);
			Map<String, String> row = sheets.ticked(code, title, List.copyOf(boxes.values()));
			List<String> answers = List.copyOf(boxes.keySet());
			for (int i = 0; i < answers.size(); i++) {
				showing.answer(code, By.CONTAINS, answers.get(i), row, String.valueOf(i + 1));
			}
			showing.note(code, sheets.asked(), shown);
		}

		private Map<String, Choice> yesAndNo(JsonObject one) {
			var choices = new LinkedHashMap<String, Choice>();
			choices.put(or(text(one, "valueFalse"), "false"), new Choice(0, or(text(one, "labelFalse"), Messages.no), ""));
			choices.put(or(text(one, "valueTrue"), "true"), new Choice(1, or(text(one, "labelTrue"), Messages.yes), ""));
			return choices;
		}

		/** A field: for a number or a date where the tool asks for one, and for words otherwise. Limits that are computed are left out. */
		private void typed(JsonObject one, String code, String title, List<String> shown) {
			switch (text(one, "inputType")) {
				case "number", "range" -> sheets.typed(code, title, AskedAs.NUMBER, limit(one, "min", NUMBER), limit(one, "max", NUMBER));
				case "date" -> sheets.typed(code, title, AskedAs.DATE, limit(one, "min", DAY), limit(one, "max", DAY));
				default -> sheets.typed(code, title, AskedAs.TEXT, "", "");
			}
			showing.note(code, sheets.asked(), shown);
		}

		private String limit(JsonObject one, String key, String form) {
			String limit = text(one, key);
			return limit.matches(form) ? limit : "";
		}

		/** The answers that can be ticked by their values, with those that the tool puts behind them. */
		private Map<String, String> boxes(JsonObject one) {
			var labels = new LinkedHashMap<String, String>();
			List<String> all = array(one, "choices").asList().stream().map(this::label).toList();
			array(one, "choices").asList().stream().filter(choice -> !Common.isBesideTicks(label(choice), all) && !label(choice).isBlank())
					.forEach(choice -> labels.put(apart(labels, value(choice)), label(choice)));
			if (has(one, "showOtherItem") || has(one, "hasOther")) {
				labels.put(apart(labels, "other"), or(text(one, "otherText"), Messages.other));
			}
			if (has(one, "showNoneItem") || has(one, "hasNone")) {
				labels.put(apart(labels, "none"), or(text(one, "noneText"), Messages.none));
			}
			return labels;
		}

		/** A value that no answer before has. */
		private static String apart(Map<String, ?> before, String value) {
			return before.containsKey(value) ? value + "\n" + before.size() : value;
		}

		private static boolean has(JsonObject one, String key) {
			return one.has(key) && one.get(key).isJsonPrimitive() && one.get(key).getAsBoolean();
		}

		private Map<String, Choice> rates(JsonObject one) {
			if (!array(one, "rateValues").isEmpty()) {
				return choices(array(one, "rateValues"), 1);
			}
			int from = number(one, "rateMin", 1);
			int to = number(one, "rateMax", number(one, "rateCount", 5));
			int step = Math.max(1, number(one, "rateStep", 1));
			var choices = new LinkedHashMap<String, Choice>();
			for (int value = from; value <= to && choices.size() <= MOST_RATES; value += step) {
				String label = value == from ? text(one, "minRateDescription") : value + step > to ? text(one, "maxRateDescription") : "";
				choices.put(String.valueOf(value), new Choice(value, or(label, String.valueOf(value)), ""));
			}
			return choices;
		}

		/** The choices by their values. Where all values are numbers they count, otherwise the order does. */
		private Map<String, Choice> choices(JsonArray all, int questions) {
			List<String> labels = all.asList().stream().map(this::label).toList();
			all.asList().stream().filter(one -> Common.isForEverybody(label(one), labels))
					.filter(one -> value(one).matches(NUMBER) || Common.hasNumber(label(one)))
					.forEach(one -> sheets.offered(label(one), questions));
			List<JsonElement> levels = all.asList().stream().filter(one -> !Common.isForEverybody(label(one), labels)).toList();
			boolean numbered = levels.stream().allMatch(one -> value(one).matches("-?\\d{1,6}(\\.\\d{1,6})?"));
			List<Choice> choices = numbered
					? levels.stream().map(one -> new Choice(Double.parseDouble(value(one)), label(one), "")).toList()
					: Common.counted(levels.stream().map(this::label).toList());
			var byValue = new LinkedHashMap<String, Choice>();
			for (int i = 0; i < choices.size(); i++) {
				byValue.put(apart(byValue, value(levels.get(i))), choices.get(i));
			}
			return byValue;
		}

		private String label(JsonElement one) {
			return one.isJsonObject() ? or(text(one.getAsJsonObject(), "text"), value(one)) : value(one);
		}

		private static String value(JsonElement one) {
			JsonElement value = one.isJsonObject() ? one.getAsJsonObject().get("value") : one;
			return value == null || !value.isJsonPrimitive() ? "" : value.getAsString().strip();
		}

		/** A text, in the language of the questionnaire where there are several. */
		private String text(JsonObject one, String key) {
			return Plain.of(written(one, key));
		}

		/** The same with the marks of a card's text. */
		private String marks(JsonObject one, String key) {
			return Plain.marks(written(one, key));
		}

		private String written(JsonObject one, String key) {
			JsonElement value = one.get(key);
			if (value != null && value.isJsonObject()) {
				JsonObject all = value.getAsJsonObject();
				value = all.has(language) ? all.get(language) : all.has("default") ? all.get("default")
						: all.entrySet().stream().findFirst().map(entry -> entry.getValue()).orElse(null);
			}
			return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
		}

		private static int number(JsonObject one, String key, int otherwise) {
			return one.has(key) && one.get(key).isJsonPrimitive() && one.get(key).getAsString().matches("-?\\d{1,6}")
					? one.get(key).getAsInt()
					: otherwise;
		}

		private static JsonArray array(JsonObject one, String key) {
			return one.has(key) && one.get(key).isJsonArray() ? one.getAsJsonArray(key) : new JsonArray();
		}

		private static String or(String text, String otherwise) {
			return text.isEmpty() ? otherwise : text;
		}
	}
}
