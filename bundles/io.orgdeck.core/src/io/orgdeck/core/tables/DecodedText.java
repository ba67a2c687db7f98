package io.orgdeck.core.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * The characters of a text file. A byte order mark says how they are encoded, and UTF-8 is recognised with certainty; anything
 * else is judged by how often letters follow each other in the languages of the world, and somebody should look at the result.
 *
 * @param guessed name of the encoding where it had to be guessed
 */
record DecodedText(String text, Optional<String> guessed) {

	/** Longer marks first, for that of UTF-32 begins like one of UTF-16. */
	private static final List<Charset> MARKED = List.of(Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"), StandardCharsets.UTF_8,
			StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
	/** What Windows writes where the detector names the standard that Windows extends. */
	private static final Map<String, String> EXTENDED = Map.of("ISO-8859-1", "windows-1252", "ISO-8859-9", "windows-1254", "ISO-8859-8-I",
			"ISO-8859-8");
	private static final int LEAST_CONFIDENCE = 25;
	private static final int LEAST_LEAD = 5;
	/** The detector looks at no more. */
	private static final int SAMPLE = 8_000;
	/** A capital beyond ASCII within a word, and characters that no text holds: signs of a wrong guess. */
	private static final Pattern IMPLAUSIBLE = Pattern.compile("\\p{Ll}[\\p{Lu}&&[^A-Z]]\\p{Ll}|[\\u0080-\\u009f\\p{Cn}\\p{Co}]");

	private record Guess(String charset, int confidence, String text) {
	}

	/** @throws IOException where the bytes are no text, or it is not certain enough how they are encoded */
	static DecodedText of(byte[] bytes) throws IOException {
		for (Charset charset : MARKED) {
			byte[] mark = "\ufeff".getBytes(charset);
			if (bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
				String text = decoded(bytes, charset).orElseThrow(() -> new IOException(Messages.csv_notUtf8));
				return new DecodedText(text.startsWith("\ufeff") ? text.substring(1) : text, Optional.empty());
			}
		}
		if (holdsNul(bytes)) {
			Guess wide = wide(bytes).orElseThrow(() -> new IOException(Messages.csv_notText));
			return new DecodedText(wide.text, Optional.of(wide.charset));
		}
		Optional<String> plain = decoded(bytes, StandardCharsets.UTF_8);
		if (plain.isPresent()) {
			return new DecodedText(plain.get(), Optional.empty());
		}
		Guess guess = narrow(bytes).orElseThrow(() -> new IOException(Messages.csv_notUtf8));
		return new DecodedText(guess.text, Optional.of(guess.charset));
	}

	private static Optional<String> decoded(byte[] bytes, Charset charset) {
		try {
			return Optional
					.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
							.decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException notThisOne) {
			return Optional.empty();
		}
	}

	private static boolean holdsNul(byte[] bytes) {
		for (byte each : bytes) {
			if (each == 0) {
				return true;
			}
		}
		return false;
	}

	/** UTF-16 without a mark: separators and digits make every second byte zero there, always the same of each pair. */
	private static Optional<Guess> wide(byte[] bytes) {
		var zeros = new int[2];
		for (int i = 0; i < bytes.length; i++) {
			zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
		}
		int low = zeros[0] > zeros[1] ? 1 : 0;
		boolean clear = zeros[low] == 0 && zeros[1 - low] > bytes.length / 20;
		Charset charset = low == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
		return clear ? decoded(bytes, charset).map(text -> new Guess(charset.name(), 100, text)) : Optional.empty();
	}

	/** One of the encodings of a single country, if nothing else is nearly as likely and reads differently. */
	private static Optional<Guess> narrow(byte[] bytes) {
		byte[] sample = sample(bytes);
		List<Guess> guesses = Stream.of(new CharsetDetector().setText(sample).detectAll())
				.filter(match -> !match.getName().startsWith("UTF-"))
				.flatMap(match -> guess(match, sample).stream()).toList();
		if (guesses.isEmpty() || guesses.getFirst().confidence < LEAST_CONFIDENCE) {
			return Optional.empty();
		}
		Guess best = guesses.getFirst();
		boolean rivalled = guesses.stream()
				.anyMatch(other -> !other.text.equals(best.text) && other.confidence > best.confidence - LEAST_LEAD);
		return rivalled ? Optional.empty()
				: decoded(bytes, Charset.forName(best.charset)).map(text -> new Guess(best.charset, best.confidence, text));
	}

	private static Optional<Guess> guess(CharsetMatch match, byte[] sample) {
		String name = EXTENDED.getOrDefault(match.getName(), match.getName());
		return !Charset.isSupported(name) ? Optional.empty()
				: decoded(sample, Charset.forName(name)).filter(text -> !IMPLAUSIBLE.matcher(text).find())
						.map(text -> new Guess(name, match.getConfidence(), text));
	}

	/** The lines that tell encodings apart: those with bytes beyond ASCII. */
	private static byte[] sample(byte[] bytes) {
		var sample = new ByteArrayOutputStream();
		int start = 0;
		for (int i = 0; i <= bytes.length && sample.size() < SAMPLE; i++) {
			if (i == bytes.length || bytes[i] == '\n' || bytes[i] == '\r') {
				if (beyondAscii(bytes, start, i)) {
					sample.write(bytes, start, i - start);
					sample.write('\n');
				}
				start = i + 1;
			}
		}
		return sample.toByteArray();
	}

	private static boolean beyondAscii(byte[] bytes, int from, int to) {
		for (int i = from; i < to; i++) {
			if (bytes[i] < 0) {
				return true;
			}
		}
		return false;
	}
}
