package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import corpus.Product.Result;

/** L1 to L4: what a computer in Berlin, Istanbul, Cairo or Bangkok reads and writes is the same as on one in London. */
class OtherCountriesTest {

	private enum Country {
		DE_DE("de_DE"), TR_TR("tr_TR"), AR_EG("ar_EG"), TH_TH("th_TH");

		private final String locale;

		Country(String locale) {
			this.locale = locale;
		}

		Map<String, String> environment() {
			return Map.of("LOCPATH", Path.of("locales").toAbsolutePath().toString(), "LC_ALL", locale + ".UTF-8", "LANG",
					locale + ".UTF-8");
		}
	}

	/** A computer that knows no country. */
	private static final Map<String, String> HERE = Map.of("LC_ALL", "C.UTF-8");

	/** What it makes of an original, found out once. */
	private static final Map<Path, String> EXPECTED = new HashMap<>();

	private interface Reading {
		String of(Map<String, String> environment, Path file) throws IOException;
	}

	@TempDir
	private Path folder;

	private static Result run(Map<String, String> environment, Object... arguments) throws IOException {
		var command = new ArrayList<String>();
		command.add(Product.launcher().toString());
		List.of(arguments).forEach(argument -> command.add(argument.toString()));
		return Product.run(command, environment).assertDone();
	}

	/** The votes of the sample client after a file was imported into it there. */
	private String votes(Map<String, String> environment, Path file) throws IOException {
		Path assessment = Files.copy(Originals.sample(), Files.createTempDirectory(folder, "votes").resolve("after.assessment"));
		run(environment, "import", assessment, file, "--take", "theirs");
		Path votes = assessment.resolveSibling("after.csv");
		run(environment, "votes", assessment, "--out", votes);
		return Files.readString(votes);
	}

	private String cards(Map<String, String> environment, Path sheet) throws IOException {
		Path deck = Files.createTempDirectory(folder, "deck").resolve("after.carddeck");
		run(environment, "deck", "import", sheet, "--out", deck);
		return new String(Packed.parts(deck).get("model.xml"), StandardCharsets.UTF_8);
	}

	private static String here(Path original, Reading reading) throws IOException {
		Missing.skipWithout("What computers of other countries say of themselves", "locales");
		synchronized (EXPECTED) {
			String expected = EXPECTED.get(original);
			if (expected == null) {
				expected = reading.of(HERE, original);
				EXPECTED.put(original, expected);
			}
			return expected;
		}
	}

	@ParameterizedTest
	@EnumSource
	void answersAreTheSame(Country country) throws IOException {
		String here = here(Originals.answers(), this::votes);
		assertTrue(here.contains("Grüße & <Dank>"), here);
		assertEquals(here, votes(country.environment(), Originals.answers()));
		assertEquals(here, votes(country.environment(), Program.OFFICE.saved(Originals.answers(), folder)));
	}

	@ParameterizedTest
	@EnumSource
	void tablesOfVotesAreTheSame(Country country) throws IOException {
		assertEquals(here(Originals.votes(), this::votes), votes(country.environment(), Originals.votes()));
	}

	@ParameterizedTest
	@EnumSource
	void cardsAreTheSame(Country country) throws IOException {
		assertEquals(here(Originals.deckSheet(), this::cards), cards(country.environment(), Originals.deckSheet()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "summary", "check" })
	void whatIsToldIsTheSame(String command) throws IOException {
		Missing.skipWithout("What computers of other countries say of themselves", "locales");
		String here = told(HERE, command);
		for (Country country : Country.values()) {
			assertEquals(here, told(country.environment(), command), country::toString);
		}
	}

	private static String told(Map<String, String> environment, String command) throws IOException {
		Result result = Product.run(List.of(Product.launcher().toString(), command, Originals.sample().toString(), "--json"), environment);
		return result.assertReadable().out();
	}
}
