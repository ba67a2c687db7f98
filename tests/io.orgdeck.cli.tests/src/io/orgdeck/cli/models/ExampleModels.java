package io.orgdeck.cli.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.orgdeck.cli.models.ExampleModel.Asked;
import io.orgdeck.cli.models.ExampleModel.Kind;
import io.orgdeck.cli.models.ExampleModel.Part;
import io.orgdeck.cli.models.ExampleModel.Room;
import io.orgdeck.cli.models.ExampleModel.Step;

/** Questionnaires in the shapes of models that are in use, made up for the tests. */
final class ExampleModels {

	private static final List<String> AREAS = List.of("Steering", "Working", "Checking", "Changing");
	private static final List<String> SUBJECTS = List.of("plan", "budget", "training", "review", "rota", "survey", "handbook", "meeting",
			"forum", "register", "budget line", "drill");

	private ExampleModels() {
	}

	private static List<Step> steps(String... valuesAndLabels) {
		return IntStream.range(0, valuesAndLabels.length / 2)
				.mapToObj(i -> new Step(valuesAndLabels[2 * i], valuesAndLabels[2 * i + 1], "")).toList();
	}

	private static Map<String, List<List<String>>> sheets(String name, List<List<String>> rows) {
		var sheets = new LinkedHashMap<String, List<List<String>>>();
		sheets.put(name, rows);
		return sheets;
	}

	/** A scale from 0 to 1 whose answers differ by question: 24 sets on a sheet of their own. */
	static ExampleModel fractions() {
		List<List<String>> values = List.of(List.of("0", "0.5", "1"), List.of("0", "0.33", "0.66", "1"),
				List.of("0", "0.25", "0.5", "0.75", "1"),
				List.of("0", "0.2", "0.5", "0.8", "1"), List.of("0", "1"));
		var answers = new ArrayList<List<String>>(List.of(List.of("Answer set", "Value", "Answer", "Description")));
		var sets = new ArrayList<List<Step>>();
		for (int set = 0; set < 24; set++) {
			String subject = SUBJECTS.get(set % 12) + (set < 12 ? "" : " of the site");
			List<String> own = values.get(set % 5);
			var steps = new ArrayList<Step>();
			for (int i = 0; i < own.size(); i++) {
				String label = set == 2 && i == 1 ? "Not sure"
						: List.of("No ", "Parts of the ", "Most of the ", "Nearly all of the ", "All of the ")
								.get(i == own.size() - 1 ? 4 : i) + subject;
				steps.add(new Step(own.get(i), label, "Choose this where step " + i + " fits the " + subject + "."));
				answers.add(List.of(i == 0 ? "S" + (set + 1) : "", own.get(i), label, steps.getLast().meaning()));
			}
			sets.add(steps);
		}
		var rows = new ArrayList<List<String>>(List.of(List.of("ID", "Area", "Question", "Answer set", "Guidance")));
		var asked = new ArrayList<Asked>();
		for (int i = 0; i < 50; i++) {
			int set = i < 48 ? i % 24 : 0;
			String area = AREAS.get(i / 13);
			String text = "How much of the " + SUBJECTS.get(i % 12) + " is in use at point " + (i + 1) + "?";
			String guidance = "Look at record " + (i + 1) + " before you answer.";
			rows.add(List.of("Q" + (i + 1), area, text, "S" + (set + 1), guidance));
			asked.add(new Asked(text, area, Kind.SCORED, sets.get(set), "1", List.of(guidance)));
		}
		Map<String, List<List<String>>> sheets = sheets("Questions", rows);
		sheets.put("Answer sets", answers);
		return new ExampleModel("Fractions.xlsx", sheets, true, asked, Map.of(), "0", "1", "", Map.of());
	}

