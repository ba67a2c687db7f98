package io.orgdeck.cli.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Question;

/** The same questions in two sessions, the later one with few people: what is withheld in one file is withheld in all. */
class TwoSessionsTest {

	private static final List<String> FILES = List.of("board-paper.docx", "board-paper-pdf.pdf", "workbook.xlsx", "results-pdf.pdf");
	private static final int ADA = 8;
	private static final int PEOPLE = 15;

	@TempDir
	private Path folder;

	private final List<String> wrong = new ArrayList<>();

	/** How many people of each of the two groups answer in the autumn: too few in all, too few of one group, enough, nobody. */
	private static final List<List<Integer>> AUTUMN = List.of(List.of(3, 0), List.of(8, 2), List.of(8, 7), List.of(0, 0));

	@Test
	@DisplayName("49: a result that the later session makes of few people is withheld in every file, and so are the groups that would tell it")
	void whatIsWithheldIsWithheldEverywhere() throws Exception {
		String deckId = deck();
		try {
			Path client = assessment(deckId);
			List<Question> asked = Decks.asked(new AssessmentStore().read(client).content().getDeck());
			told(client, asked);
			for (String file : FILES) {
				written(file, WrittenTexts.of(export(client, file)), asked);
			}
			scores("slides.pptx", WrittenTexts.of(export(client, "slides.pptx")));
			votes(client, asked);
		} finally {
			DeckRegistry.platform().remove(deckId);
		}
		assertEquals("", String.join("\n", wrong));
	}

	private String deck() throws IOException {
		var rows = new ArrayList<List<String>>(List.of(List.of("Section", "Question", "Answers")));
		for (int i = 0; i < AUTUMN.size(); i++) {
			rows.add(List.of("Part " + (i + 1), "Question " + (i + 1) + " is asked in both sessions.",
					"1 = never; 2 = seldom; 3 = often; 4 = always"));
		}
		String table = TableFile.csv(folder.resolve("table.csv"), rows).toString();
		String deck = folder.resolve("model.carddeck").toString();
		Terminal.run("deck", "map", table, "--mapping", folder.resolve("model.json").toString(), "--out", deck);
		Terminal.run("deck", "install", deck);
		return new DeckStore().read(Path.of(deck)).content().getId();
	}

	private Path assessment(String deckId) throws IOException {
		Path client = folder.resolve("client.assessment");
		Terminal.run("new", client.toString(), "--deck", deckId, "--client", "Millbrook");
		var people = new ArrayList<List<String>>(List.of(List.of("name", "group")));
		for (int i = 0; i < PEOPLE; i++) {
			people.add(List.of("Person " + (char) ('A' + i), i < ADA ? "Ada" : "Bay"));
		}
		Terminal.run("people", client.toString(), TableFile.csv(folder.resolve("people.csv"), people).toString());
		String cards = Decks.cards(new AssessmentStore().read(client).content().getDeck()).stream().map(card -> card.getCode())
				.collect(Collectors.joining("; "));
		Terminal.run("people", client.toString(), TableFile.csv(folder.resolve("sessions.csv"), List.of(List.of("session", "date", "cards"),
				List.of("Spring", "2026-03-02", cards), List.of("Autumn", "2026-10-05", cards))).toString());
		Assessment read = new AssessmentStore().read(client).content();
		var rows = new ArrayList<List<String>>(List.of(List.of("participant", "session", "question", "round", "answer")));
		List<Question> asked = Decks.asked(read.getDeck());
		for (int i = 0; i < asked.size(); i++) {
			for (int person = 1; person <= PEOPLE; person++) {
				rows.add(vote(person, read.getSessions().getFirst(), asked.get(i), 1 + person % 3));
				if (isThere(person, AUTUMN.get(i))) {
					rows.add(vote(person, read.getSessions().getLast(), asked.get(i), 2 + person % 3));
				}
			}
		}
		Terminal.run("import", client.toString(), TableFile.csv(folder.resolve("given.csv"), rows).toString());
		held(client);
		return client;
	}

	private static boolean isThere(int person, List<Integer> autumn) {
		return person <= ADA ? person <= autumn.getFirst() : person - ADA <= autumn.getLast();
	}

