package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.migration.FormatVersion;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;

/** Format 1.3: values of any kind, the levels of a question and their names. */
class RichScalesTest {

	@TempDir
	Path folder;

	private static Deck rich() {
		Deck deck = Fixture.deck();
		List<Level> levels = deck.getScales().getFirst().getLevels();
		levels.get(0).setValue(-2);
		levels.get(1).setValue(0.25);
		Question question = Fixture.questions(deck).getFirst();
		question.getLevels().add(levels.get(0));
		question.getLevels().add(levels.get(2));
		LevelDescriptor own = DeckFactory.eINSTANCE.createLevelDescriptor();
		own.setLevel(levels.get(2));
		own.setLabel("Always");
		question.getDescriptors().add(own);
		question.setTarget(levels.get(2));
		return deck;
	}

	@Test
	void whatIsWrittenIsRead() throws Exception {
		Deck deck = rich();
		Path file = folder.resolve("rich.carddeck");
		new DeckStore().write(deck, file, true, new NullProgressMonitor());
		var loaded = new DeckStore().read(file);
		assertFalse(loaded.report().hasLosses(), loaded.report().toString());
		deck.setFileVersion(FormatVersion.CURRENT.toString());
		assertTrue(EcoreUtil.equals(deck, loaded.content()));
	}

	@Test
	@DisplayName("Whole values are written as ever, so that an older version reads them; older ones are read as ever")
	void valuesAreWrittenInTheShortestWay() throws Exception {
		String xml = new String(new DeckStore().snapshot(rich()).xml(), StandardCharsets.UTF_8);
		assertTrue(xml.contains("value=\"-2\"") && xml.contains("value=\"0.25\"") && xml.contains("value=\"3\""), xml);
		for (String value : List.of("NaN", "Infinity", "many")) {
			Path file = Files.writeString(folder.resolve("bare.xml"), xml.replace("value=\"0.25\"", "value=\"" + value + '"'),
					StandardCharsets.UTF_8);
			var loaded = new DeckStore().read(file);
			assertFalse(loaded.report().problems().isEmpty(), value);
			assertEquals(List.of(-2.0, 0.0, 3.0),
					loaded.content().getScales().getFirst().getLevels().stream().map(Level::getValue).toList());
		}
	}
}
