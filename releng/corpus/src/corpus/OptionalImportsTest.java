package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** P1: what a bundle imports optionally is in the product when code that Orgdeck can reach needs it. */
class OptionalImportsTest {

	/** A reviewed gap: classes that name a package which is not in the product, and why they never run. */
	private record Gap(Pattern users, Pattern lacking, String reason) {

		static Gap of(String line) {
			String[] words = line.strip().split("\\s+", 3);
			return new Gap(pattern(words[0]), pattern(words[1]), words[2]);
		}

		private static Pattern pattern(String name) {
			return Pattern.compile(Pattern.quote(name).replace("*", "\\E.*\\Q"));
		}

		boolean covers(Installation.Need need) {
			return users.matcher(need.user()).matches() && lacking.matcher(need.lacking()).matches();
		}
	}

	@Test
	@DisplayName("P1: every optional import that code within reach needs is in the product, or reviewed")
	void whatIsNeededIsThere() throws IOException {
		List<Gap> reviewed = reviewed();
		Collection<Installation.Need> lacking = Installation.of(Product.plugins()).lacking();
		var needed = new TreeSet<String>();
		lacking.stream().filter(need -> reviewed.stream().noneMatch(gap -> gap.covers(need))).forEach(need -> needed.add(need.toString()));
		assertEquals("", String.join("\n", needed), "Put these into a feature, or review them in absent-imports.txt");
		List<Gap> settled = reviewed.stream().filter(gap -> lacking.stream().noneMatch(gap::covers)).toList();
		assertEquals(List.of(), settled, "These lines of absent-imports.txt are settled; take them out");
	}

	@Test
	@DisplayName("P1: without commons-lang3 the product would not pass")
	void aMissingLibraryIsNoticed() throws IOException {
		var without = Installation.of(Product.plugins()).without("org.apache.commons.lang3");
		List<Gap> reviewed = reviewed();
		assertTrue(without.lacking().stream().filter(need -> reviewed.stream().noneMatch(gap -> gap.covers(need)))
				.anyMatch(need -> need.lacking().startsWith("org.apache.commons.lang3")));
	}

	private static List<Gap> reviewed() throws IOException {
		var gaps = new ArrayList<Gap>();
		for (String line : Files.readAllLines(Path.of(System.getProperty("corpus"), "absent-imports.txt"))) {
			if (!line.isBlank() && !line.startsWith("#")) {
				gaps.add(Gap.of(line));
			}
		}
		return gaps;
	}
}
