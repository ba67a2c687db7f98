package io.orgdeck.export.excel.internal.xlsx;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import io.orgdeck.office.file.StillZip;

/**
 * POI's streamed workbook, its rows encrypted while they wait in temporary files, each file with a key that nothing but
 * this object has. POI has such a workbook, too, but that one cannot share texts between cells. Everything but rows stays
 * in memory. Equal content gives equal bytes.
 */
final class EncryptedRows extends SXSSFWorkbook {

	/** Most of the compression for a fraction of the time. */
	private static final int DEFLATE_LEVEL = 3;
	private static final int ROWS_IN_MEMORY = 16;

	EncryptedRows(XSSFWorkbook shell) {
		super(shell, ROWS_IN_MEMORY, false, true);
		setShouldCalculateSheetDimensions(false);
	}

	@Override
	protected SheetDataWriter createSheetDataWriter() throws IOException {
		return new EncryptedSheet(getSharedStringSource());
	}

	@Override
	protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
		var zip = new StillZip(out);
		zip.setUseZip64(Zip64Mode.AsNeeded);
		zip.setLevel(DEFLATE_LEVEL);
		return zip;
	}

	/** The rows of one sheet. */
	private static final class EncryptedSheet extends SheetDataWriter {

		private static final String CIPHER = "AES/CTR/NoPadding";
		private static final int BYTES = 16;
		private static final int BUFFER = 1 << 17;

		private SecretKeySpec key;
		private IvParameterSpec start;

		EncryptedSheet(SharedStringsTable texts) throws IOException {
			super(texts);
		}

		@Override
		public Writer createWriter(File file) throws IOException {
			return new PiecedWriter(decorateOutputStream(new FileOutputStream(file)));
		}

		/** Called before the fields of this class have their values, so they have none by themselves. */
		@Override
		protected OutputStream decorateOutputStream(FileOutputStream file) throws IOException {
			key = new SecretKeySpec(random(), "AES");
			start = new IvParameterSpec(random());
			return new CipherOutputStream(new BufferedOutputStream(file, BUFFER), cipher(Cipher.ENCRYPT_MODE));
		}

		@Override
		protected InputStream decorateInputStream(FileInputStream file) throws IOException {
			return new CipherInputStream(new BufferedInputStream(file, BUFFER), cipher(Cipher.DECRYPT_MODE));
		}

		/** Pieces that need no escape are written at once: POI looks up and writes each character, which takes longer than all else. */
		@Override
		protected void outputEscapedString(String text) throws IOException {
			int done = 0;
			for (int i = 0; text != null && i < text.length(); i++) {
				if (!isPlain(text.charAt(i))) {
					int end = i + Character.charCount(text.codePointAt(i));
					_out.write(text, done, i - done);
					super.outputEscapedString(text.substring(i, end));
					done = end;
					i = end - 1;
				}
			}
			if (text != null) {
				_out.write(text, done, text.length() - done);
			}
		}

		private static boolean isPlain(char c) {
			return c >= ' ' && c <= '~' && c != '<' && c != '>' && c != '&';
		}

		private static byte[] random() {
			var bytes = new byte[BYTES];
			new SecureRandom().nextBytes(bytes);
			return bytes;
		}

		private Cipher cipher(int mode) throws IOException {
			try {
				Cipher cipher = Cipher.getInstance(CIPHER);
				cipher.init(mode, key, start);
				return cipher;
			} catch (GeneralSecurityException e) {
				throw new IOException(e);
			}
		}
	}
}
