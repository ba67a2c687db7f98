package io.orgdeck.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.words.DayStyle;

class DayFormTest {

	private final DayForm form = new DayForm(Locale.UK, Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

	@ParameterizedTest
	@ValueSource(strings = { "14 Mar 2026", "14 March 2026", "14th march 2026", "14/3/2026", "14.3.26", "14-03-2026", "2026-03-14",
			" 14 mar 26 " })
	void oneDayIsWrittenInManyWays(String text) {
		assertEquals(Optional.of(LocalDate.of(2026, 3, 14)), form.parse(text));
	}

	@ParameterizedTest
	@CsvSource({ "24 Dec, 2026-12-24", "3 Jan, 2027-01-03", "1 Nov, 2026-11-01", "1 Jul, 2026-07-01", "today, 2026-11-22" })
	void withoutAYearTheNearestIsMeant(String text, LocalDate day) {
		assertEquals(Optional.of(day), form.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31 Feb 2026", "soon", "14", "14 xyz 2026", "2026-13-01", "0/3/2026" })
	void whatIsNoDayIsExplained(String text) {
		assertEquals(Optional.empty(), form.parse(text));
		assertTrue(form.explain(text).startsWith("\"" + text + "\" is not a day."));
		assertTrue(form.explain(text).contains("22 Nov 2026"));
	}

	@AfterEach
	void asBefore() {
		DayStyle.show(DayStyle.WORDS);
	}

	@ParameterizedTest
	@EnumSource
	void whatIsShownCanBeReadAgain(DayStyle style) {
		DayStyle.show(style);
		for (var day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
			assertEquals(Optional.of(day), form.parse(form.format(day)));
		}
	}

	@Test
	void aFieldThatIsOpenFollowsTheChoice() {
		assertEquals("2 Dec 2026", form.format(LocalDate.of(2026, 12, 2)));
		DayStyle.show(DayStyle.NUMBERS);
		assertEquals("02/12/2026", form.format(LocalDate.of(2026, 12, 2)));
	}
}
