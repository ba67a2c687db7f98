package io.orgdeck.core.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ROBUSTNESS 13: which of two versions is the newer one, and what becomes of it. */
class FormatVersionTest {

	private static FormatVersion version(String text) {
		return FormatVersion.parse(text).orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({ "0.9, 1.0", "1.0, 1.1", "1.2, 1.10", "1.9999, 2.0" })
	void theNewerVersionComesLater(String older, String newer) {
		assertEquals(-1, version(older).compareTo(version(newer)));
		assertEquals(1, version(newer).compareTo(version(older)));
		assertEquals(0, version(newer).compareTo(version(newer)));
		assertEquals(newer, version(newer).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "1.", "1.0.0", "v1.0", "1,0", "-1.0", "12345.0", "1.12345" })
	void whatIsNoVersionIsNone(String text) {
		assertEquals(Optional.empty(), FormatVersion.parse(text));
		assertEquals(Optional.empty(), FormatVersion.parse(null));
	}

	@ParameterizedTest
	@DisplayName("ROBUSTNESS 13: an older file is written in today's version, a newer one keeps its own")
	@CsvSource({ "0.9, true, today", "1.0, false, today", "1.9999, false, 1.9999", "2.0, false, 2.0" })
	void whatIsWritten(String read, boolean migrated, String written) {
		assertEquals(migrated, version(read).needsMigration());
		assertEquals(written.equals("today") ? FormatVersion.CURRENT : version(written), version(read).orCurrent());
	}

	@Test
	void aStepLeadsToANewerVersion() {
		for (FormatVersion to : new FormatVersion[] { version("0.8"), version("0.9") }) {
			assertThrows(IllegalArgumentException.class, () -> new MigrationStep(version("0.9"), to, model -> {}));
		}
	}
}
