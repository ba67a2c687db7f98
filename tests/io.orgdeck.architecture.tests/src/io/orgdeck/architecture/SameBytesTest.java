package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.export.ExporterRegistry;

/**
 * L1, ROBUSTNESS 44: whatever leaves Orgdeck has the same bytes wherever it is made. Exporters come from the registry, so one
 * that is added later is looked at too.
 */
class SameBytesTest {

	private static final Locale AT_HOME = Locale.UK;
	private static final TimeZone ZONE = TimeZone.getDefault();
	private static final Locale LOCALE = Locale.getDefault();
	private static final Locale WORDS = Locale.getDefault(Locale.Category.DISPLAY);
	private static final Locale FIGURES = Locale.getDefault(Locale.Category.FORMAT);
	private static final int AROUND = 60;

	private static Map<String, byte[]> exported;
	private static Map<String, byte[]> commanded;

	@TempDir
	private Path folder;

	@BeforeAll
	static void atHome(@TempDir Path exports, @TempDir Path commands) throws IOException {
		Locale.setDefault(AT_HOME);
		exported = new EveryOutput(exports).exported();
		commanded = new EveryOutput(Files.createDirectory(commands.resolve("at-home"))).commanded();
		computerAsBefore();
	}

	@AfterEach
	void asBefore() {
		computerAsBefore();
	}

	private static void computerAsBefore() {
		Locale.setDefault(LOCALE);
		Locale.setDefault(Locale.Category.DISPLAY, WORDS);
		Locale.setDefault(Locale.Category.FORMAT, FIGURES);
		TimeZone.setDefault(ZONE);
	}

	/** With a decimal comma, other capitals, other calendars, other digits, from right to left. */
	static Stream<Locale> elsewhere() {
		return Stream.of(Locale.of("de", "DE"), Locale.of("tr", "TR"), Locale.of("th", "TH"), Locale.of("th", "TH", "TH"),
				Locale.of("ar", "EG"),
				Locale.of("fa", "IR"), Locale.of("ja", "JP", "JP"));
	}

	@ParameterizedTest
	@MethodSource("elsewhere")
	void everyExporterWritesTheSameInEveryCountry(Locale locale) throws IOException {
		Locale.setDefault(locale);
		assertSame(exported, new EveryOutput(folder).exported());
	}

	@ParameterizedTest
	@MethodSource("elsewhere")
	void everyCommandPrintsAndWritesTheSameInEveryCountry(Locale locale) throws IOException {
		Locale.setDefault(locale);
		assertSame(commanded, new EveryOutput(folder).commanded());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Asia/Tokyo", "America/St_Johns", "Pacific/Apia" })
	void everyExporterWritesTheSameInEveryZone(String zone) throws IOException {
		TimeZone.setDefault(TimeZone.getTimeZone(zone));
		assertSame(exported, new EveryOutput(folder).exported());
	}

	@Test
	void everyExporterHasWritten() {
		for (var exporter : ExporterRegistry.platform().exporters()) {
			assertTrue(
					exported.keySet().stream().anyMatch(name -> name.startsWith(exporter.id() + '{') && name.endsWith(EveryOutput.WRITTEN)),
					exporter.id());
		}
	}

	private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual) {
		assertEquals(expected.keySet(), actual.keySet());
		var different = expected.keySet().stream().filter(name -> !Arrays.equals(expected.get(name), actual.get(name)))
				.map(name -> name + ": " + difference(expected.get(name), actual.get(name))).toList();
		assertEquals(List.of(), different);
	}

	private static String difference(byte[] expected, byte[] actual) {
		int at = Arrays.mismatch(expected, actual);
		return "at byte " + at + " «" + around(expected, at) + "» is «" + around(actual, at) + '»';
	}

	private static String around(byte[] content, int at) {
		int from = Math.max(0, at - AROUND);
		int to = Math.min(content.length, at + AROUND);
		return new String(content, from, to - from, StandardCharsets.UTF_8);
	}
}