	/** Stages 0 to 7 in columns, what each means for its question below them, beside questions of yes or no. */
	static ExampleModel stages() {
		List<String> names = List.of("Absent", "Noticed", "Begun", "Tried", "Agreed", "Usual", "Checked", "Second nature");
		var heading = new ArrayList<String>(List.of("Code", "Area", "Statement", "Answer type"));
		IntStream.range(0, 8).forEach(i -> heading.add("Stage " + i + ": " + names.get(i)));
		var rows = new ArrayList<List<String>>(List.of(heading));
		var asked = new ArrayList<Asked>();
		for (int i = 0; i < 20; i++) {
			String area = AREAS.get(i / 5);
			boolean two = i % 3 == 2;
			String subject = SUBJECTS.get(i % 12);
			String text = two ? "There is a " + subject + " for area " + (i + 1) + "."
					: "The " + subject + " of area " + (i + 1) + " is learned from.";
			var row = new ArrayList<String>(List.of("K" + (i + 1), area, text, two ? "Yes/No" : "Rating"));
			var steps = new ArrayList<Step>();
			for (int stage = 0; stage < 8; stage++) {
				String meaning = two ? ""
						: "At stage " + stage + " the " + subject + " of area " + (i + 1) + " is " + names.get(stage).toLowerCase() + ".";
				row.add(meaning);
				steps.add(new Step(String.valueOf(stage), names.get(stage), meaning));
			}
			rows.add(row);
			asked.add(new Asked(text, area, two ? steps("1", "No", "2", "Yes") : steps));
		}
		return new ExampleModel("Stages.xlsx", sheets("Statements", rows), true, asked, Map.of(), "0", "7", "", Map.of());
	}

	/** Everything in Cyrillic letters, headings and answers too. */
	static ExampleModel cyrillic() {
		List<String> parts = List.of("Управление", "Обучение", "Проверка");
		List<String> about = List.of("план", "бюджет", "отчёт", "журнал", "опрос");
		List<Step> steps = steps("0", "нет", "1", "частично", "2", "да");
		var rows = new ArrayList<List<String>>(List.of(List.of("Раздел", "Вопрос", "Ответы", "Описание")));
		var asked = new ArrayList<Asked>();
		for (int i = 0; i < 15; i++) {
			String text = "Есть ли у отдела " + (i + 1) + " свой " + about.get(i % 5) + "?";
			String guidance = "Смотрите приказ " + (i + 1) + " об этом.";
			rows.add(List.of(parts.get(i / 5), text, "0 = нет; 1 = частично; 2 = да", guidance));
			asked.add(new Asked(text, parts.get(i / 5), Kind.SCORED, steps, "1", List.of(guidance)));
		}
		return new ExampleModel("Зрелость.csv", sheets("", rows), true, asked, Map.of(), "0", "2", "", Map.of());
	}

	/** Lists of which any number is ticked beside ratings and lists of which one is chosen. */
	static ExampleModel ticks() {
		List<Step> places = IntStream.rangeClosed(1, 14)
				.mapToObj(i -> new Step(String.valueOf(i), "Place " + (char) ('A' + i - 1) + " in town", "")).toList();
		List<Step> means = IntStream.rangeClosed(1, 9).mapToObj(i -> new Step(String.valueOf(i), "By " + SUBJECTS.get(i) + ' ' + i, ""))
				.toList();
		List<Step> often = steps("1", "Never", "2", "Seldom", "3", "Often", "4", "Always");
		var rows = new ArrayList<List<String>>(List.of(List.of("Section", "Question", "Type", "Options")));
		var asked = new ArrayList<Asked>();
		for (int i = 0; i < 16; i++) {
			String area = AREAS.get(i / 4);
			Kind kind = i == 15 ? Kind.SCORED : List.of(Kind.TICKED, Kind.SCORED, Kind.COUNTED, Kind.SCORED).get(i % 4);
			List<Step> steps = kind == Kind.SCORED ? often : kind == Kind.COUNTED ? places : i % 8 == 0 ? places : means;
			String text = List
					.of("Which of these helped you in case ", "How often does it help in case ", "Where did you work in case ",
							"How often do you talk about case ")
					.get(i % 4) + (i + 1) + "?";
			String options = String.join("; ", steps.stream().map(Step::label).toList());
			rows.add(List.of(area, text, kind == Kind.SCORED ? "Rating" : kind == Kind.COUNTED ? "Single choice" : "Tick all that apply",
					options));
			asked.add(new Asked(text, area, kind, steps, "1", List.of()));
		}
		return new ExampleModel("Ticks.csv", sheets("", rows), true, asked, Map.of(), "1", "4", "", Map.of());
	}

