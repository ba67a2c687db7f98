package io.orgdeck.words.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.words.Said;
import io.orgdeck.words.agreement.CoderAgreement.OnCode;

/** Kappa and alpha give what the papers that they come from give. */
class AgreementTest {

	private static List<List<Integer>> units(String... coders) {
		var units = new ArrayList<List<Integer>>();
		for (int i = 0; i < coders[0].length(); i++) {
			var unit = new ArrayList<Integer>();
			for (String coder : coders) {
				unit.add(coder.charAt(i) == '.' ? null : coder.charAt(i) - '0');
			}
			units.add(unit);
		}
		return units;
	}

	@Test
	@DisplayName("Kappa: the 200 cases of Cohen's own example (1968, from 1960) give 0.492")
	void kappaOfCohen() {
		CohensKappa kappa = CohensKappa.of(new int[][] { { 88, 14, 18 }, { 10, 40, 10 }, { 2, 6, 12 } });
		assertEquals(0.70, kappa.observed(), 1e-9);
		assertEquals(0.41, kappa.expected(), 1e-9);
		assertEquals(0.492, kappa.value().getAsDouble(), 0.0005);
	}

	@Test
	@DisplayName("Alpha: Krippendorff's (2011) two coders give 0.095, his four with gaps 0.743, as irr's kripp.alpha does")
	void alphaOfKrippendorff() {
		assertEquals(0.095, KrippendorffsAlpha.nominal(units("0100000010", "1110010000")).getAsDouble(), 0.0005);
		assertEquals(0.743, KrippendorffsAlpha.nominal(units("123321412...", "1233224125.3", ".3332342251.", "12332441251."))
				.getAsDouble(), 0.0005);
	}

	@Test
	@DisplayName("Where chance alone would make both say the same, nothing is said")
	void noFigureWithoutDisagreementByChance() {
		assertTrue(CohensKappa.of(new int[][] { { 7, 0 }, { 0, 0 } }).value().isEmpty());
		assertTrue(KrippendorffsAlpha.nominal(units("1111", "1111")).isEmpty());
		assertTrue(KrippendorffsAlpha.nominal(units("1..", ".1.")).isEmpty());
	}

	@Test
	@DisplayName("Texts count that both have gone over; the others say nothing of agreement")
	void onlySharedTextsCount() {
		var said = new Said("We wait.", "We wait and wait.", "All is well.", "Waiting again.", "Not read by Ben: we wait.");
		said.code(0, "We wait", "Waiting", "Ann");
		said.code(0, "wait", "Waiting", "Ben");
		said.code(1, "We wait", "Waiting", "Ann");
		said.nothing(1, "Ben");
		said.nothing(2, "Ann");
		said.nothing(2, "Ben");
		said.code(3, "Waiting", "Waiting", "Ben");
		said.nothing(3, "Ann");
		said.code(4, "we wait", "Waiting", "Ann");
		var agreement = CoderAgreement.of(said.passages(), said.assessment.getCodes(), "Ann", "Ben");
		assertEquals(List.of("Ann", "Ben"), CoderAgreement.coders(said.passages()));
		assertEquals(4, agreement.texts());
		OnCode waiting = agreement.codes().getFirst();
		assertEquals(List.of(1, 1, 1, 1), List.of(waiting.both(), waiting.first(), waiting.second(), waiting.neither()));
		assertEquals(0, waiting.kappa().value().getAsDouble(), 1e-9);
		assertEquals(List.of("Ann", "Ben"), agreement.differences().stream().map(CoderAgreement.Difference::by).toList());
	}
}
