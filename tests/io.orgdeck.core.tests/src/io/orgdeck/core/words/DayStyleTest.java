package io.orgdeck.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayStyleTest {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 2);

	@AfterEach
	void asBefore() {
		DayStyle.show(DayStyle.WORDS);
	}

	@ParameterizedTest
	@CsvSource({ "WORDS, 2 December 2026, 2 Dec 2026, '2 Dec 2026, 09:30'", "NUMBERS, 02/12/2026, 02/12/2026, '02/12/2026, 09:30'",
			"YEAR_FIRST, 2026-12-02, 2026-12-02, '2026-12-02, 09:30'" })
	void daysOnScreenAreWrittenAsChosen(DayStyle style, String day, String brief, String moment) {
		DayStyle.show(style);
		assertEquals(day, Language.onScreen().day(DAY));
		assertEquals(brief, Language.onScreen().shortDay(DAY));
		assertEquals(moment, Language.onScreen().moment(DAY.atTime(9, 30)));
		assertEquals(Language.of("en-GB").texts(Messages.class).languageName, Language.onScreen().name(), "words stay as they are");
	}

	@Test
	void papersWriteDaysAsTheirLanguageDoes() {
		DayStyle.show(DayStyle.YEAR_FIRST);
		assertEquals("2 December 2026", Language.of("en-GB").day(DAY));
	}

	@Test
	void goingBackToWordsIsTheLanguageItself() {
		DayStyle.show(DayStyle.NUMBERS);
		assertSame(Language.of("en-GB"), Language.of("en-GB").with(DayStyle.NUMBERS).with(DayStyle.WORDS));
	}

	@ParameterizedTest
	@CsvSource({ "en-GB, dd/MM/uuuu", "en-US, M/d/uuuu", "de-DE, dd.MM.uuuu", "sv-SE, uuuu-MM-dd", "ja-JP, uuuu/MM/dd" })
	void theComputersOwnFormHasAllDigitsOfTheYear(String country, String pattern) {
		assertEquals(pattern, DayStyle.pattern(Locale.forLanguageTag(country)));
	}

	@Test
	void whoeverShowsDaysIsToldOnceForEachChange() {
		var told = new AtomicInteger();
		Runnable follower = told::incrementAndGet;
		DayStyle.addFollower(follower);
		DayStyle.show(DayStyle.NUMBERS);
		DayStyle.show(DayStyle.NUMBERS);
		DayStyle.removeFollower(follower);
		DayStyle.show(DayStyle.WORDS);
		assertEquals(1, told.get());
	}

	@Test
	void threeNumbersThatPeopleTypeHaveTheOrderInWhichTheySeeThem() {
		Language american = Language.of(Locale.US);
		assertTrue(american.isMonthFirst());
		assertEquals(Optional.of(false), Optional.of(american.with(DayStyle.NUMBERS).isMonthFirst()));
		assertTrue(american.with(DayStyle.YEAR_FIRST).isMonthFirst(), "with the year last they are written as people there do");
	}
}