	/** Functions of practices of streams, each with a weight of its own, as a deck sheet. */
	static ExampleModel tree() {
		List<Step> steps = steps("0", "None", "0.5", "Some", "1.5", "Much", "3", "All");
		var scale = new ArrayList<List<String>>(List.of(List.of("scale", "value", "label")));
		steps.forEach(step -> scale.add(List.of("Amount", step.value(), step.label())));
		var dimensions = new ArrayList<List<String>>(List.of(List.of("dimension", "part of", "weight")));
		var tree = new LinkedHashMap<String, Part>();
		var streams = new ArrayList<String>();
		for (String function : List.of("Governance", "Delivery")) {
			part(tree, dimensions, function, "", function.equals("Delivery") ? "2" : "1");
			for (int practice = 1; practice <= 2; practice++) {
				String name = function + " practice " + practice;
				part(tree, dimensions, name, function, practice == 1 ? "3" : "1");
				for (String stream : List.of("stream a", "stream b")) {
					part(tree, dimensions, name + ' ' + stream, name, stream.endsWith("a") ? "1" : "0.5");
					streams.add(name + ' ' + stream);
				}
			}
		}
		var rows = new ArrayList<List<String>>(
				List.of(List.of("section", "section title", "card", "title", "text", "question", "dimension", "weight")));
		var asked = new ArrayList<Asked>();
		for (int i = 0; i < 26; i++) {
			boolean whole = i >= 24;
			String dimension = whole ? List.of("Governance", "Delivery practice 2").get(i - 24) : streams.get(i / 3);
			String text = "We use what we know in step " + (i + 1) + ".";
			String weight = List.of("1", "2", "0.5").get(i % 3);
			String guidance = "Think of the last time that step " + (i + 1) + " was taken.";
			rows.add(List.of("T", "Steps", "T" + (i + 1), "Step " + (i + 1), guidance, text, dimension, weight));
			asked.add(new Asked(text, dimension, Kind.SCORED, steps, weight, List.of(guidance)));
		}
		Map<String, List<List<String>>> sheets = sheets("Cards", rows);
		sheets.put("Scale", scale);
		sheets.put("Dimensions", dimensions);
		return new ExampleModel("Tree.xlsx", sheets, false, asked, tree, "0", "3", "", Map.of());
	}

	/** A deck that says everything in English and in Welsh, with readers who have Welsh. */
	static ExampleModel languages() {
		var foreign = new LinkedHashMap<String, String>();
		var translations = new ArrayList<List<String>>(List.of(List.of("which", "text", "cy", "part id")));
		say(foreign, translations, "", "title", "Learning together", "Dysgu gyda’n gilydd");
		say(foreign, translations, "often", "name", "How often", "Pa mor aml");
		List<Step> steps = new ArrayList<>();
		var scale = new ArrayList<List<String>>(List.of(List.of("scale", "value", "label", "descriptor", "scale id", "level id")));
		List<String> labels = List.of("Never", "Now and then", "Often", "All the time");
		List<String> welsh = List.of("Byth", "Weithiau", "Yn aml", "Drwy’r amser");
		for (int i = 0; i < 4; i++) {
			String meaning = "Nobody would be surprised by " + (i + 1) + " times.";
			steps.add(new Step(String.valueOf(i + 1), labels.get(i), meaning));
			scale.add(List.of("How often", String.valueOf(i + 1), labels.get(i), meaning, "often", "often-" + i));
			say(foreign, translations, "often-" + i, "label", labels.get(i), welsh.get(i));
			say(foreign, translations, "often-" + i, "descriptor", meaning, "Ni fyddai " + (i + 1) + " gwaith yn synnu neb.");
		}
		var dimensions = new ArrayList<List<String>>(List.of(List.of("dimension", "id")));
		var sections = new ArrayList<List<String>>(List.of(List.of("section", "title", "id")));
		List<String> names = List.of("Listening", "Asking", "Trying");
		List<String> inWelsh = List.of("Gwrando", "Holi", "Mentro");
		for (int i = 0; i < 3; i++) {
			dimensions.add(List.of(names.get(i), "d" + i));
			say(foreign, translations, "d" + i, "name", names.get(i), inWelsh.get(i));
			sections.add(List.of(String.valueOf((char) ('A' + i)), names.get(i) + " well", "s" + i));
			say(foreign, translations, "s" + i, "title", names.get(i) + " well", inWelsh.get(i) + " yn dda");
		}
		var rows = new ArrayList<List<String>>(
				List.of(List.of("section", "card", "card id", "title", "text", "question", "question id", "dimension")));
		var asked = new ArrayList<Asked>();
		for (int i = 0; i < 15; i++) {
			String code = (char) ('A' + i / 5) + "" + (i % 5 + 1);
			String text = "People in team " + (i + 1) + " learn from each other.";
			String title = "Team " + (i + 1) + " at work";
			String guidance = "Think of the last week of team " + (i + 1) + ".";
			rows.add(List.of(code.substring(0, 1), code, "c" + i, title, guidance, text, "q" + i, names.get(i / 5)));
			asked.add(new Asked(text, names.get(i / 5), Kind.SCORED, steps, "1", List.of(guidance)));
			say(foreign, translations, "q" + i, "text", text, "Mae pobl tîm " + (i + 1) + " yn dysgu oddi wrth ei gilydd.");
			say(foreign, translations, "c" + i, "title", title, "Tîm " + (i + 1) + " wrth ei waith");
			say(foreign, translations, "c" + i, "paragraphs", guidance, "Meddyliwch am wythnos olaf tîm " + (i + 1) + ".");
		}
		Map<String, List<List<String>>> sheets = sheets("Cards", rows);
		sheets.put("Scale", scale);
		sheets.put("Dimensions", dimensions);
		sheets.put("Sections", sections);
		sheets.put("Deck", List.of(List.of("key", "value"), List.of("title", "Learning together"), List.of("language", "en-GB")));
		sheets.put("Translations", translations);
		return new ExampleModel("Languages.xlsx", sheets, false, asked, Map.of(), "1", "4", "cy", foreign);
	}

