package io.orgdeck.exchange.decks.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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

/** Reads a questionnaire of SurveyJS: pages are sections, panels and matrices cards, questions with one answer are rated. */
public final class SurveyJsReader implements SheetReader {

	private static final int MOST_BYTES = 30_000_000;
	private static final int MOST_RATES = 10;
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

		private final DeckSheets sheets;
		private final JsonObject survey;
		private final String language;

		Questionnaire(JsonObject survey, String file) {
			this.survey = survey;
			sheets = new DeckSheets(file);
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
				sheets.card(title, page == survey ? "" : text(page, "description"));
				elements(page);
			}
			if (sheets.isEmpty()) {
				throw new IOException(Messages.surveyjs_none);
			}
			return sheets.spreadsheet();
		}

		private void elements(JsonObject of) {
			for (JsonElement one : array(of, of.has("elements") ? "elements" : "questions")) {
				element(one.getAsJsonObject());
			}
		}

		private void element(JsonObject one) {
			String type = text(one, "type");
			String code = text(one, "name");
			String title = text(one, "title").isEmpty() ? code : text(one, "title");
			switch (type) {
				case "panel", "paneldynamic" -> {
					sheets.card(title, text(one, "description"));
					elements(one);
				}
				case "html" -> sheets.text(Plain.of(text(one, "html")));
				case "image", "expression", "signaturepad", "file" -> sheets.text(text(one, "title"));
				case "matrix" -> {
					sheets.card(title, text(one, "description"));
					List<Choice> choices = choices(array(one, "columns"));
					array(one, "rows").forEach(row -> sheets.rated(code + '.' + value(row), label(row), choices));
				}
				case "radiogroup", "dropdown", "buttongroup" -> ask(one, code, title, choices(array(one, "choices")));
				case "checkbox", "tagbox" -> {
					sheets.ticked(code, title, boxes(one));
					sheets.text(text(one, "description"));
				}
				case "boolean" -> ask(one, code, title, List.of(new Choice(0, or(text(one, "labelFalse"), Messages.no), ""),
						new Choice(1, or(text(one, "labelTrue"), Messages.yes), "")));
				case "rating" -> ask(one, code, title, rates(one));
				case "text", "comment" -> {
					typed(one, code, title);
					sheets.text(text(one, "description"));
				}
				case "multipletext" -> {
					sheets.card(title, text(one, "description"));
					array(one, "items").forEach(item -> typed(item.getAsJsonObject(), code + '.' + text(item.getAsJsonObject(), "name"),
							or(text(item.getAsJsonObject(), "title"), text(item.getAsJsonObject(), "name"))));
				}
				default -> {
					sheets.discussed(code, title, type.isEmpty() ? "text" : type);
					sheets.text(text(one, "description"));
				}
			}
		}

		private void ask(JsonObject one, String code, String title, List<Choice> choices) {
			if (choices.isEmpty()) {
				sheets.discussed(code, title, text(one, "type"));
			} else {
				sheets.rated(code, title, choices);
			}
			sheets.text(text(one, "description"));
		}

		/** A field: for a number or a date where the tool asks for one, and for words otherwise. Limits that are computed are left out. */
		private void typed(JsonObject one, String code, String title) {
			switch (text(one, "inputType")) {
				case "number", "range" -> sheets.typed(code, title, AskedAs.NUMBER, limit(one, "min", NUMBER), limit(one, "max", NUMBER));
				case "date" -> sheets.typed(code, title, AskedAs.DATE, limit(one, "min", DAY), limit(one, "max", DAY));
				default -> sheets.typed(code, title, AskedAs.TEXT, "", "");
			}
		}

		private String limit(JsonObject one, String key, String form) {
			String limit = text(one, key);
			return limit.matches(form) ? limit : "";
		}

		/** The answers that can be ticked, with those that the tool puts behind them. */
		private List<String> boxes(JsonObject one) {
			var labels = new ArrayList<String>();
			array(one, "choices").forEach(choice -> labels.add(label(choice)));
			labels.removeIf(Common::isBesideTicks);
			if (has(one, "showOtherItem") || has(one, "hasOther")) {
				labels.add(or(text(one, "otherText"), Messages.other));
			}
			if (has(one, "showNoneItem") || has(one, "hasNone")) {
				labels.add(or(text(one, "noneText"), Messages.none));
			}
			return labels;
		}

		private static boolean has(JsonObject one, String key) {
			return one.has(key) && one.get(key).isJsonPrimitive() && one.get(key).getAsBoolean();
		}

		private List<Choice> rates(JsonObject one) {
			if (!array(one, "rateValues").isEmpty()) {
				return choices(array(one, "rateValues"));
			}
			int from = number(one, "rateMin", 1);
			int to = number(one, "rateMax", number(one, "rateCount", 5));
			int step = Math.max(1, number(one, "rateStep", 1));
			var choices = new ArrayList<Choice>();
			for (int value = from; value <= to && choices.size() <= MOST_RATES; value += step) {
				String label = value == from ? text(one, "minRateDescription") : value + step > to ? text(one, "maxRateDescription") : "";
				choices.add(new Choice(value, or(label, String.valueOf(value)), ""));
			}
			return choices;
		}

		/** Where all values are numbers they count, otherwise the order does. */
		private List<Choice> choices(JsonArray all) {
			var numbered = new ArrayList<Choice>();
			var labels = new ArrayList<String>();
			for (JsonElement one : all) {
				if (Common.isForEverybody(label(one))) {
					continue;
				}
				labels.add(label(one));
				if (value(one).matches("-?\\d{1,6}(\\.\\d{1,6})?")) {
					numbered.add(new Choice(Double.parseDouble(value(one)), label(one), ""));
				}
			}
			return numbered.size() == labels.size() ? numbered : Common.counted(labels);
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
			JsonElement value = one.get(key);
			if (value != null && value.isJsonObject()) {
				JsonObject all = value.getAsJsonObject();
				value = all.has(language) ? all.get(language) : all.has("default") ? all.get("default")
						: all.entrySet().stream().findFirst().map(entry -> entry.getValue()).orElse(null);
			}
			return value == null || !value.isJsonPrimitive() ? ""
					: key.equals("html") ? value.getAsString() : Plain.of(value.getAsString());
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
