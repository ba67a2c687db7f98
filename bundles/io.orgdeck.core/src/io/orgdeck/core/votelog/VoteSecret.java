package io.orgdeck.core.votelog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.store.SafeFile;

/**
 * What this computer alone knows and mixes into the codes of votes. A code leaves over the network beside the key of its form; without
 * a secret in it, whoever listens could try the few answers there are until the code comes out.
 */
final class VoteSecret {

	private static final int BYTES = 32;
	private static final String ALGORITHM = "HmacSHA256";

	private static Path from;
	private static byte[] secret;

	private VoteSecret() {
	}

	/** The key with the secret mixed in, the same after a crash. */
	static String mixedInto(String key) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret(), ALGORITHM));
			return HexFormat.of().formatHex(mac.doFinal(key.getBytes(StandardCharsets.UTF_8)));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java has " + ALGORITHM + '.', e);
		}
	}

	/** Where it cannot be kept it is one for this process: codes are then others after a crash, and votes are the same. */
	private static synchronized byte[] secret() {
		Path file = StateFolder.path().resolve("keys").resolve("votes");
		if (!file.equals(from)) {
			secret = keptIn(file);
			from = file;
		}
		return secret;
	}

	private static byte[] keptIn(Path file) {
		try {
			if (Files.isRegularFile(file) && Files.size(file) == BYTES) {
				return Files.readAllBytes(file);
			}
			byte[] made = made();
			StateFolder.make("keys");
			SafeFile.write(file, true, out -> out.write(made));
			return made;
		} catch (IOException e) {
			return made();
		}
	}

	private static byte[] made() {
		byte[] made = new byte[BYTES];
		new SecureRandom().nextBytes(made);
		return made;
	}
}
