package io.orgdeck.exchange.decks.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.words.Typed;
import io.orgdeck.exchange.decks.internal.CisoLibrary.Node;
import io.orgdeck.exchange.decks.internal.CisoSheets.Step;
import io.orgdeck.exchange.decks.internal.DeckSheets.Choice;
import io.orgdeck.model.Values;

/** The questions that a library asks about its requirements. They are counted and make no score, because the requirement itself is rated. */
final class CisoQuestions {

	private static final int FEWEST = 2;
	private static final int MOST = 40;

	/** An answer that can be given. @param code as the library refers to it */
	private record Answer(String code, Said label, Said descriptor, Optional<Double> points) {
	}

	/** The level that an answer became. */
	private record Taken(String question, double value) {
	}

	private record Waiting(Map<String, String> row, Part dependsOn, String where) {
	}

	/** A row to put a question on, and what is to be read beside it. */
	interface Card {
		Map<String, String> question();

		void read(Said text);
	}

	private final CisoSheets sheets;
	private final CisoGroups groups;
	private final Told told;
	private final Map<String, Taken> taken = new HashMap<>();
	private final List<Waiting> waiting = new ArrayList<>();

	CisoQuestions(CisoSheets sheets, CisoGroups groups, Told told) {
		this.sheets = sheets;
		this.groups = groups;
		this.told = told;
	}

	/** Puts the questions of a requirement on a card. */
	void put(Node node, Card card) throws IOException {
		for (var one : node.questions.entrySet()) {
			Part part = one.getValue();
			part.known("urn");
			Map<String, String> row = card.question();
			String id = sheets.id(one.getKey());
			Said text = part.said("text").or(Said.of(one.getKey()));
			row.put("question", sheets.say(id, "text", text));
			row.put("question id", id);
			row.put("tags", groups.tags(node));
			ask(node, part, row, one.getKey(), card);
			Optional<Part> after = part.part("depends_on");
			after.ifPresent(condition -> waiting.add(new Waiting(row, condition, node.called())));
			told.unread(part, node.called());
		}
	}

	private void ask(Node node, Part part, Map<String, String> row, String urn, Card card) throws IOException {
		String type = part.text("type");
		List<Answer> answers = answers(part, node);
		switch (type) {
			case "text" -> row.put("kind", AskedAs.TEXT.literal());
			case "number" -> row.put("kind", AskedAs.NUMBER.literal());
			case "date" -> row.put("kind", AskedAs.DATE.literal());
			case "boolean" -> choose(row, urn, List.of(new Answer("", Said.of(Messages.no), Said.NOTHING, Optional.of(0.0)),
					new Answer("", Said.of(Messages.yes), Said.NOTHING, Optional.of(1.0))));
			case "unique_choice", "single_choice" -> {
				List<String> labels = answers.stream().map(one -> one.label().text()).toList();
				List<Answer> levels = answers.stream().filter(one -> !Common.isForEverybody(one.label().text(), labels)).toList();
				if (levels.size() < FEWEST || levels.size() > MOST || !apart(levels)) {
					list(node, row, type, answers, card);
				} else {
					answers.stream().filter(one -> !levels.contains(one) && !one.descriptor().isEmpty())
							.forEach(one -> told.field("description", one.label().text() + " (" + node.called() + ')'));
					offered(node, answers, levels);
					points(node, levels);
					choose(row, urn, levels);
				}
				return;
			}
			case "multiple_choice" -> {
				List<String> labels = answers.stream().map(one -> one.label().text()).toList();
				List<Answer> boxes = answers.stream().filter(one -> !Common.isBesideTicks(one.label().text(), labels)).toList();
				if (boxes.size() < FEWEST || boxes.size() > MOST || !apart(boxes)) {
					list(node, row, type, answers, card);
				} else {
					offered(node, answers, boxes);
					tick(node, row, urn, boxes);
				}
				return;
			}
			default -> {
				list(node, row, type, answers, card);
				return;
			}
		}
		if (!answers.isEmpty()) {
			told.field("choices", node.called());
		}
	}

	private void offered(Node node, List<Answer> all, List<Answer> taken) {
		all.stream().filter(one -> !taken.contains(one)).filter(one -> one.points().isPresent() || Common.hasNumber(one.label().text()))
				.forEach(one -> told.offered(one.label().text(), node.called()));
	}