	private static List<String> vote(int person, Session session, Question question, int answer) {
		return List.of(String.valueOf(person), session.getId(), question.getId(), "1", String.valueOf(answer));
	}

	private static void held(Path client) throws IOException {
		AssessmentDocument document = AssessmentDocument.open(client, OpenMode.EXCLUSIVE, new NullProgressMonitor());
		try {
			for (Session session : document.content().getSessions()) {
				document.set(session, Literals.SESSION__STATUS, SessionStatus.HELD, "Held");
			}
			document.save(new NullProgressMonitor());
		} finally {
			document.close();
		}
	}

	private Path export(Path client, String file) {
		Path target = folder.resolve(file);
		Terminal.run("export", client.toString(), "--format", file.substring(0, file.indexOf('.')), "--out", target.toString());
		return target;
	}

	/** The mean of the last session that was held. */
	private static Optional<BigDecimal> mean(int question) {
		List<Integer> autumn = AUTUMN.get(question);
		var answers = new ArrayList<Integer>();
		for (int person = 1; person <= PEOPLE; person++) {
			if (autumn.equals(List.of(0, 0))) {
				answers.add(1 + person % 3);
			} else if (isThere(person, autumn)) {
				answers.add(2 + person % 3);
			}
		}
		return answers.size() < 5 ? Optional.empty()
				: Optional.of(BigDecimal.valueOf(answers.stream().mapToInt(answer -> answer).sum()).divide(
						BigDecimal.valueOf(answers.size()), MathContext.DECIMAL128));
	}

	private void told(Path client, List<Question> asked) {
		JsonObject summary = JsonParser.parseString(Terminal.run("summary", client.toString(), "--json").out()).getAsJsonObject();
		summary.getAsJsonArray("questions").forEach(element -> {
			JsonObject one = element.getAsJsonObject();
			int at = asked.stream().map(Question::getId).toList().indexOf(one.get("id").getAsString());
			assertEquals(at == 0, one.get("withheld").getAsBoolean(), one::toString);
			assertEquals(mean(at).isEmpty(), one.get("mean").isJsonNull(), one::toString);
			assertEquals(mean(at).isEmpty(), one.get("median").isJsonNull(), one::toString);
		});
	}

	/** A dimension whose only question is withheld may be left out, but has no figure. */
	private void scores(String file, WrittenTexts texts) {
		texts.wrong("Part 1", "Score", Optional.empty()).filter(what -> !what.endsWith(" stands nowhere"))
				.ifPresent(what -> wrong.add(file + ": " + what));
		texts.wrong("Part 3", "Score", Optional.of(BigDecimal.valueOf(3))).ifPresent(what -> wrong.add(file + ": " + what));
		texts.wrong("Part 4", "Score", Optional.of(BigDecimal.TWO)).ifPresent(what -> wrong.add(file + ": " + what));
	}

	private void written(String file, WrittenTexts texts, List<Question> asked) {
		scores(file, texts);
		for (int i = 0; i < asked.size(); i++) {
			int at = i;
			texts.wrong(asked.get(i).getId(), "Mean", mean(i)).ifPresent(what -> wrong.add(file + ": " + what));
			for (String group : List.of("Ada", "Bay")) {
				Optional<BigDecimal> median = at < 2 ? Optional.empty() : Optional.of(BigDecimal.valueOf(at == 2 ? 3 : 2));
				texts.wrong("Part " + (i + 1), group, median).ifPresent(what -> wrong.add(file + ": " + what));
			}
		}
	}

	/** The table for statistics programs lists no vote of few people, and of nobody the group. */
	private void votes(Path client, List<Question> asked) throws IOException {
		List<String> lines = Files.readAllLines(export(client, "votes.csv"));
		String few = asked.getFirst().getId();
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("Autumn,") && line.contains(asked.get(2).getId())), lines::toString);
		assertFalse(lines.stream().anyMatch(line -> line.startsWith("Autumn,") && line.contains(',' + few + ',')), lines::toString);
		assertFalse(lines.stream().anyMatch(line -> line.contains(",Ada,") || line.contains(",Bay,")), lines::toString);
	}
}
