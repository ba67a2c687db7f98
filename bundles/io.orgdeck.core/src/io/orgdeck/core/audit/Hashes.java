package io.orgdeck.core.audit;

import java.util.HexFormat;

import io.orgdeck.core.hash.Sha256;

/** Hashes as people compare them. */
public final class Hashes {

	private static final int SHORT = 16;
	private static final int GROUP = 4;

	private Hashes() {
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
		return Sha256.of(HexFormat.of().parseHex(key));
	}
}
