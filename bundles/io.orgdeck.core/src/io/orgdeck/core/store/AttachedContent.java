package io.orgdeck.core.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Attachment;

/** The content of an attachment; it ends well only when it is what was attached. */
final class AttachedContent extends FilterInputStream {

	private final MessageDigest digest;
	private final String name;
	private final String stated;
	private boolean ended;

	private AttachedContent(InputStream in, String name, String stated) {
		super(in);
		this.name = name;
		this.stated = stated;
		digest = Sha256.digest();
	}

	/** The stream as it is where nobody has noted what was attached. */
	static InputStream checked(InputStream in, Attachment attachment) {
		return Texts.isBlank(attachment.getSha256()) ? in
				: new AttachedContent(in, attachment.getName(), attachment.getSha256().toLowerCase(Locale.ROOT));
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int got = super.read(target, offset, length);
		if (got > 0) {
			digest.update(target, offset, got);
		} else if (got < 0 && !ended) {
			ended = true;
			if (!HexFormat.of().formatHex(digest.digest()).equals(stated)) {
				throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Attachments_unreadable, name, Messages.Attachments_changed));
			}
		}
		return got;
	}

	@Override
	public long skip(long n) throws IOException {
		var skipped = new byte[(int) Math.min(n, 8192)];
		return Math.max(0, read(skipped, 0, skipped.length));
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
