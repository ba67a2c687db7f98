package io.orgdeck.core.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/**
 * A signature beside a file of any kind, such as a deck or a plug-in that a firm hands on: who signed it, and whether it has been
 * changed since. It protects nobody from copying, and the file itself stays as it is.
 *
 * @param by     who says to have signed it
 * @param key    with which public key
 * @param intact whether the file is as it was signed
 */
public record FileSignature(String by, String key, boolean intact) {

	private static final String ENDING = ".sig";
	private static final String FORMAT = "orgdeck-file-1";
	private static final int LARGEST = 4096;

	/** Where the signature of a file lies. */
	public static Path beside(Path file) {
		return file.resolveSibling(file.getFileName() + ENDING);
	}

	/**
	 * Signs a file as it is now.
	 *
	 * @param by      the name of the person or firm
	 * @param replace whether an earlier signature may be replaced
	 * @throws IOException with a sentence, when the file cannot be read or the signature not be written
	 */
	public static Path sign(Path file, String by, SigningKey key, boolean replace) throws IOException {
		String hash = hash(file);
		var json = new JsonObject();
		json.addProperty("format", FORMAT);
		json.addProperty("by", by);
		json.addProperty("sha256", hash);
		json.addProperty("key", key.key());
		json.addProperty("signature", key.sign(signed(by, hash)));
		byte[] bytes = (json.toString() + '\n').getBytes(StandardCharsets.UTF_8);
		SafeFile.write(beside(file), replace, out -> out.write(bytes));
		return beside(file);
	}

	private static byte[] signed(String by, String hash) {
		return (FORMAT + '\n' + hash + '\n' + by + '\n').getBytes(StandardCharsets.UTF_8);
	}

	private static String hash(Path file) throws IOException {
		try {
			return Sha256.of(file);
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.paperUnreadable, file), e);
		}
	}

	/**
	 * The signature beside a file; empty when there is none.
	 *
	 * @throws IOException with a sentence, when the file or the signature cannot be read
	 */
	public static Optional<FileSignature> of(Path file) throws IOException {
		Path signature = beside(file);
		if (!Files.isRegularFile(signature)) {
			return Optional.empty();
		}
		try {
			if (Files.size(signature) > LARGEST) {
				throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.signatureNone, signature));
			}
			JsonObject json = JsonParser.parseString(Files.readString(signature)).getAsJsonObject();
			String by = json.get("by").getAsString();
			String key = json.get("key").getAsString();
			String hash = json.get("sha256").getAsString();
			if (!SigningKey.isSigned(signed(by, hash), key, json.get("signature").getAsString())) {
				throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.signatureChanged, signature));
			}
			return Optional.of(new FileSignature(by, key, hash.equals(hash(file))));
		} catch (JsonParseException | IllegalStateException | NullPointerException | UnsupportedOperationException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.signatureNone, signature), e);
		}
	}

	/** Who signed a file and whether it was changed since, in a sentence. */
	public static String said(Path file, Optional<FileSignature> signature) throws IOException {
		if (signature.isEmpty()) {
			return NLS.bind(Messages.fileNotSigned, file);
		}
		FileSignature known = signature.get();
		return NLS.bind(known.intact() ? Messages.fileIntact : Messages.fileChanged,
				new Object[] { file, known.by().isBlank() ? Messages.fileNobody : known.by(), Hashes.inShort(Hashes.ofKey(known.key())),
						KnownKeys.read().whose(known.key()) });
	}
}
