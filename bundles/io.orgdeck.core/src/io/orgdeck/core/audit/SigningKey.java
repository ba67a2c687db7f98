package io.orgdeck.core.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/** The key with which somebody signs (Ed25519, RFC 8032). It is made once, and lies where nobody but the user may look. */
public final class SigningKey {

	private static final String ALGORITHM = "Ed25519";
	private static final String FOLDER = "keys";
	private static final String FILE = "signing";
	/** What stands before the key in the encodings of RFC 8410. */
	private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");
	private static final int KEY_BYTES = 32;

	private final PrivateKey secret;
	private final byte[] key;

	private SigningKey(PrivateKey secret, byte[] key) {
		this.secret = secret;
		this.key = key;
	}

	/** The user's key; empty when none has been made. */
	public static Optional<SigningKey> find() throws IOException {
		Path file = file();
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try {
			byte[] both = Files.readAllBytes(file);
			byte[] key = Arrays.copyOf(both, KEY_BYTES);
			PrivateKey secret = KeyFactory.getInstance(ALGORITHM)
					.generatePrivate(new PKCS8EncodedKeySpec(Arrays.copyOfRange(both, KEY_BYTES, both.length)));
			return Optional.of(new SigningKey(secret, key));
		} catch (GeneralSecurityException | IllegalArgumentException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.keyBroken, file), e);
		}
	}

	/** The user's key, made when there is none. */
	public static SigningKey findOrMake() throws IOException {
		Optional<SigningKey> known = find();
		return known.isPresent() ? known.get() : make();
	}

	private static SigningKey make() throws IOException {
		try {
			KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
			byte[] encoded = pair.getPublic().getEncoded();
			byte[] key = Arrays.copyOfRange(encoded, X509_HEAD.length, encoded.length);
			byte[] secret = pair.getPrivate().getEncoded();
			StateFolder.make(FOLDER);
			SafeFile.write(file(), false, out -> {
				out.write(key);
				out.write(secret);
			});
			return new SigningKey(pair.getPrivate(), key);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java has Ed25519.", e);
		}
	}

	private static Path file() {
		return StateFolder.path().resolve(FOLDER).resolve(FILE);
	}

	/** The public key, 64 digits and letters. */
	public String key() {
		return HexFormat.of().formatHex(key);
	}

	/** The signature of some bytes, 128 digits and letters. */
	public String sign(byte[] bytes) {
		try {
			Signature signature = Signature.getInstance(ALGORITHM);
			signature.initSign(secret);
			signature.update(bytes);
			return HexFormat.of().formatHex(signature.sign());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("A key of its own kind signs.", e);
		}
	}

	/** Whether the owner of that public key has signed exactly these bytes. */
	public static boolean isSigned(byte[] bytes, String key, String signature) {
		try {
			byte[] encoded = Arrays.copyOf(X509_HEAD, X509_HEAD.length + KEY_BYTES);
			byte[] raw = HexFormat.of().parseHex(key);
			if (raw.length != KEY_BYTES) {
				return false;
			}
			System.arraycopy(raw, 0, encoded, X509_HEAD.length, KEY_BYTES);
			PublicKey known = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
			Signature check = Signature.getInstance(ALGORITHM);
			check.initVerify(known);
			check.update(bytes);
			return check.verify(HexFormat.of().parseHex(signature));
		} catch (GeneralSecurityException | IllegalArgumentException e) {
			return false;
		}
	}
}