	private List<Answer> answers(Part part, Node node) throws IOException {
		var answers = new ArrayList<Answer>();
		for (Part choice : part.parts("choices")) {
			String code = choice.text("urn");
			Said label = choice.said("value").or(Said.of(code));
			if (!label.isEmpty()) {
				answers.add(new Answer(code, label, choice.said("description"), choice.number("add_score")));
			}
			told.unread(choice, node.called());
		}
		return answers;
	}

	private static boolean apart(List<Answer> answers) {
		return answers.stream().map(one -> Typed.key(one.label().text())).distinct().count() == answers.size();
	}

	private static boolean counts(List<Answer> answers) {
		return answers.stream().allMatch(one -> one.points().isPresent())
				&& answers.stream().map(one -> one.points().get()).distinct().count() == answers.size();
	}

	private void points(Node node, List<Answer> answers) {
		if (!counts(answers) && answers.stream().anyMatch(one -> one.points().isPresent())) {
			told.field("add_score", node.called());
		}
	}

	private void choose(Map<String, String> row, String urn, List<Answer> answers) {
		List<Choice> counted = Common.counted(answers.stream().map(one -> one.label().text()).toList());
		var steps = new ArrayList<Step>();
		for (int i = 0; i < answers.size(); i++) {
			Answer one = answers.get(i);
			double value = counts(answers) ? one.points().get() : counted.get(i).value();
			steps.add(new Step(value, one.label(), one.descriptor()));
			take(one, row, value, urn);
		}
		steps.sort((one, other) -> Double.compare(one.value(), other.value()));
		row.put("kind", (steps.size() == FEWEST ? AskedAs.YES_NO : AskedAs.ONE_OF).literal());
		row.put("scale", sheets.scale("choose", steps));
		row.put("scored", "no");
	}

	private void tick(Node node, Map<String, String> row, String urn, List<Answer> answers) {
		var steps = new ArrayList<Step>();
		for (Answer one : answers) {
			steps.add(new Step(steps.size() + 1, one.label(), one.descriptor()));
			take(one, row, steps.size(), urn);
		}
		if (answers.stream().anyMatch(one -> one.points().isPresent())) {
			told.field("add_score", node.called());
		}
		row.put("kind", AskedAs.SEVERAL_OF.literal());
		row.put("scale", sheets.scale("tick", steps));
	}

	private void take(Answer answer, Map<String, String> row, double value, String urn) {
		taken.putIfAbsent(urn + '\n' + answer.code(), new Taken(row.get("question id"), value));
	}

	/** A question that cannot be answered is one to talk about; what could be answered is there to be read. */
	private void list(Node node, Map<String, String> row, String type, List<Answer> answers, Card card) {
		row.put("kind", AskedAs.DISCUSSION.literal());
		told.listed(type.isEmpty() ? Messages.kind_text : type, node.called());
		points(node, answers);
		for (Answer one : answers) {
			card.read(Said.joined("\n", one.label(), one.descriptor()));
		}
	}

	/** Writes after which answers questions are asked, when all questions are there. */
	void resolve() throws IOException {
		for (Waiting one : waiting) {
			String question = one.dependsOn().text("question");
			List<String> answers = one.dependsOn().texts("answers");
			String how = one.dependsOn().text("condition");
			told.unread(one.dependsOn(), one.where());
			var levels = new LinkedHashMap<String, Taken>();
			answers.forEach(answer -> levels.put(answer, taken.get(question + '\n' + answer)));
			boolean sayable = !levels.isEmpty() && !levels.containsValue(null)
					&& (levels.size() == 1 || how.isEmpty() || how.equals("any"));
			if (sayable) {
				String values = levels.values().stream().map(level -> Values.text(level.value())).distinct()
						.collect(Collectors.joining("; "));
				one.row().put("only if", levels.values().iterator().next().question() + " = " + values);
			} else {
				told.condition(NLS.bind(Messages.ciso_dependsOn,
						new Object[] { question, String.join(", ", answers), how.isEmpty() ? "any" : how }), one.where());
			}
		}
	}
}
