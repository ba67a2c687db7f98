package io.orgdeck.exchange.surveys.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.scoring.OnlyIf;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.exchange.surveys.internal.AskedQuestions.Choice;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;

/** The questions as a survey of SurveyJS: a page for each card, for each question a group of radio buttons or boxes with room for a comment. */
public final class SurveyJsExporter implements Exporter {

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		AskedQuestions asked = AskedQuestions.of(report, options.values());
		var survey = new JsonObject();
		survey.addProperty("title", asked.title());
		survey.addProperty("locale", report.language().replaceAll("[-_].*", ""));
		survey.addProperty("showQuestionNumbers", "off");
		var pages = new JsonArray();
		for (Card card : asked.cards()) {
			var page = new JsonObject();
			page.addProperty("name", "page" + (pages.size() + 1));
			page.addProperty("title", AskedQuestions.heading(card));
			var elements = new JsonArray();
			asked.of(card).forEach(question -> elements.add(element(asked, question)));
			page.add("elements", elements);
			pages.add(page);
		}
		survey.add("pages", pages);
		String text = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(survey) + '\n';
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	/** A field, with the limits that the deck states. */
	private static JsonObject typed(AskedQuestions asked, Question question, Scale scale) {
		var element = new JsonObject();
		element.addProperty("type", scale.takes() == AnswerForm.WORDS ? "comment" : "text");
		element.addProperty("name", asked.codes().of(question));
		element.addProperty("title", asked.text(question));
		asked.condition(question).ifPresent(only -> element.addProperty("visibleIf", visibleIf(asked, only)));
		if (scale.takes() == AnswerForm.WORDS) {
			element.addProperty("maxLength", TypedAnswer.LONGEST_WORDS);
			return element;
		}
		element.addProperty("description", new TypedAnswer(scale, asked.language()).sentence());
		element.addProperty("inputType", scale.takes() == AnswerForm.DAY ? "date" : "number");
		limit(element, "min", scale.range().least(), scale);
		limit(element, "max", scale.range().most(), scale);
		return element;
	}

	/** Such as {K1x1} = 4 or {K1x1} = 5; of a question where several may be ticked, that it contains one of them. */
	private static String visibleIf(AskedQuestions asked, OnlyIf only) {
		String compared = Scale.of(only.earlier()).isSeveral() ? "contains" : "=";
		return AskedQuestions.codes(only).stream().map(code -> '{' + asked.codes().of(only.earlier()) + "} " + compared + ' '
				+ (NUMBER.matcher(code).matches() ? code : '\'' + code + '\'')).collect(Collectors.joining(" or "));
	}

	private static void limit(JsonObject element, String name, String limit, Scale scale) {
		if (scale.takes() == AnswerForm.DAY && !limit.isEmpty()) {
			element.addProperty(name, limit);
		} else {
			TypedAnswer.stored(limit).ifPresent(number -> element.addProperty(name, number));
		}
	}

	private static JsonObject element(AskedQuestions asked, Question question) {
		var element = new JsonObject();
		Scale scale = Scale.of(question);
		if (scale.isTyped()) {
			return typed(asked, question, scale);
		}
		element.addProperty("type", Scale.of(question).isSeveral() ? "checkbox" : "radiogroup");
		element.addProperty("name", asked.codes().of(question));
		element.addProperty("title", asked.text(question));
		asked.condition(question).ifPresent(only -> element.addProperty("visibleIf", visibleIf(asked, only)));
		element.addProperty("showCommentArea", true);
		element.addProperty("commentText", asked.words().comment);
		var choices = new JsonArray();
		for (Choice choice : asked.choices(question)) {
			var one = new JsonObject();
			if (NUMBER.matcher(choice.code()).matches()) {
				one.addProperty("value", Integer.valueOf(choice.code()));
			} else {
				one.addProperty("value", choice.code());
			}
			one.addProperty("text", choice.words());
			choices.add(one);
		}
		element.add("choices", choices);
		return element;
	}
}
