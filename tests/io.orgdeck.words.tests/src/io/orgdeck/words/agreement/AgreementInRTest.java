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

/**
 * On codings drawn by lot: kappa beside that of R's package psych (Debian: r-cran-psych), and alpha, with gaps, beside the pairs of
 * Krippendorff's definition counted one by one in R.
 */
class AgreementInRTest {

	private static final int SETS = 100;
	private static final int UNITS = 40;
	private static final String PRELUDE = """
			suppressWarnings(suppressMessages(library(psych)))
			alpha <- function(m) {
				m <- m[, colSums(!is.na(m)) > 1, drop = FALSE]
				n <- sum(!is.na(m))
				observed <- sum(apply(m, 2, function(unit) {
					values <- unit[!is.na(unit)]
					sum(outer(values, values, '!=')) / (length(values) - 1)
				})) / n
				all <- m[!is.na(m)]
				1 - observed / (sum(outer(all, all, '!=')) / (n * (n - 1)))
			}
			""";

	@TempDir
	private Path folder;

	private List<String> r(String script) throws IOException, InterruptedException {
		Path file = Files.writeString(folder.resolve("agreement.R"), script);
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
	@DisplayName("R gives the same kappa and the same alpha")
	void rGivesTheSame() throws Exception {
		assumeTrue(r("library(psych); cat('\\n=there\\n')").equals(List.of("there")),
				"Skipped: the second implementation wants R with the package psych.");
		var random = new Random(20261201);
		var script = new StringBuilder(PRELUDE);
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
			script.append("cat(sprintf('=%.12f\\n', suppressWarnings(cohen.kappa(cbind(").append(vector(coders[0])).append(',')
					.append(vector(coders[1])).append("))$kappa)))\n");
			expected.add(CohensKappa.of(table).value().orElseThrow());
			for (int unit = 0; unit < UNITS; unit++) {
				coders[random.nextInt(3)][unit] = random.nextBoolean() ? null : coders[0][unit];
				units.add(Arrays.asList(coders[0][unit], coders[1][unit], coders[2][unit]));
			}
			script.append("cat(sprintf('=%.12f\\n', alpha(rbind(")
					.append(Arrays.stream(coders).map(AgreementInRTest::vector).collect(Collectors.joining(","))).append("))))\n");
			expected.add(KrippendorffsAlpha.nominal(units).orElseThrow());
		}
		List<String> said = r(script.toString());
		assertEquals(expected.size(), said.size(), said.toString());
		for (int i = 0; i < said.size(); i++) {
			assertEquals(Double.parseDouble(said.get(i)), expected.get(i), 1e-9, "figure " + i);
		}
	}
}
