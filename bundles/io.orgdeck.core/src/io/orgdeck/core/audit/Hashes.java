package io.orgdeck.core.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in full and as people compare it. */
public final class Hashes {

	private static final int SHORT = 16;
	private static final int GROUP = 4;

	private Hashes() {
	}

	static String of(String text) {
		return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	static String of(Path file) throws IOException {
		MessageDigest digest = digest();
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** The beginning of a hash, in groups that can be read out: 1a2b 3c4d 5e6f 7081. */
	public static String inShort(String hash) {
		var text = new StringBuilder();
		for (int i = 0; i < SHORT; i += GROUP) {
			text.append(i == 0 ? "" : " ").append(hash, i, i + GROUP);
		}
		return text.toString();
	}

	/** By which people know a key. */
	public static String ofKey(String key) {
		return HexFormat.of().formatHex(digest().digest(HexFormat.of().parseHex(key)));
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
