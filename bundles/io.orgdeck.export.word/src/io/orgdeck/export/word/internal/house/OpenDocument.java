package io.orgdeck.export.word.internal.house;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A document that takes charts beside those of other programs and can let go of what its text does not show any more. */
final class OpenDocument extends XWPFDocument {

	OpenDocument(OPCPackage pack) throws IOException {
		super(pack);
	}

	/** The workbook of a chart is named after its number, which other programs give in their own ways. */
	@Override
	public XWPFChart createChart(XWPFRun run, int width, int height) throws InvalidFormatException, IOException {
		XWPFChart chart = super.createChart(run, width, height);
		int number = getCharts().size();
		while (getPackage().containPart(PackagingURIHelper.createPartName(XWPFRelation.WORKBOOK.getFileName(number)))) {
			number++;
		}
		chart.setChartIndex(number);
		return chart;
	}

	/** Takes out the parts of a relationship's type, and what they alone have, unless their ids are in use. */
	void drop(String type, Set<String> inUse) {
		List<RelationPart> unused = getRelationParts().stream().filter(one -> one.getRelationship().getRelationshipType().equals(type))
				.filter(one -> !inUse.contains(one.getRelationship().getId())).toList();
		for (RelationPart one : unused) {
			List<POIXMLDocumentPart> below = one.getDocumentPart().getRelations();
			removeRelation(one.getDocumentPart());
			below.stream().map(POIXMLDocumentPart::getPackagePart).filter(part -> getPackage().containPart(part.getPartName()))
					.forEach(part -> getPackage().removePart(part.getPartName()));
		}
	}
}
