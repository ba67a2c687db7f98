package io.orgdeck.office.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import io.orgdeck.office.file.StillZip;

/** The workbook inside a chart of Word or PowerPoint: categories in the first column, a column per series, nothing else. */
public final class ChartWorkbook {

	static final String SHEET = "Data";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";

	private ChartWorkbook() {
	}

	/** Gives a chart an empty workbook. */
	static void begin(XDDFChart chart) {
		var workbook = new XSSFWorkbook();
		workbook.createSheet(SHEET);
		chart.setWorkbook(workbook);
	}

	/**
	 * Stores the workbook of a filled chart, so that equal figures are equal bytes. To be called once, before the file is written.
	 *
	 * @param made    when, for the properties of the workbook
	 * @param creator in whose name
	 */
	public static void seal(XDDFChart chart, Instant made, String creator) throws IOException {
		try {
			XSSFWorkbook workbook = chart.getWorkbook();
			var properties = workbook.getProperties();
			properties.getCoreProperties().setCreator(ChartText.line(creator));
			properties.getCoreProperties().setCreated(Optional.of(Date.from(made)));
			properties.getCoreProperties().setModified(made.toString());
			chart.saveWorkbook(workbook);
			PackagePart part = part(chart);
			part.clear(); // or the stream would write behind what is there
			try (OutputStream out = part.getOutputStream(); var zip = new StillZip(out)) {
				workbook.write(zip);
			}
			chart.setWorkbook(null);
			workbook.getPackage().revert(); // to close it would write it once more, to nobody
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	private static PackagePart part(XDDFChart chart) {
		return chart.getRelationParts().stream().filter(one -> one.getRelationship().getRelationshipType().equals(PACKAGE))
				.findFirst().orElseThrow().getDocumentPart().getPackagePart();
	}
}
