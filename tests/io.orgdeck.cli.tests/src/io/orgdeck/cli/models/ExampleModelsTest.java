package io.orgdeck.cli.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.orgdeck.cli.models.ExampleModel.Asked;
import io.orgdeck.cli.models.ExampleModel.Kind;
import io.orgdeck.cli.models.ExampleModel.Step;
import io.orgdeck.cli.models.SecondScores.Compared;
import io.orgdeck.cli.models.SecondScores.Figures;
import io.orgdeck.core.language.LanguageSheet;
import io.orgdeck.core.language.ProductTexts;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.samples.PseudoTexts;

/**
 * Models in the shapes that people use go from their table to a deck, an assessment, votes by every channel, paper, slides and workbook: no
 * text of theirs is lost on the way, and every figure is that of a second implementation (29, 47, 49).
 */
class ExampleModelsTest {

	private static final List<String> FILES = List.of("board-paper.docx", "board-paper-pdf.pdf", "slides.pptx", "workbook.xlsx",
			"results-pdf.pdf", "cards.docx", "deck-sheet.xlsx");
	private static final List<Bundle> WELSH = new ArrayList<>();

	@TempDir
	private Path folder;

	private final List<String> wrong = new ArrayList<>();

	private ExampleModel model;
	private SecondScores second;

	static Stream<ExampleModel> models() {
		return ExampleModels.all();
	}

	/** The Welsh pack, as the launcher adds it. */
	@BeforeAll
	static void installTheLanguage() throws Exception {
		LanguageSheet sheet = LanguageSheet.read(SheetReaders.platform().read(Path.of("../../releng/languages/cy.csv")));
		BundleContext system = FrameworkUtil.getBundle(ExampleModelsTest.class).getBundleContext().getBundle(0).getBundleContext();
		for (Map.Entry<String, byte[]> host : PseudoTexts.fragments(sheet.renewed(ProductTexts.running())).entrySet()) {
			WELSH.add(system.installBundle("test:" + host.getKey(), new ByteArrayInputStream(host.getValue())));
		}
		system.getBundle().adapt(FrameworkWiring.class).resolveBundles(WELSH);
	}

