package io.orgdeck.core.audit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last line of a signed file: who has signed the lines above it, each with its line feed. There is one way only to write it.
 *
 * @param key       the public key, 64 digits and letters
 * @param signature of Ed25519, 128 digits and letters
 */
public record SignatureLine(String key, String signature) {

	private static final Pattern LINE = Pattern
			.compile("\\{\"algorithm\":\"Ed25519\",\"key\":\"([0-9a-f]{64})\",\"signature\":\"([0-9a-f]{128})\"}");

	public static SignatureLine under(String lines, SigningKey key) {
		return new SignatureLine(key.key(), key.sign(lines.getBytes(StandardCharsets.UTF_8)));
	}

	/** Empty when it is no such line. */
	public static Optional<SignatureLine> parse(String line) {
		var parts = LINE.matcher(line);
		return parts.matches() ? Optional.of(new SignatureLine(parts.group(1), parts.group(2))) : Optional.empty();
	}

	/** Whether exactly these lines were signed by the owner of the key. */
	public boolean isUnder(String lines) {
		return SigningKey.isSigned(lines.getBytes(StandardCharsets.UTF_8), key, signature);
	}

	/** The line without its line feed. */
	public String text() {
		return "{\"algorithm\":\"Ed25519\",\"key\":\"" + key + "\",\"signature\":\"" + signature + "\"}";
	}
}
