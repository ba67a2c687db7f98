package io.orgdeck.core.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.core.runtime.ILog;

import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Assessment;

/**
 * Remembers, outside the assessment, which figures have left in exports, so that the next one can be compared with them: the
 * difference of two exports tells how a late voter has voted. It keeps only what has left anyway, for each assessment in a file
 * of the user's data folder that is named after a hash of the assessment's id and sealed under that id. See decision 34.
 */
final class LeftBefore {

	private static final String FOLDER = "left";
	private static final int MOST_EXPORTS = 20;
	private static final int LARGEST_FILE = 16 << 20;
	private static final int NONCE = 12;
	private static final int TAG_BITS = 128;

	/** The figures of an export and its day. */
	private record Left(LocalDate day, LeftFigures figures) {
	}

	private final String id;

	LeftBefore(Assessment assessment) {
		id = String.valueOf(assessment.getId());
	}

	/** What to say before figures leave; empty when no earlier export and they tell more together than each does alone. */
	Optional<String> warning(LeftFigures now) {
		record Told(LocalDate day, LeftFigures.Difference difference) {
		}
		return read().stream().flatMap(left -> now.since(left.figures).map(difference -> new Told(left.day, difference)).stream())
				.min(Comparator.comparingInt(told -> told.difference.people())).map(told -> {
					var language = Language.onScreen();
					return language.counted(Messages.exportDifference, told.difference.people(), language.day(told.day),
							language.counted(Messages.exportDifferenceQuestions, told.difference.questions()));
				});
	}

	/** Notes that figures have left. Where they cannot be noted, the export is none the worse. */
	void remember(LeftFigures figures, LocalDate day) {
		var all = new ArrayList<>(read());
		if (all.stream().anyMatch(left -> left.figures.equals(figures))) {
			return;
		}
		all.add(new Left(day, figures));
		String text = all.stream().skip(Math.max(0, all.size() - MOST_EXPORTS)).map(LeftBefore::text).collect(Collectors.joining());
		try {
			StateFolder.make(FOLDER);
			byte[] sealed = seal(text.getBytes(StandardCharsets.UTF_8));
			SafeFile.write(file(), true, out -> out.write(sealed));
		} catch (IOException | GeneralSecurityException e) {
			ILog.of(LeftBefore.class).warn("What has left in an export could not be noted.", e);
		}
	}

	/** The days of earlier exports. */
	Stream<LocalDate> days() {
		return read().stream().map(Left::day).distinct().sorted();
	}

	private List<Left> read() {
		try {
			if (!Files.isRegularFile(file()) || Files.size(file()) > LARGEST_FILE) {
				return List.of();
			}
			return parse(new String(open(Files.readAllBytes(file())), StandardCharsets.UTF_8));
		} catch (IOException | GeneralSecurityException | DateTimeParseException | IllegalArgumentException e) {
			ILog.of(LeftBefore.class).warn("What has left in earlier exports cannot be read.", e);
			return List.of();
		}
	}

	private Path file() {
		return StateFolder.path().resolve(FOLDER).resolve(Sha256.of("name " + id));
	}

	/** One export: a line with day and threshold, then a line for each ballot and group. */
	private static String text(Left left) {
		return Stream.concat(Stream.of(left.day + " " + left.figures.threshold()), new TreeMap<>(left.figures.counts()).entrySet().stream()
				.map(entry -> " " + entry.getKey() + " " + entry.getValue().stream().map(String::valueOf).collect(Collectors.joining(","))))
				.collect(Collectors.joining("\n", "", "\n"));
	}

	private static List<Left> parse(String text) {
		var all = new ArrayList<Left>();
		Map<String, List<Integer>> counts = new TreeMap<>();
		for (String line : text.lines().toList().reversed()) {
			String[] words = line.strip().split(" ", 2);
			if (line.startsWith(" ")) {
				counts.put(words[0], Arrays.stream(words[1].split(",")).map(Integer::valueOf).toList());
			} else {
				all.addFirst(new Left(LocalDate.parse(words[0]), new LeftFigures(Integer.parseInt(words[1]), counts)));
				counts.clear();
			}
		}
		return all;
	}

	private SecretKeySpec key() {
		return new SecretKeySpec(Sha256.bytes("key " + id), "AES");
	}

	private byte[] seal(byte[] plain) throws GeneralSecurityException {
		byte[] nonce = new byte[NONCE];
		new SecureRandom().nextBytes(nonce);
		byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
		byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
		System.arraycopy(sealed, 0, all, NONCE, sealed.length);
		return all;
	}

	private byte[] open(byte[] sealed) throws GeneralSecurityException {
		if (sealed.length < NONCE) {
			throw new GeneralSecurityException("Too short.");
		}
		return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE)).doFinal(sealed, NONCE, sealed.length - NONCE);
	}

	private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
		return cipher;
	}
}
