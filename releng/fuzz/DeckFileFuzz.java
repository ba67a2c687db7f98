import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

import io.orgdeck.core.deck.DeckFolder;
import io.orgdeck.core.deck.DeckPlugin;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Deck;

/** What the fuzzer runs on files of decks that somebody hands over: a .carddeck, a jar, or one part of a jar. */
public final class DeckFileFuzz {

	private static final Path JAR = Path.of("handed-over.jar").toAbsolutePath();
	private static final Path DECK = Path.of("handed-over.carddeck").toAbsolutePath();
	private static final List<String> PARTS = List.of("META-INF/MANIFEST.MF", "plugin.xml", "deck/deck.carddeck");
	private static Map<String, byte[]> jar;

	private DeckFileFuzz() {
	}

	/** Writes words and seeds; see run. */
	public static void main(String[] arguments) throws Exception {
		Seeds.words(Path.of(arguments[0]),
				List.of("<extension point=\"io.orgdeck.core.decks\">", "<deck id=\"", "resource=\"", "class=\"", "../", "<!DOCTYPE",
						"deck/deck.carddeck", "META-INF/MANIFEST.MF", "plugin.xml", "Bundle-SymbolicName: ",
						"xmlns:deck=\"http://orgdeck.io/deck/1\""));
		Path seeds = Path.of(arguments[1]);
		Map<String, byte[]> parts = parts();
		Seeds.write(seeds.resolve("jar"), Seeds.packed(parts, "", new byte[0]), 0);
		Seeds.write(seeds.resolve("carddeck"), Files.readAllBytes(Seeds.FILES.resolve("small.carddeck")), 1);
		Seeds.write(seeds.resolve("xml"), xml(Fixture.deck()), 1);
		for (int i = 0; i < PARTS.size(); i++) {
			Seeds.write(seeds.resolve("part-" + i), parts.get(PARTS.get(i)), i, 2);
		}
	}

	private static byte[] xml(Deck deck) throws Exception {
		return new DeckStore().snapshot(deck).xml();
	}

	private static Map<String, byte[]> parts() throws Exception {
		var out = new ByteArrayOutputStream();
		new DeckPlugin(Fixture.deck()).write(out);
		Path file = Files.write(JAR, out.toByteArray());
		return Seeds.parts(file);
	}

	/** Loads what is to be watched before the clock of the first file runs. */
	public static void fuzzerInitialize() throws Exception {
		jar = parts();
		DeckFolder.inspect(JAR);
	}

	public static void fuzzerTestOneInput(FuzzedDataProvider data) throws Exception {
		Path file = switch (data.consumeByte((byte) 0, (byte) 2)) {
			case 0 -> Files.write(JAR, data.consumeRemainingAsBytes());
			case 1 -> Files.write(DECK, data.consumeRemainingAsBytes());
			default -> {
				String part = PARTS.get(data.consumeByte((byte) 0, (byte) (PARTS.size() - 1)));
				yield Files.write(JAR, Seeds.packed(jar, part, data.consumeRemainingAsBytes()));
			}
		};
		try {
			DeckFolder.inspect(file);
		} catch (StoreException e) {
			if (!e.getMessage().startsWith(file.toString()) || !e.getMessage().endsWith(".")) {
				throw new AssertionError("No sentence: " + e.getMessage(), e);
			}
			Seeds.assertTold(e.getMessage().substring(file.toString().length()), e);
		}
	}
}