	@AfterAll
	static void removeTheLanguage() throws Exception {
		for (Bundle fragment : WELSH) {
			fragment.uninstall();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	@DisplayName("From the table to the paper")
	void fromTheTableToThePaper(ExampleModel shape) throws Exception {
		model = shape;
		second = new SecondScores(model);
		try (var journey = new Journey(model, folder)) {
			journey.deck();
			journey.assessment();
			journey.votes();
			told(journey);
			for (String file : FILES) {
				if (model.language().isEmpty()) {
					texts(journey, file, "");
				} else {
					inTwoLanguages(journey, file);
				}
			}
		}
		assertEquals("", String.join("\n", wrong.subList(0, Math.min(40, wrong.size()))));
	}

	private Path texts(Journey journey, String file, String language) throws IOException {
		String format = file.substring(0, file.indexOf('.'));
		Path written = journey.export(format, file.substring(file.indexOf('.') + 1), language);
		WrittenTexts texts = WrittenTexts.of(written);
		texts.lost(texts(format)).forEach(text -> wrong.add(file + " has lost: " + text));
		written(file, texts, journey);
		return written;
	}

	/** The same figures and numbers in both languages, and in the readers' own no word of the deck in the other. */
	private void inTwoLanguages(Journey journey, String file) throws IOException {
		String format = file.substring(0, file.indexOf('.'));
		Path english = texts(journey, file, "en-GB");
		if (!format.equals("deck-sheet")) {
			Path own = journey.export(format, file.substring(file.indexOf('.') + 1), model.language());
			WrittenTexts texts = WrittenTexts.of(own);
			texts.lost(texts(format).stream().map(model::said).toList()).forEach(text -> wrong.add(file + " has lost: " + text));
			texts.found(model.foreign().keySet().stream().filter(text -> text.indexOf(' ') > 0).toList())
					.forEach(text -> wrong.add(file + " is in another language: " + text));
			assertTrue(Terminal.run("pack", "compare", english.toString(), own.toString()).out().length() > 0);
		}
	}

	/** What of the deck a format is to say. */
	private List<String> texts(String format) {
		Stream<String> questions = model.asked().stream().map(Asked::text);
		Stream<String> dimensions = model.asked().stream().filter(one -> one.kind() != Kind.TICKED).map(Asked::dimension);
		Stream<String> labels = model.asked().stream().flatMap(one -> one.steps().stream()).map(Step::label);
		Stream<String> meanings = model.asked().stream().flatMap(one -> one.steps().stream()).map(Step::meaning);
		Stream<String> beside = model.asked().stream().flatMap(one -> one.texts().stream());
		Stream<Stream<String>> all = switch (format) {
			case "slides" -> Stream.of(dimensions,
					IntStream.range(0, model.asked().size()).filter(at -> !second.isWithheld(at))
							.mapToObj(at -> model.asked().get(at).text()));
			case "results-pdf" -> Stream.of(questions, dimensions, model.asked().stream().filter(one -> one.kind() != Kind.SCORED)
					.flatMap(one -> one.steps().stream()).map(Step::label));
			case "cards" -> Stream.of(questions, labels, beside);
			case "deck-sheet" -> Stream.of(questions, dimensions, labels, meanings, beside);
			default -> Stream.of(questions, dimensions, labels, meanings);
		};
		return all.flatMap(each -> each).toList();
	}

	/** The figures that stand in a file. */
	private void written(String file, WrittenTexts texts, Journey journey) throws IOException {
		boolean paper = List.of("board-paper.docx", "board-paper-pdf.pdf", "workbook.xlsx", "results-pdf.pdf").contains(file);
		if (!paper && !file.startsWith("slides")) {
			return;
		}
		Map<String, BigDecimal> scores = second.dimensions();
		scores.forEach((dimension, score) -> texts.wrong(dimension, "Score", Optional.of(score)).ifPresent(this::add));
		if (!paper) {
			return;
		}
		List<String> ids = journey.ids();
		for (int i = 0; i < ids.size(); i++) {
			if (model.asked().get(i).kind() != Kind.TICKED) {
				Optional<Figures> figures = second.figures(i);
				texts.wrong(ids.get(i), "Median", figures.map(Figures::median)).ifPresent(this::add);
				texts.wrong(ids.get(i), "Mean", figures.map(Figures::mean)).ifPresent(this::add);
			}
			counts(ids.get(i), i, texts, file);
		}
		for (String dimension : scores.keySet()) {
			Compared compared = second.groups(dimension);
			model.room().groups().keySet().forEach(
					group -> texts.wrong(dimension, group, Optional.ofNullable(compared.scores().get(group))).ifPresent(this::add));
		}
	}

	/** How often each answer was given that makes no score. */
	private void counts(String id, int question, WrittenTexts texts, String file) {
		Asked asked = model.asked().get(question);
		if (asked.kind() != Kind.SCORED) {
			int[] counts = asked.kind() == Kind.TICKED ? second.ticks(question) : second.given(question);
			for (int i = 0; i < counts.length; i++) {
				texts.wrongCount(id, asked.steps().get(i).label(), asked.kind() == Kind.TICKED ? "People" : "Votes", counts[i])
						.ifPresent(what -> add(file + ": " + what));
			}
		}
	}

	private void add(String what) {
		wrong.add(what);
	}

	private void told(Journey journey) throws IOException {
		JsonObject summary = JsonParser.parseString(Terminal.run("summary", journey.file.toString(), "--json").out()).getAsJsonObject();
		Map<String, JsonObject> told = new HashMap<>();
		summary.getAsJsonArray("questions").forEach(one -> told.put(one.getAsJsonObject().get("id").getAsString(), one.getAsJsonObject()));
		List<String> ids = journey.ids();
		for (int i = 0; i < ids.size(); i++) {
			if (model.asked().get(i).kind() == Kind.TICKED) {
				continue;
			}
			JsonObject one = told.get(ids.get(i));
			String text = model.asked().get(i).text();
			if (one == null) {
				wrong.add(text + " is not told");
				continue;
			}
			Optional<Figures> figures = second.figures(i);
			same(text + " withheld", second.isWithheld(i), one.get("withheld").getAsBoolean());
			same(text + " median", figures.map(Figures::median), one.get("median"));
			same(text + " mean", figures.map(Figures::mean), one.get("mean"));
			same(text + " q1", figures.map(Figures::lowerQuartile), one.get("q1"));
			same(text + " q3", figures.map(Figures::upperQuartile), one.get("q3"));
			if (model.asked().get(i).kind() == Kind.SCORED) {
				same(text + " n", figures.map(found -> BigDecimal.valueOf(found.people())), one.get("n"));
				same(text + " agreement", figures.map(Figures::agreement).orElse(""),
						one.get("agreement").isJsonNull() ? "" : one.get("agreement").getAsString());
			}
		}
		Map<String, BigDecimal> scores = second.dimensions();
		summary.getAsJsonArray("dimensions").forEach(one -> same("dimension " + one.getAsJsonObject().get("name").getAsString(),
				Optional.ofNullable(scores.get(one.getAsJsonObject().get("name").getAsString())), one.getAsJsonObject().get("score")));
		same("dimensions", scores.size(), summary.getAsJsonArray("dimensions").size());
		same("overall", Optional.of(second.overall()), summary.get("overall"));
	}

	private void same(String what, Optional<BigDecimal> expected, JsonElement told) {
		boolean both = expected.isPresent() && !told.isJsonNull()
				&& expected.get().subtract(told.getAsBigDecimal()).abs().compareTo(new BigDecimal("1e-9")) < 0;
		if (!both && (expected.isPresent() || !told.isJsonNull())) {
			wrong.add(what + ": " + expected + ", but told is " + told);
		}
	}

	private void same(String what, Object expected, Object told) {
		if (!expected.equals(told)) {
			wrong.add(what + ": " + expected + ", but told is " + told);
		}
	}
}
