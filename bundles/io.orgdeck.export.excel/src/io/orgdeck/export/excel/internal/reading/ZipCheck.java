package io.orgdeck.export.excel.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.eclipse.osgi.util.NLS;

/** Refuses files that are no workbook or would blow up in memory, before anything tries to understand them. */
final class ZipCheck {

	private static final int MOST_BYTES = 20_000_000;
	private static final long MOST_UNPACKED = 60_000_000;
	private static final int MOST_PARTS = 10_000;
	/** First bytes of the container in which Excel keeps old and encrypted workbooks. */
	private static final byte[] OLD_OR_ENCRYPTED = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 };

	private ZipCheck() {
	}

	/** The whole file, once it is found harmless. */
	static byte[] bytes(InputStream in) throws IOException {
		byte[] file = in.readNBytes(MOST_BYTES + 1);
		if (file.length > MOST_BYTES) {
			throw new IOException(NLS.bind(Messages.reading_tooLarge, MOST_BYTES / 1_000_000));
		}
		if (startsWith(file, OLD_OR_ENCRYPTED)) {
			throw new IOException(Messages.reading_oldOrEncrypted);
		}
		checkParts(file);
		return file;
	}

	private static void checkParts(byte[] file) throws IOException {
		long unpacked = 0;
		int parts = 0;
		var buffer = new byte[1 << 16];
		try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
				if (++parts > MOST_PARTS) {
					throw new IOException(Messages.reading_bomb);
				}
				if (part.getName().endsWith("vbaProject.bin")) {
					throw new IOException(Messages.reading_macros);
				}
				for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
					unpacked += n;
					if (unpacked > MOST_UNPACKED) {
						throw new IOException(Messages.reading_bomb);
					}
				}
			}
		} catch (IllegalArgumentException | ZipException e) {
			throw new IOException(Messages.reading_notAWorkbook, e);
		}
		if (parts == 0) {
			throw new IOException(Messages.reading_notAWorkbook);
		}
	}

	private static boolean startsWith(byte[] file, byte[] start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= file.length || file[i] != start[i]) {
				return false;
			}
		}
		return true;
	}
}
