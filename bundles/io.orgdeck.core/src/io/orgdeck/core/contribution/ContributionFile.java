package io.orgdeck.core.contribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.audit.SignatureLine;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.pool.Contribution;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/**
 * A signed contribution, a text of two lines: the contribution and the signature over it.
 *
 * @param contribution what it says
 * @param content      its line
 * @param signature    who signed it
 */
public record ContributionFile(Contribution contribution, String content, SignatureLine signature) {

	/** What the name of such a file ends in. */
	public static final String ENDING = ".contribution";

	private static final int LARGEST = 4 << 20;

	/** Signs a contribution. The same contribution and key give the same file. */
	public static ContributionFile sign(Contribution contribution, SigningKey key) {
		String content = contribution.line();
		return new ContributionFile(contribution, content, SignatureLine.under(content + '\n', key));
	}

	/** @throws IOException with a sentence, when the file is no contribution, or one that was changed or is not to be trusted */
	public static ContributionFile read(Path file) throws IOException {
		try {
			if (Files.size(file) > LARGEST) {
				throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.none, file));
			}
			return parse(Files.readString(file), file.toString());
		} catch (IOException e) {
			throw e instanceof StoreException ? e : new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.unreadable, file), e);
		}
	}

	/**
	 * Reads the text of a contribution as if nobody vouched for it.
	 *
	 * @param name what to call it in a sentence
	 * @throws IOException with a sentence, when it is none, or one that was changed or is not to be trusted
	 */
	public static ContributionFile parse(String text, String name) throws IOException {
		String[] lines = text.split("\n", -1);
		if (lines.length != 3 || !lines[2].isEmpty()) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.none, name));
		}
		SignatureLine signature = SignatureLine.parse(lines[1]).filter(line -> line.isUnder(lines[0] + '\n'))
				.orElseThrow(() -> new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.changed, name)));
		return new ContributionFile(Contribution.parse(lines[0], name), lines[0], signature);
	}

	/** The public key of who signed it, 64 digits and letters. */
	public String key() {
		return signature.key();
	}

	/** The whole file. */
	public String text() {
		return content + '\n' + signature.text() + '\n';
	}

	/** @throws IOException with a sentence, when it cannot be written; then what was there before is as it was */
	public void write(Path target, boolean replace) throws IOException {
		SafeFile.write(target, replace, out -> out.write(text().getBytes(StandardCharsets.UTF_8)));
	}
}
