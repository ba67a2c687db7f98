package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.orgdeck.model.assessment.Assessment;

/**
 * ROBUSTNESS 11, 12: five thousand damaged files. Each is refused in a sentence, or opened with a report, or opened with
 * everything that was in it.
 */
class MutationTest {

	/** Set higher for a longer hunt. */
	private static final int TEXTS = Integer.getInteger("orgdeck.mutations.text", 3_000);
	private static final int CONTAINERS = Integer.getInteger("orgdeck.mutations.container", 2_000);
	private static final Duration NO_HANG = Duration.ofHours(2);
	private static final String[] TOKENS = { "<", ">", "/>", "\"", "&", "&#0;", "&#x1F600;", "id=\"", "xsi:type=\"deck:Card\"",
			"href=\"http://x/#y\"", "<participants/>", "<!-- -->", "<![CDATA[x]]>", "xmi:id=\"q\"", "<?x y?>", " ", "\u0000",
			"</participants>", "<deck/>", "<votes/>", "xmlns:z=\"java://java.lang.System\"", "xmi:idref=\"p-1\"", "xsi:nil=\"true\"",
			"xsi:schemaLocation=\"http://orgdeck.io/deck/1 http://x/\"", "<sessions><sessions/></sessions>", "#", ":", "//@deck" };

	@Test
	void damagedXml() throws Exception {
		String whole = Fixture.xml(Fixture.assessment());
		assertTimeoutPreemptively(NO_HANG, () -> {
			int opened = 0;
			for (int seed = 0; seed < TEXTS; seed++) {
				String damaged = damageText(whole, new Random(seed));
				if (readOrRefused(damaged.getBytes(StandardCharsets.UTF_8), "text " + seed) instanceof Loaded<Assessment> loaded) {
					opened++;
					if (loaded.report().problems().isEmpty()) {
						assertEquals(List.of(), XmlValues.lost(damaged, Fixture.xml(loaded.content())), "seed " + seed + "\n" + damaged);
					}
				}
			}
			assertTrue(opened > TEXTS / 10, "only " + opened + " were opened, so hardly anything was tried");
		});
	}

	@Test
	void damagedContainers() throws Exception {
		var out = new ByteArrayOutputStream();
		new AssessmentStore().write(Fixture.assessment(), out);
		byte[] whole = out.toByteArray();
		String xml = Fixture.xml(Fixture.assessment());
		assertTimeoutPreemptively(NO_HANG, () -> {
			for (int seed = 0; seed < CONTAINERS; seed++) {
				byte[] damaged = seed % 2 == 0 ? damageBytes(whole, new Random(seed)) : damageStructure(whole, new Random(seed));
				if (readOrRefused(damaged, "container " + seed) instanceof Loaded<Assessment> loaded
						&& loaded.report().problems().isEmpty()) {
					assertEquals(xml, Fixture.xml(loaded.content()), "seed " + seed);
				}
			}
		});
	}

	private static Loaded<Assessment> readOrRefused(byte[] file, String what) {
		try {
			var loaded = new AssessmentStore().read(new ByteArrayInputStream(file), "damaged");
			Fixture.xml(loaded.content());
			return loaded;
		} catch (StoreException e) {
			assertTrue(e.getMessage().startsWith("damaged ") && e.getMessage().endsWith("."), what + ": " + e.getMessage());
			return null;
		} catch (RuntimeException | StackOverflowError e) {
			throw new AssertionError(what, e);
		}
	}

	private static String damageText(String whole, Random random) {
		var text = new StringBuilder(whole);
		for (int i = random.nextInt(3); i >= 0; i--) {
			int at = random.nextInt(text.length());
			int to = Math.min(text.length(), at + random.nextInt(60));
			switch (random.nextInt(6)) {
				case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
				case 1 -> text.insert(at, TOKENS[random.nextInt(TOKENS.length)]);
				case 2 -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
				case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
				case 4 -> doubleOrDropALine(text, random);
				default -> swapTwoValues(text, random);
			}
		}
		return text.toString();
	}

	private static void doubleOrDropALine(StringBuilder text, Random random) {
		List<String> lines = new ArrayList<>(text.toString().lines().toList());
		String line = lines.remove(random.nextInt(lines.size()));
		if (random.nextBoolean()) {
			lines.add(random.nextInt(lines.size()), line);
			lines.add(random.nextInt(lines.size()), line);
		}
		text.replace(0, text.length(), String.join("\n", lines));
	}

	private static void swapTwoValues(StringBuilder text, Random random) {
		String[] parts = text.toString().split("\"", -1);
		if (parts.length < 4) {
			return;
		}
		int one = 1 + 2 * random.nextInt((parts.length - 1) / 2);
		int other = 1 + 2 * random.nextInt((parts.length - 1) / 2);
		String kept = parts[one];
		parts[one] = parts[other];
		parts[other] = kept;
		text.replace(0, text.length(), String.join("\"", parts));
	}

	private static byte[] damageBytes(byte[] whole, Random random) {
		byte[] bytes = whole.clone();
		for (int i = random.nextInt(4); i >= 0; i--) {
			bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
		}
		return bytes;
	}

	/** Changes headers and the table of contents, where the lengths and places stand. */
	private static byte[] damageStructure(byte[] whole, Random random) {
		byte[] bytes = whole.clone();
		List<Integer> signs = new ArrayList<>();
		for (int i = 0; i < bytes.length - 4; i++) {
			if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] < 8 && bytes[i + 3] < 8) {
				signs.add(i);
			}
		}
		int at = signs.get(random.nextInt(signs.size())) + 4 + random.nextInt(44);
		if (at < bytes.length) {
			bytes[at] = random.nextBoolean() ? (byte) random.nextInt(256) : (byte) (bytes[at] + 1 - 2 * random.nextInt(2));
		}
		return bytes;
	}
}
