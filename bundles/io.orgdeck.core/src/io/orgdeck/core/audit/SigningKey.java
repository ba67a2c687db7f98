package io.orgdeck.core.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/**
 * The key with which somebody signs (Ed25519, RFC 8032). It is made once, and lies where nobody but the user may look. Another one takes
 * its place by {@link #replace} or from a backup; the former one stays beside it.
 */
public final class SigningKey {

	private static final String ALGORITHM = "Ed25519";
	private static final String FOLDER = "keys";
	private static final String FILE = "signing";
	/** What stands before the key in the encodings of RFC 8410. */
	private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");
	/** What stands before the secret in the encoding of RFC 8410. */
	private static final byte[] PKCS8_HEAD = HexFormat.of().parseHex("302e020100300506032b657004220420");
	private static final int KEY_BYTES = 32;
	private static final byte[] TRIAL = { 1 };

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

	/** A new key in place of the one that is there, which then signs nothing any more. */
	public static SigningKey replace() throws IOException {
		moveAside();
		return make();
	}

	private static SigningKey make() throws IOException {
		try {
			KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
			byte[] encoded = pair.getPublic().getEncoded();
			return new SigningKey(pair.getPrivate(), Arrays.copyOfRange(encoded, X509_HEAD.length, encoded.length)).keep();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java has Ed25519.", e);
		}
	}

	/**
	 * The key of a backup, in place of the one that is there.
	 *
	 * @throws IOException with a sentence, when it is no backup of a key; then the present one stays
	 */
	public static SigningKey restore(Path backup) throws IOException {
		KeyBackup read = KeyBackup.read(backup);
		SigningKey restored = of(read).orElseThrow(() -> new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.backupBroken, backup)));
		if (find().filter(known -> known.key().equals(read.key())).isPresent()) {
			return restored;
		}
		moveAside();
		return restored.keep();
	}

	/** Empty where the two halves are not of one key. */
	private static Optional<SigningKey> of(KeyBackup backup) {
		try {
			byte[] encoded = Arrays.copyOf(PKCS8_HEAD, PKCS8_HEAD.length + KEY_BYTES);
			System.arraycopy(HexFormat.of().parseHex(backup.secret()), 0, encoded, PKCS8_HEAD.length, KEY_BYTES);
			var key = new SigningKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded)),
					HexFormat.of().parseHex(backup.key()));
			return isSigned(TRIAL, key.key(), key.sign(TRIAL)) ? Optional.of(key) : Optional.empty();
		} catch (GeneralSecurityException e) {
			return Optional.empty();
		}
	}

	private SigningKey keep() throws IOException {
		StateFolder.write(file(), out -> {
			out.write(key);
			out.write(secret.getEncoded());
		});
		return this;
	}

	private static void moveAside() throws IOException {
		Optional<SigningKey> present = find();
		if (present.isPresent()) {
			Files.move(file(), file().resolveSibling(FILE + '-' + Hashes.ofKey(present.get().key())), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** What somebody prints or keeps elsewhere, so that the key is not lost with this computer. It is as secret as the key. */
	public KeyBackup backup() {
		byte[] encoded = secret.getEncoded();
		return new KeyBackup(key(), HexFormat.of().formatHex(encoded, encoded.length - KEY_BYTES, encoded.length));
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
