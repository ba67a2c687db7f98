package io.orgdeck.export.excel.internal.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import io.orgdeck.core.tables.Spreadsheet.Aside;

/**
 * Words that lie over or beside the cells of a sheet: text boxes and other shapes, charts, buttons, prompts that come up with a
 * cell, and addresses behind links that the words of the cell do not say.
 */
final class Asides {

	private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private Asides() {
	}

	static List<Aside> of(XSSFSheet sheet) throws IOException, OpenXML4JException {
		var asides = new ArrayList<Aside>();
		try {
			for (PackagePart drawing : related(sheet.getPackagePart(), "drawing")) {
				new DrawingWords(drawing, asides).read();
			}
			for (PackagePart buttons : related(sheet.getPackagePart(), "vmlDrawing")) {
				ButtonWords.read(buttons, asides);
			}
			new PromptWords(asides).read(sheet.getCTWorksheet());
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
		for (XSSFHyperlink link : sheet.getHyperlinkList()) {
			addLink(sheet, link, asides);
		}
		return asides;
	}

	private static List<PackagePart> related(PackagePart part, String kind) throws OpenXML4JException {
		return PartReader.related(part, RELATED + kind);
	}

	private static void addLink(XSSFSheet sheet, XSSFHyperlink link, List<Aside> asides) {
		var at = new CellAddress(link.getFirstRow(), link.getFirstColumn());
		String hint = link.getTooltip();
		if (hint != null && !hint.isBlank()) {
			asides.add(new Aside(at.getRow() + 1, at.getColumn(), hint));
		}
		boolean outside = !link.getCTHyperlink().isSetLocation() || link.getCTHyperlink().isSetId();
		String address = link.getAddress();
		if (outside && address != null && !address.isBlank() && !words(sheet, at).contains(bare(address))) {
			asides.add(new Aside(at.getRow() + 1, at.getColumn(), address));
		}
	}

	/** Programs make links of typed addresses, and put before and behind what nobody has typed. */
	private static String bare(String address) {
		return address.replaceFirst("^(?i:mailto:|https?://)", "").replaceFirst("/$", "");
	}

	private static String words(XSSFSheet sheet, CellAddress at) {
		XSSFRow row = sheet.getRow(at.getRow());
		XSSFCell cell = row == null ? null : row.getCell(at.getColumn());
		return cell == null ? "" : cell.toString();
	}
}
