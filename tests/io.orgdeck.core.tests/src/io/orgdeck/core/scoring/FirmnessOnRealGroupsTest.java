package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * By how few votes the words for real groups would turn: the 99 companies and 11 items of the data set bhr2000 of the R package
 * multilevel (Bliese, Halverson and Rothberg 2000), in Debian's r-cran-multilevel: as installed, or fetched and never kept. Where it cannot be
 * had the test is skipped and says so.
 */
class FirmnessOnRealGroupsTest {

	private static final int LEVELS = 5;
	private static final int ITEMS = 11;
	/** Groups up to this size in every run; brute force on the largest, of 188 people, takes minutes. */
	private static final int LARGEST = Integer.getInteger("orgdeck.firmness.largest", 50);

	private static final Path INSTALLED = Path.of("/usr/lib/R/site-library/multilevel/data/bhr2000.rda");

	@TempDir
	private Path folder;

	@Test
	void theWordsOfRealGroupsTurnAfterAsManyVotesAsAmongAllBallots() throws Exception {
		Map<String, double[]> data = new RData(unpacked()).frame();
		double[] groups = data.get("GRP");
		Map<Integer, List<int[]>> bySize = new TreeMap<>();
		for (String item : data.keySet().stream().filter(name -> !name.equals("GRP") && !name.equals("RELIG")).limit(ITEMS).toList()) {
			var byGroup = new HashMap<Double, int[]>();
			for (int i = 0; i < groups.length; i++) {
				byGroup.computeIfAbsent(groups[i], group -> new int[LEVELS])[(int) data.get(item)[i] - 1]++;
			}
			assertEquals(99, byGroup.size());
			byGroup.values().forEach(counts -> bySize.computeIfAbsent(Arrays.stream(counts).sum(), n -> new ArrayList<>()).add(counts));
		}
		int checked = 0;
		for (List<int[]> ballots : bySize.entrySet().stream().filter(entry -> entry.getKey() <= LARGEST).map(Map.Entry::getValue)
				.toList()) {
			int[] fewest = EveryBallot.fewestToAnotherWord(ballots);
			for (int i = 0; i < fewest.length; i++) {
				int[] counts = ballots.get(i);
				assertEquals(fewest[i], AgreementTurn.votes(EveryBallot.votes(counts)).orElse(0), () -> Arrays.toString(counts));
				checked++;
			}
		}
		assertTrue(checked >= 50 * ITEMS, checked + " ballots of real groups");
	}

	private Path unpacked() throws Exception {
		String lacking = "Skipped: bhr2000 wants apt-get install r-cran-multilevel, or a network to fetch it, and xz.";
		Path data = folder.resolve("bhr2000.xz");
		if (Files.exists(INSTALLED)) {
			Files.copy(INSTALLED, data);
		} else {
			assumeTrue(run("apt-get", "-q", "download", "r-cran-multilevel"), lacking);
			Path archive;
			try (var files = Files.list(folder)) {
				archive = files.filter(file -> file.toString().endsWith(".deb")).findFirst().orElseThrow();
			}
			assumeTrue(run("dpkg-deb", "-x", archive.toString(), "."), lacking);
			Files.move(folder.resolve(INSTALLED.toString().substring(1)), data);
		}
		assumeTrue(run("xz", "-d", data.toString()), lacking);
		return folder.resolve("bhr2000");
	}

	private boolean run(String... command) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
					.redirectOutput(folder.resolve("log").toFile()).start();
			return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException noSuchProgram) {
			return false;
		}
	}

	/** As much of R's XDR serialisation (R Internals, section 1.8) as a data frame of numbers needs. */
	private static final class RData {

		private static final int SYMBOL = 1;
		private static final int PAIRLIST = 2;
		private static final int CHARS = 9;
		private static final int INTEGERS = 13;
		private static final int REALS = 14;
		private static final int STRINGS = 16;
		private static final int LIST = 19;
		private static final int REFERENCE = 255;
		private static final int NIL = 254;

		private final DataInputStream in;
		private final List<String> symbols = new ArrayList<>();
		private List<String> names = List.of();

		RData(Path file) throws IOException {
			in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
			in.skipBytes("RDX2\nX\n".length() + 3 * Integer.BYTES);
		}

		Map<String, double[]> frame() throws IOException {
			Object[] columns = (Object[]) ((Object[]) read())[0];
			var frame = new LinkedHashMap<String, double[]>();
			for (int i = 0; i < columns.length; i++) {
				frame.put(names.get(i), (double[]) columns[i]);
			}
			return frame;
		}

		private Object read() throws IOException {
			int flags = in.readInt();
			int type = flags & 0xff;
			boolean attributes = (flags & 0x200) != 0;
			return switch (type) {
				case NIL -> null;
				case SYMBOL -> {
					symbols.add((String) read());
					yield symbols.getLast();
				}
				case REFERENCE -> symbols.get((flags >> 8) - 1);
				case CHARS -> new String(in.readNBytes(Math.max(0, in.readInt())), StandardCharsets.UTF_8);
				case PAIRLIST -> pairs(attributes, (flags & 0x400) != 0);
				case INTEGERS, REALS -> numbers(type, attributes);
				case STRINGS, LIST -> objects(attributes);
				default -> throw new IOException("Type " + type + " is not one of a data frame of numbers.");
			};
		}

		private Object[] pairs(boolean attributes, boolean tagged) throws IOException {
			if (attributes) {
				read();
			}
			Object tag = tagged ? read() : null;
			Object value = read();
			if ("names".equals(tag)) {
				names = Arrays.stream((Object[]) value).map(String.class::cast).toList();
			}
			read();
			return new Object[] { value };
		}

		private double[] numbers(int type, boolean attributes) throws IOException {
			double[] numbers = new double[in.readInt()];
			for (int i = 0; i < numbers.length; i++) {
				numbers[i] = type == REALS ? in.readDouble() : in.readInt();
			}
			if (attributes) {
				read();
			}
			return numbers;
		}

		private Object[] objects(boolean attributes) throws IOException {
			Object[] objects = new Object[in.readInt()];
			for (int i = 0; i < objects.length; i++) {
				objects[i] = read();
			}
			if (attributes) {
				read();
			}
			return objects;
		}
	}
}
