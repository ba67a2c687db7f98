package io.orgdeck.core.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.export.Passage;

/** ROBUSTNESS 47, in two languages. */
class TwinFilesTest {

	private static final List<Passage> ENGLISH = List.of(Passage.of("Findings", "3 Findings"),
			Passage.of("Findings", "The score is 2.8 of 5."),
			new Passage("Findings", List.of(), List.of("Culture", "3.3", "8 December 2026")),
			Passage.of("Findings", "No more."), Passage.of("Options", "4 Options"));

	private static String told(Passage... other) {
		return TwinFiles.of("en.pdf", ENGLISH, "other.pdf", List.of(other)).problems().stream().map(PackProblem::line)
				.collect(Collectors.joining("\n"));
	}

	@Test
	@DisplayName("Two papers with the same figures and numbers agree, however their language writes them")
	void theSameNumbersAgree() {
		var other = List.of(Passage.of("", "Entwurf"), Passage.of("", "3 Befunde"), Passage.of("", "Der Wert ist 2,8 von 5."),
				new Passage("", List.of(), List.of("Kultur", "3,3", "8. Dezember 2026")), Passage.of("", "4 Optionen"));
		var twins = TwinFiles.of("en.pdf", ENGLISH, "de.pdf", other);
		assertEquals(List.of(), twins.problems());
		assertEquals(7, twins.compared());
	}

	@Test
	@DisplayName("A figure that differs, a section with another number and a passage that is missing are told with their places")
	void whatDiffersIsToldWithItsPlace() {
		assertEquals("en.pdf, Findings: “The score is 2.8 of 5.”, but in other.pdf, Canfyddiadau: “Y sgôr yw 2.7 o 5.”.",
				told(Passage.of("Canfyddiadau", "3 Canfyddiadau"), Passage.of("Canfyddiadau", "Y sgôr yw 2.7 o 5."),
						new Passage("Canfyddiadau", List.of(), List.of("Diwylliant", "3.3", "8 Rhagfyr 2026")),
						Passage.of("", "4 Opsiynau")));
		assertEquals("en.pdf, Options: “4 Options”, but in other.pdf, Opsiynau: “5 Opsiynau”.",
				told(Passage.of("", "3 Canfyddiadau"), Passage.of("", "Y sgôr yw 2.8 o 5."),
						new Passage("", List.of(), List.of("Diwylliant", "3.3", "8 Rhagfyr 2026")), Passage.of("Opsiynau", "5 Opsiynau")));
		assertEquals("en.pdf, Findings: “Culture | 3.3 | 8 December 2026” has no counterpart with the same numbers in other.pdf.",
				told(Passage.of("", "3 Canfyddiadau"), Passage.of("", "Y sgôr yw 2.8 o 5."), Passage.of("", "4 Opsiynau")));
	}
}