	/** A catalogue of 1,800 items in a file of text. */
	static ExampleModel catalogue() {
		List<Step> steps = steps("0", "not in place", "1", "partly in place", "2", "in place");
		var rows = new ArrayList<List<String>>(List.of(List.of("No", "Section", "Topic", "Requirement", "Answers")));
		var asked = new ArrayList<Asked>();
		for (int i = 0; i < 1800; i++) {
			int section = i / 60 + 1;
			String text = "Requirement " + (i + 1) + ": the " + SUBJECTS.get(i % 12) + " of part " + section + " is kept up to date.";
			rows.add(List.of("R" + (i + 1), "Part " + section, "Topic " + (i / 10 + 1), text,
					"0 = not in place\n1 = partly in place\n2 = in place"));
			asked.add(new Asked(text, "Part " + section, steps));
		}
		return new ExampleModel("Catalogue.csv", sheets("", rows), true, asked, Map.of(), "0", "2", "", Map.of());
	}

	private static void say(Map<String, String> foreign, List<List<String>> rows, String part, String which, String text, String welsh) {
		foreign.put(text, welsh);
		rows.add(List.of(which, text, welsh, part));
	}

	private static void part(Map<String, Part> tree, List<List<String>> rows, String name, String of, String weight) {
		tree.put(name, new Part(of, weight));
		rows.add(List.of(name, of, weight));
	}

	/**
	 * Every shape with people of its own: some vote twice, some groups have no time for all of it, and of two parts of the tree the groups
	 * have answered fewer than half of the questions, each alone or in common.
	 */
	static Stream<ExampleModel> all() {
		return Stream.of(fractions().in(new Room(List.of(8, 7, 6, 3), Set.of(0, 2, 3, 8, 20, 31, 40), Map.of())), stages(),
				cyrillic().in(new Room(List.of(7, 5, 12), Set.of(1, 4, 6, 9), Map.of("Bay", Set.of(0, 1, 2)))),
				ticks().in(new Room(List.of(8, 16), Set.of(0, 1, 2, 3), Map.of())),
				tree().in(new Room(List.of(8, 8, 8), Set.of(),
						Map.of("Ada", Set.of(3, 9), "Bay", Set.of(0, 1, 4, 9), "Cove", Set.of(10)))),
				languages().in(new Room(List.of(2, 4, 5, 13), Set.of(0, 7, 8), Map.of())), catalogue());
	}
}
