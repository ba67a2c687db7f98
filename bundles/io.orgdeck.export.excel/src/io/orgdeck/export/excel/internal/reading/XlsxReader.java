package io.orgdeck.export.excel.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;

import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.SheetReader;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Aside;
import io.orgdeck.core.tables.Spreadsheet.Sheet;

/**
 * Reads workbooks of Excel and of programs that write its format, the strict kind included. A number becomes the text that the
 * cell shows, so a code typed as 1.10 and formatted so stays 1.10; a formula becomes its text. Hidden sheets, rows and columns
 * are read like any other. All that the workbook names is there, or the file is refused.
 */
public final class XlsxReader implements SheetReader {

	@Override
	public Spreadsheet read(InputStream in, String name, IProgressMonitor monitor) throws IOException {
		NavigableMap<String, byte[]> parts = ZipCheck.parts(in);
		try {
			StrictPackage.translate(parts);
			return read(parts, name, monitor);
		} catch (Refusal | OperationCanceledException ours) {
			throw ours;
		} catch (OutOfMemoryError tooMuch) {
			throw logged(new Refusal(Messages.reading_tooMuch, tooMuch));
		} catch (IOException | OpenXML4JException | RuntimeException | LinkageError | StackOverflowError unknown) {
			throw logged(new Refusal(Messages.reading_notAWorkbook, unknown));
		}
	}

	/** What a library said is for those who mend this; the person at the screen gets a sentence. */
	private static Refusal logged(Refusal refusal) {
		if (Platform.isRunning()) {
			Platform.getLog(XlsxReader.class).warn(refusal.getMessage(), refusal.getCause());
		}
		return refusal;
	}

	private static Spreadsheet read(NavigableMap<String, byte[]> parts, String name, IProgressMonitor monitor)
			throws IOException, OpenXML4JException {
		try (var workbook = new XSSFWorkbook(OPCPackage.open(new PackageParts(parts)))) {
			refuseLostSheets(workbook);
			var sheets = new ArrayList<Sheet>();
			var remarks = new ArrayList<ImportProblem>();
			var cells = new CellReader(workbook, name, remarks);
			for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
				sheets.add(new SheetContent(workbook.getSheetAt(i), cells, monitor).sheet());
			}
			if (!sheets.isEmpty()) {
				Sheet first = sheets.getFirst();
				List<Aside> asides = Stream.concat(PropertyWords.of(workbook.getPackage()).stream(), first.asides().stream()).toList();
				sheets.set(0, new Sheet(first.name(), first.rows(), asides));
			}
			return new Spreadsheet(name, sheets, remarks);
		}
	}

	/** POI leaves out a sheet whose part is missing, without a word. */
	private static void refuseLostSheets(XSSFWorkbook workbook) throws Refusal {
		List<CTSheet> named = List.of(workbook.getCTWorkbook().getSheets().getSheetArray());
		var parts = new HashSet<String>();
		for (int i = 0; i < named.size(); i++) {
			String name = named.get(i).getName();
			boolean there = i < workbook.getNumberOfSheets() && workbook.getSheetName(i).equals(name);
			if (!there || !parts.add(named.get(i).getId())) {
				throw new Refusal(NLS.bind(Messages.reading_lostSheet, name == null ? i + 1 : name));
			}
		}
	}
}
