package io.orgdeck.words.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kappa and alpha beside those of R's package irr (Debian: r-cran-irr), on codings drawn by lot, with gaps for alpha. */
class IrrTest {

	private static final int SETS = 25;
	private static final int UNITS = 40;

	@TempDir
	private Path folder;

	private List<String> r(String script) throws IOException, InterruptedException {
		Path file = Files.writeString(folder.resolve("irr.R"), script);
		try {
			Process process = new ProcessBuilder("Rscript", "--vanilla", file.toString()).redirectErrorStream(true).start();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return process.waitFor() == 0 ? said.lines().filter(line -> line.startsWith("=")).map(line -> line.substring(1)).toList()
					: List.of();
		} catch (IOException e) {
			return List.of(); // there is no R
		}
	}

	private static String vector(Integer[] values) {
		return "c(" + Arrays.stream(values).map(value -> value == null ? "NA" : value.toString()).collect(Collectors.joining(",")) + ")";
	}

	@Test
	@DisplayName("R's irr gives the same kappa and the same alpha")
	void irrGivesTheSame() throws Exception {
		assumeTrue(r("suppressMessages(library(irr)); cat('=there')").equals(List.of("there")),
				"Skipped: the second implementation wants R with the package irr.");
		var random = new Random(20261201);
		var script = new StringBuilder("suppressMessages(library(irr))\n");
		var expected = new ArrayList<Double>();
		for (int set = 0; set < SETS; set++) {
			var coders = new Integer[3][UNITS];
			var table = new int[3][3];
			var units = new ArrayList<List<Integer>>();
			for (int unit = 0; unit < UNITS; unit++) {
				int meant = random.nextInt(3);
				for (Integer[] coder : coders) {
					coder[unit] = random.nextInt(4) == 0 ? random.nextInt(3) : meant;
				}
				table[coders[0][unit]][coders[1][unit]]++;
			}
			script.append("cat(sprintf('=%.12f\\n', kappa2(cbind(").append(vector(coders[0])).append(',').append(vector(coders[1]))
					.append("))$value))\n");
			expected.add(CohensKappa.of(table).value().orElseThrow());
			for (int unit = 0; unit < UNITS; unit++) {
				coders[random.nextInt(3)][unit] = random.nextBoolean() ? null : coders[0][unit];
				units.add(Arrays.asList(coders[0][unit], coders[1][unit], coders[2][unit]));
			}
			script.append("cat(sprintf('=%.12f\\n', kripp.alpha(rbind(")
					.append(Arrays.stream(coders).map(IrrTest::vector).collect(Collectors.joining(","))).append("), 'nominal')$value))\n");
			expected.add(KrippendorffsAlpha.nominal(units).orElseThrow());
		}
		List<String> said = r(script.toString());
		assertEquals(expected.size(), said.size(), said.toString());
		for (int i = 0; i < said.size(); i++) {
			assertEquals(Double.parseDouble(said.get(i)), expected.get(i), 1e-9, "figure " + i);
		}
	}
}
