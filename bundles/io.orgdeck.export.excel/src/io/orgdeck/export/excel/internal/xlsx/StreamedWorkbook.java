package io.orgdeck.export.excel.internal.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.words.Language;

/**
 * A workbook whose shell (formats, tables, charts, print set-up, names) stands in memory while the rows of its sheets
 * are streamed: memory does not grow with the rows.
 */
public final class StreamedWorkbook implements Closeable {

	/** Writes the rows of a sheet when their turn has come. */
	@FunctionalInterface
	public interface Rows {
		void write(RowWriter rows) throws IOException;
	}

	private final XSSFWorkbook workbook = new XSSFWorkbook(new SharedTexts.Factory());
	private final EncryptedRows streamed = new EncryptedRows(workbook);
	private final HouseStyle house;
	private final Messages messages;
	private final Styles styles;
	private final Map<SXSSFSheet, Rows> rowsBySheet = new LinkedHashMap<>();

	/**
	 * @param house    whose colours, typefaces and running lines it has
	 * @param language of what stands on any sheet
	 */
	public StreamedWorkbook(HouseStyle house, Language language) {
		this.house = house;
		messages = language.texts(Messages.class);
		styles = new Styles(workbook, house);
	}

	/** The house whose file this is. */
	public HouseStyle house() {
		return house;
	}

	Messages messages() {
		return messages;
	}

	/** The shell: everything but rows. Cells made through it would be lost. */
	public XSSFWorkbook shell() {
		return workbook;
	}

	public Styles styles() {
		return styles;
	}

	/** Adds a sheet at the end. */
	public XSSFSheet addSheet(String name, Rows rows) {
		rowsBySheet.put(streamed.createSheet(name), rows);
		return workbook.getSheet(name);
	}

	/**
	 * Writes the file, once; the stream is left open.
	 *
	 * @param monitor has a tick for each row and is asked now and then whether to stop
	 */
	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		var progress = new RowProgress(monitor);
		for (Map.Entry<SXSSFSheet, Rows> sheet : rowsBySheet.entrySet()) {
			progress.check();
			sheet.getValue()
					.write(new RowWriter(sheet.getKey(), styles, (SharedTexts) workbook.getSharedStringSource(), messages, progress));
			sheet.getKey().flushRows();
		}
		try {
			streamed.writeAvoidingTempFiles(new StoppableStream(out, progress));
		} catch (IOException e) {
			progress.check(); // once stopped in the midst of a part, POI finds the file unfinished
			throw e;
		}
	}

	/** Temporary files go as well. */
	@Override
	public void close() throws IOException {
		streamed.close();
		workbook.close();
	}
}
