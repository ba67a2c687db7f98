package io.orgdeck.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T10: what looks equal is equal, wherever typed words are compared. */
class TypedTest {

	@ParameterizedTest
	@ValueSource(strings = { "Does not apply", "does\u00a0not\u202fapply", "\ufeffDoes not\u200b apply ", "Does\u2003not  apply\u00ad",
			"DOES\tNOT\r\nAPPLY",
			"Does not apply\u0000", "\u200fDoes not apply\u200e" })
	void blanksCaseAndInvisibleCharactersMakeNoDifference(String typed) {
		assertEquals("does not apply", Typed.key(typed));
		assertTrue(Typed.same("Does not apply", typed));
	}

	@Test
	void apostrophesOfAllShapesAreOne() {
		assertTrue(Typed.same("Don't know", "Don\u2019t know"));
	}

	@Test
	void caseDoesNotDependOnTheComputer() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			assertTrue(Typed.same("TITLE", "title"));
			assertTrue(Typed.same("\u0130d", "id"));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void wordsThatAreKeptKeepTheirJoiners() {
		assertEquals("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
				Typed.line(" \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645\u00a0"));
	}

	@Test
	void whatNobodyCanSeeIsBlank() {
		assertTrue(Typed.isBlank(null));
		assertTrue(Typed.isBlank(" \u00a0\u200b\ufeff\u3000\n"));
		assertFalse(Typed.isBlank(" x "));
	}

	@ParameterizedTest
	@CsvSource({ "3,3", "3.0,3.0", "'3,0',3.0", "' 3\u00a0',3", "+3,3", "-2,-2", "\u0663,3", "\uff13,3", "50 %,0.50", "50%,0.50",
			"'0,125',0.125", "1.125,1.125",
			"4.5,4.5" })
	void numbersOfAnyCountryAreRead(String typed, String number) {
		assertEquals(Optional.of(new BigDecimal(number)), Typed.number(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "three", "1,000", "1.000.000", "3-4", "1e5", "3 4", "--3", "=3", "0x3" })
	void whatCouldBeReadTwoWaysIsNoNumber(String typed) {
		assertEquals(Optional.empty(), Typed.number(typed));
	}
}
