package io.orgdeck.export.excel.internal.xlsx;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A workbook whose shell (formats, tables, charts, print set-up, names) is made with POI while the rows of its sheets
 * are streamed into the file. Memory does not grow with the rows, nothing is written to a temporary file, and equal
 * content gives equal bytes.
 */
public final class StreamedWorkbook implements Closeable {

	private static final String NO_ROWS = "<sheetData/>";
	private static final String SHARED_TEXTS = "xl/sharedStrings.xml";
	/** As early as zip files know without Java adding the moment, which depends on the zone. */
	private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
	/** Most of the compression for a fraction of the time. */
	private static final int DEFLATE_LEVEL = 3;

	/** Writes the rows of a sheet when their turn has come. */
	@FunctionalInterface
	public interface Rows {
		void write(RowWriter rows) throws IOException;
	}

	private final XSSFWorkbook workbook = new XSSFWorkbook();
	private final Styles styles = new Styles(workbook);
	private final Map<String, Rows> rowsByPart = new LinkedHashMap<>();

	/** The shell: everything but rows. Cells made through it would be lost. */
	public XSSFWorkbook shell() {
		return workbook;
	}

	public Styles styles() {
		return styles;
	}

	/** Adds a sheet at the end. */
	public XSSFSheet addSheet(String name, Rows rows) {
		XSSFSheet sheet = workbook.createSheet(name);
		rowsByPart.put(sheet.getPackagePart().getPartName().getName().substring(1), rows);
		return sheet;
	}

	/**
	 * Writes the file; the stream is left open.
	 *
	 * @param monitor has a tick for each row and is asked now and then whether to stop
	 */
	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		var progress = new RowProgress(monitor);
		var texts = new SharedTexts();
		var zip = new ZipOutputStream(out);
		zip.setLevel(DEFLATE_LEVEL);
		try (var parts = new ZipInputStream(new ByteArrayInputStream(shellBytes()))) {
			for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
				if (part.getName().equals(SHARED_TEXTS)) {
					continue;
				}
				progress.check();
				begin(zip, part.getName());
				Rows rows = rowsByPart.get(part.getName());
				if (rows == null) {
					parts.transferTo(zip);
				} else {
					fill(new String(parts.readAllBytes(), StandardCharsets.UTF_8), rows, zip, texts, progress);
				}
				zip.closeEntry();
			}
		}
		begin(zip, SHARED_TEXTS);
		Writer writer = writer(zip);
		texts.write(writer);
		writer.flush();
		zip.closeEntry();
		zip.finish();
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}

	private byte[] shellBytes() throws IOException {
		var bytes = new ByteArrayOutputStream();
		workbook.write(bytes);
		styles.close();
		return bytes.toByteArray();
	}

	private static void fill(String sheet, Rows rows, OutputStream out, SharedTexts texts, RowProgress progress)
			throws IOException {
		int at = sheet.indexOf(NO_ROWS);
		if (at < 0) {
			throw new IllegalStateException("A sheet of the shell holds rows of its own.");
		}
		Writer writer = writer(out);
		writer.append(sheet, 0, at).append("<sheetData>");
		var rowWriter = new RowWriter(writer, texts, progress);
		rows.write(rowWriter);
		rowWriter.end();
		writer.append("</sheetData>").append(sheet, at + NO_ROWS.length(), sheet.length());
		writer.flush();
	}

	private static void begin(ZipOutputStream zip, String name) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTimeLocal(ENTRY_TIME);
		zip.putNextEntry(entry);
	}

	private static Writer writer(OutputStream out) {
		return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
	}
}
