package io.orgdeck.exchange.surveys.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.orgdeck.core.exchange.AnswerMapping;
import io.orgdeck.core.exchange.AnswerMapping.State;
import io.orgdeck.core.exchange.AnswerMapping.Use;
import io.orgdeck.core.exchange.AnswerTable;
import io.orgdeck.core.exchange.NewPeople;
import io.orgdeck.core.exchange.Response;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.exchange.surveys.internal.Wave.Person;
import io.orgdeck.model.Answer;
import io.orgdeck.model.deck.Question;

/** ROBUSTNESS 39: forty files of each tool are read without one wrong vote, and hardly anything is asked. */
class SurveyToolsTest {

	private static final int VARIANTS = 40;

	private final SurveyClient client = new SurveyClient();

	static Stream<Arguments> files() {
		return Stream.of(Tool.values())
				.flatMap(tool -> Stream.iterate(0, i -> i + 1).limit(VARIANTS).map(seed -> Arguments.of(tool, seed)));
	}

	private AnswerTable table(Spreadsheet file) {
		return new SurveyImporter().recognise(file, client.assessment).orElseThrow(() -> new AssertionError("not recognised"));
	}

	@ParameterizedTest(name = "{0}, variant {1}")
	@MethodSource("files")
	@DisplayName("Every answer is read as it was given, and nine of ten questions are known unasked")
	void everyAnswerIsRead(Tool tool, int seed) {
		boolean anonymous = seed % 2 == 0;
		Wave wave = Wave.of(new Random(seed), client.questions(), 25, anonymous);
		var made = new ToolFile(tool, wave, seed, anonymous);
		AnswerTable table = table(made.file("answers"));
		assertEquals(tool.label(), table.tool(), made.said::toString);
		assertEquals(25, table.respondents(), made.said::toString);
		AnswerMapping mapping = table.mapping();
		long known = mapping.columns().stream().filter(column -> column.state() == State.CERTAIN)
				.filter(column -> column.use() == Use.QUESTION || column.use() == Use.OPTION).map(AnswerMapping.Column::question).distinct()
				.count();
		assertTrue(known >= 0.9 * wave.asked().size(), () -> made.said + ": " + known + " known of " + mapping);
		Responses read = table.read(mapping, new NewPeople(client.assessment));
		assertEquals(List.of(), compare(wave, read, known == wave.asked().size()), () -> made.said + "\n" + read.problems());
		assertTrue(read.isWhole(), () -> made.said + ": " + read.problems());
	}

	/** What was read otherwise than it was given. The rows of a file stand in the order of the people. */
	private List<String> compare(Wave wave, Responses read, boolean whole) {
		var wrong = new ArrayList<String>();
		Map<String, Response> byCell = new HashMap<>();
		var people = new HashMap<Integer, Integer>();
		int depth = read.responses().stream().mapToInt(response -> response.place().row()).min().orElse(1) - 1;
		for (Response response : read.responses()) {
			int row = response.place().row() - Math.min(depth, 3);
			Integer before = people.put(response.vote().participant(), row);
			if (before != null && before != row) {
				wrong.add("one number for rows " + before + " and " + row);
			}
			byCell.put(row + response.question().getId(), response);
		}
		int shift = 0;
		for (int i = 0; i < wave.people().size(); i++) {
			Person person = wave.people().get(i);
			for (Question question : wave.asked()) {
				Answer given = person.answers().get(question);
				Response response = byCell.get(i + 1 + shift + question.getId());
				if (response != null && !sameAnswer(given, response.vote().answer()) || response == null && given != null && whole) {
					wrong.add(person + " " + question.getId() + ": " + given + " read as " + response);
				}
				if (response != null && given != null) {
					String comment = person.comments().getOrDefault(question, "");
					boolean kept = response.vote().comment().equals(comment) || response.vote().comment().isEmpty();
					if (!kept) {
						wrong.add("comment " + comment + " read as " + response.vote().comment());
					}
				}
			}
		}
		return wrong.subList(0, Math.min(5, wrong.size()));
	}

	private static boolean sameAnswer(Answer given, Answer read) {
		return given instanceof Answer.DoesNotApply && read instanceof Answer.DoesNotApply || read.equals(given);
	}

	@ParameterizedTest(name = "{0}, variant {1}")
	@MethodSource("files")
	@DisplayName("A later export of the same survey knows everybody again and brings the newcomers alone")
	void aSecondWaveKnowsEverybody(Tool tool, int seed) {
		boolean anonymous = seed % 2 == 0;
		Wave first = Wave.of(new Random(seed), client.questions(), 12, anonymous);
		Wave both = first.andLater(Wave.of(new Random(seed + 1000), client.questions(), 8, anonymous));
		var people = new NewPeople(client.assessment);
		AnswerTable before = table(new ToolFile(tool, first, seed, anonymous).file("first"));
		AnswerMapping mapping = before.mapping();
		Responses one = before.read(mapping, people);
		AnswerTable after = table(new ToolFile(tool, both, seed, anonymous).file("both"));
		Responses two = after.read(after.mapping(mapping), people);
		var numbers = new HashSet<Integer>();
		one.newcomers().forEach(newcomer -> numbers.add(newcomer.number()));
		assertEquals(12, numbers.size());
		long again = two.newcomers().stream().filter(newcomer -> numbers.contains(newcomer.number())).count();
		assertEquals(12, again);
		assertEquals(20, two.newcomers().size());
	}
}
