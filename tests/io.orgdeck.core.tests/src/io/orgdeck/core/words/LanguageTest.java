package io.orgdeck.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Publication;

/** Another language is a file of words beside the English one, and words on paper follow the paper. */
class LanguageTest {

	private static final String CARDS = "{0,plural,one{# card}few{# cards (few)}many{# cards (many)}other{# cards}} of {1}";

	private final Language english = Language.of("en-GB");
	/** Known to the tests alone: messages_qps.properties beside this class. */
	private final Language other = Language.of("qps");

	@Test
	@DisplayName("A name, a value and a day come out in the other language, and what it lacks in English")
	void wordsAreInTheLanguage() {
		Action action = Fixture.identified(Literals.ACTION, "a");
		action.setCode("A7");
		action.setTitle("Ask");
		assertEquals("A7 noitca »Ask«", Names.in(other).full(action));
		assertEquals("Action A7 “Ask”", Names.in(english).full(action));
		assertEquals("emarf emit", Names.in(other).feature(Literals.ACTION__TIME_FRAME));
		assertEquals("ssergorp ni", Words.in(other).of(ActionStatus.IN_PROGRESS));
		assertEquals("tuo tfel", Words.in(other).value(Publication.LEFT_OUT));
		assertEquals("Done", Words.in(other).of(ActionStatus.DONE));
		assertEquals("14. marca 2026", other.day(LocalDate.of(2026, 3, 14)));
		assertEquals("2,5", Words.in(other).decimal(2.5));
	}

	@Test
	@DisplayName("Plurals are those of the language, and other figures stay as they are")
	void countsFollowTheLanguage() {
		assertEquals("1 card of 2026", english.counted(CARDS, 1, 2026));
		assertEquals("0 cards of 2026", english.counted(CARDS, 0, 2026));
		assertEquals("2 cards of {0} it's", english.counted(CARDS, 2, "{0} it's"));
		assertEquals("1 card of 5", other.counted(CARDS, 1, 5));
		assertEquals("3 cards (few) of 5", other.counted(CARDS, 3, 5));
		assertEquals("5 cards (many) of 5", other.counted(CARDS, 5, 5));
	}

	@Test
	void daysAreWrittenOut() {
		LocalDate day = LocalDate.of(2026, 9, 4);
		assertEquals("4 September 2026", english.day(day));
		assertEquals("", english.day(null));
		assertEquals("", english.shortDay(null));
		assertEquals("4 Mar 2026", english.shortDay(LocalDate.of(2026, 3, 4)));
		assertEquals("4 Mar 2026, 09:05", english.moment(LocalDateTime.of(2026, 3, 4, 9, 5)));
	}

	@Test
	@DisplayName("Where nobody has translated the words they are English, days and plurals too")
	void withoutWordsItIsEnglish() {
		for (Language language : Stream.of("de-CH", "th-TH-u-ca-buddhist", "no language at all", "", null).map(Language::of).toList()) {
			assertEquals(Locale.UK, language.locale());
			assertEquals("14 March 2026", language.day(LocalDate.of(2026, 3, 14)));
		}
		assertSame(english, Language.of(Locale.UK), "words are loaded once for each language");
	}

	@Test
	@DisplayName("A paper speaks the language of its deck, whatever the screen does")
	void aPaperSpeaksItsOwnLanguage() {
		Assessment assessment = Fixture.assessment();
		assertEquals("Purpose", report(assessment).section("purpose").heading());
		assessment.getDeck().setLanguage("qps");
		assertEquals("esoprup", report(assessment).section("purpose").heading());
	}

	private static ReportModel report(Assessment assessment) {
		return ReportBuilder.report(assessment, LocalDate.of(2026, 3, 14));
	}
}
