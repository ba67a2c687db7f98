package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.deck.DeckFolder;
import io.orgdeck.core.deck.DeckRegistry;

/** S12, D3: decks from sheets in any script are installed side by side, and what cannot be installed is said before. */
class DeckInstallTest {

	@TempDir
	private Path folder;

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	@AfterEach
	void removeWhatWasInstalled() throws IOException {
		for (String id : List.of("deck.модель", "deck.оценка")) {
			if (DeckRegistry.platform().folder().find(id).isPresent()) {
				DeckRegistry.platform().remove(id);
			}
		}
	}

	@Test
	void decksInCyrillicStayApart() throws IOException {
		for (String name : List.of("Модель", "Оценка")) {
			Path sheet = Files.writeString(folder.resolve(name + ".csv"), "section,card,title,question,dimension\nА,К1,Одна,Так?,Вимір\n");
			Path deck = folder.resolve(name + ".carddeck");
			Path jar = folder.resolve(name + ".jar");
			assertEquals(0, run("deck", "import", sheet.toString(), "--out", deck.toString()), err::toString);
			assertEquals(0, run("deck", "check", deck.toString()), out::toString);
			assertEquals(0, run("deck", "plugin", deck.toString(), "--out", jar.toString()), err::toString);
			assertEquals(0, run("deck", "install", jar.toString()), err::toString);
		}
		DeckFolder installed = DeckRegistry.platform().folder();
		assertTrue(installed.find("deck.модель").isPresent() && installed.find("deck.оценка").isPresent());
		assertEquals(4, run("deck", "install", folder.resolve("Модель.jar").toString()));
		assertTrue(err.toString().contains("--force"), err::toString);
		assertEquals(0, run("deck", "install", folder.resolve("Модель.jar").toString(), "--force"));
		assertEquals(0, run("deck", "remove", "deck.модель"));
		assertTrue(installed.find("deck.модель").isEmpty() && installed.find("deck.оценка").isPresent());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".x", "a b", "io.orgdeck.learningorg" })
	void anIdThatCannotBeInstalledIsRefusedEverywhere(String id) throws IOException {
		Path deck = Files.writeString(folder.resolve("deck.carddeck"),
				"<d:Deck xmlns:d='http://orgdeck.io/deck/1' fileVersion='1.1' title='T' version='1' licence='free' id='" + id + "'/>");
		Path jar = folder.resolve("deck.jar");
		assertFalse(run("deck", "plugin", deck.toString(), "--out", jar.toString()) == 0);
		assertFalse(run("deck", "install", deck.toString(), "--force") == 0);
		assertEquals(2, err.toString().lines().filter(line -> line.contains(" id") && line.endsWith(".")).count(), err::toString);
		assertEquals(1, run("deck", "check", deck.toString()), out::toString);
		assertTrue(out.toString().contains(" id"), out::toString);
		assertFalse(Files.exists(jar));
	}

	private int run(String... arguments) {
		return new OrgdeckCommandLine(new PrintWriter(out), new PrintWriter(err)).run(arguments);
	}
}
