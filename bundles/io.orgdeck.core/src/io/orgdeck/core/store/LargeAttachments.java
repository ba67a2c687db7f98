package io.orgdeck.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the large attachments in a file, for whoever keeps them apart from the rest of it. */
public final class LargeAttachments {

	/** From so many bytes on an attachment is large. */
	public static final long LARGE = 256 << 10;

	/**
	 * The bytes of one attachment as they lie in the file, encrypted where the file is.
	 *
	 * @param start of the first byte, counted from the beginning of the file
	 * @param size  in bytes
	 */
	public record Range(long start, long size) {
	}

	private LargeAttachments() {
	}

	/** In the order in which they lie there; none in a file that is damaged or no container. */
	public static List<Range> in(Path file) throws IOException {
		try (ByteSource source = ByteSource.of(file)) {
			var zip = new ZipReader(source);
			var ranges = new ArrayList<Range>();
			for (ZipReader.Entry entry : zip.entries()) {
				if (entry.name().startsWith(ContainerReader.ATTACHMENTS) && entry.packed() >= LARGE) {
					ranges.add(new Range(zip.dataOf(entry), entry.packed()));
				}
			}
			ranges.sort(Comparator.comparingLong(Range::start));
			return ranges;
		} catch (DamagedException noContainer) {
			return List.of();
		}
	}
}
