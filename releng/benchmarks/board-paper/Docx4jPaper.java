import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.docx4j.XmlUtils;
import org.docx4j.dml.chart.CTChartSpace;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.contenttype.ContentTypes;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.EmbeddedPackagePart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Comments;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.core.words.Language;

/**
 * The same paper as a docx4j user would write it: same styles, paragraphs, tables, charts and comments. It leaves out
 * what only our exporter does (regions, column widths from words, page numbers in the contents, reading back), which
 * makes the comparison easier for docx4j, not harder.
 */
final class Docx4jPaper {

	/** What is handed in ready-made, so that both sides show the same charts and styles. */
	record Givens(String styles, String numbering, List<String> charts, List<byte[]> workbooks) {
	}

	private static final String DRAWING = """
			<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
			xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
			xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
			xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
			xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><w:drawing>\
			<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5900000" cy="3000000"/>\
			<wp:docPr id="%1$d" name="Chart %1$d" descr="%2$s"/><wp:cNvGraphicFramePr/><a:graphic>\
			<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="%3$s"/></a:graphicData>\
			</a:graphic></wp:inline></w:drawing></w:r>""";

	private final ReportModel report;
	private final Givens givens;
	private final ValueFormat wording = new ValueFormat(Language.of("en-GB"));
	private final ObjectFactory factory = Context.getWmlObjectFactory();
	private final Comments comments = factory.createComments();
	private final WordprocessingMLPackage pack;
	private final MainDocumentPart document;
	private int charts;

	Docx4jPaper(ReportModel report, Givens givens) throws Exception {
		this.report = report;
		this.givens = givens;
		pack = WordprocessingMLPackage.createPackage();
		document = pack.getMainDocumentPart();
	}

	byte[] write() throws Exception {
		var styles = new StyleDefinitionsPart();
		styles.unmarshal(new ByteArrayInputStream(givens.styles().getBytes(StandardCharsets.UTF_8)));
		document.addTargetPart(styles);
		var numbering = new NumberingDefinitionsPart();
		numbering.unmarshal(new ByteArrayInputStream(givens.numbering().getBytes(StandardCharsets.UTF_8)));
		document.addTargetPart(numbering);
		margins();
		paragraph("Title", report.cover().title());
		paragraph("Subtitle", report.cover().client());
		report.cover().lines().forEach(line -> paragraph("CoverLine", line.label() + "\t" + line.text()));
		for (ReportSection section : report.sections()) {
			contents(section.heading());
		}
		for (ReportSection section : report.sections()) {
			section(section);
		}
		var commentsPart = new CommentsPart();
		commentsPart.setJaxbElement(comments);
		document.addTargetPart(commentsPart);
		var out = new ByteArrayOutputStream();
		pack.save(out);
		return out.toByteArray();
	}

	private void margins() throws Exception {
		var header = new HeaderPart();
		var head = factory.createHdr();
		head.getContent().add(words("Header", report.client() + " · " + report.cover().title()));
		header.setJaxbElement(head);
		document.addTargetPart(header);
		var footer = new FooterPart();
		var foot = factory.createFtr();
		P page = words("Footer", "Page ");
		field(page, "PAGE", "1");
		field(page, "NUMPAGES", "1");
		foot.getContent().add(page);
		footer.setJaxbElement(foot);
		document.addTargetPart(footer);
	}

	private void contents(String heading) {
		P entry = words("TOC1", heading);
		field(entry, "PAGEREF _Toc" + heading.hashCode(), "1");
		document.getContent().add(entry);
	}

	private void section(ReportSection section) throws Exception {
		paragraph("Heading1", section.heading());
		for (Block block : section.blocks()) {
			switch (block) {
				case Block.Heading heading -> paragraph("Heading2", heading.text());
				case Block.Paragraph one -> paragraph("BodyText", one.text());
				case Block.Labelled one -> paragraph("BodyText", one.label() + ": " + one.text());
				case Block.Bullets bullets -> bullets.items().forEach(item -> paragraph("ListBullet", item));
				case Block.Numbered numbered -> numbered.items().forEach(item -> paragraph("ListNumber", item));
				case Block.TableBlock table -> table(table.table());
				case Block.ChartBlock chart -> chart(chart.chart());
				case Block.ChartRow row -> {
					for (Chart one : row.charts()) {
						chart(one);
					}
				}
				case Block.CrossReference reference -> paragraph("BodyText", reference.sentence());
				case Block.Code code -> paragraph("BodyText", code.text());
				case Block.Illustration picture -> paragraph("BodyText", picture.description());
				case Block.Guidance guidance -> comment(guidance.text());
			}
		}
	}

	private void comment(String text) {
		var comment = factory.createCommentsComment();
		comment.setId(BigInteger.valueOf(comments.getComment().size()));
		comment.setAuthor("Orgdeck");
		comment.getContent().add(words("CommentText", text));
		comments.getComment().add(comment);
	}

	private void paragraph(String style, String text) {
		document.getContent().add(words(style, text));
	}

	private P words(String style, String text) {
		P paragraph = factory.createP();
		var properties = factory.createPPr();
		var name = factory.createPPrBasePStyle();
		name.setVal(style);
		properties.setPStyle(name);
		paragraph.setPPr(properties);
		paragraph.getContent().add(run(text));
		return paragraph;
	}

	private R run(String words) {
		R run = factory.createR();
		Text text = factory.createText();
		text.setValue(words);
		text.setSpace("preserve");
		run.getContent().add(text);
		return run;
	}

	private void field(P paragraph, String instruction, String shown) {
		mark(paragraph, STFldCharType.BEGIN);
		R run = factory.createR();
		Text text = factory.createText();
		text.setValue(instruction);
		run.getContent().add(factory.createRInstrText(text));
		paragraph.getContent().add(run);
		mark(paragraph, STFldCharType.SEPARATE);
		paragraph.getContent().add(run(shown));
		mark(paragraph, STFldCharType.END);
	}

	private void mark(P paragraph, STFldCharType type) {
		R run = factory.createR();
		var mark = factory.createFldChar();
		mark.setFldCharType(type);
		run.getContent().add(mark);
		paragraph.getContent().add(run);
	}

	private void table(Table table) {
		if (table.rows().isEmpty()) {
			paragraph("BodyText", table.whenEmpty());
			return;
		}
		P caption = words("Caption", "Table ");
		field(caption, "SEQ Table", "1");
		caption.getContent().add(run(". " + table.caption()));
		document.getContent().add(caption);
		Tbl one = factory.createTbl();
		var properties = factory.createTblPr();
		var style = factory.createCTTblPrBaseTblStyle();
		style.setVal("BoardTable");
		properties.setTblStyle(style);
		one.setTblPr(properties);
		row(one, true, table.columns().stream().map(Column::label).toList());
		for (List<Cell> row : table.rows()) {
			row(one, false, IntStream.range(0, row.size())
					.mapToObj(i -> wording.cell(row.get(i), table.columns().get(i))).toList());
		}
		document.getContent().add(one);
	}

	private void row(Tbl table, boolean heading, List<String> texts) {
		Tr row = factory.createTr();
		var properties = factory.createTrPr();
		properties.getCnfStyleOrDivIdOrGridBefore().add(factory.createCTTrPrBaseCantSplit(new BooleanDefaultTrue()));
		if (heading) {
			properties.getCnfStyleOrDivIdOrGridBefore().add(factory.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
		}
		row.setTrPr(properties);
		for (String text : texts) {
			Tc cell = factory.createTc();
			var cellProperties = factory.createTcPr();
			var width = factory.createTblWidth();
			width.setW(BigInteger.valueOf(1200));
			width.setType("dxa");
			cellProperties.setTcW(width);
			cell.setTcPr(cellProperties);
			cell.getContent().add(words(heading ? "TableHeading" : "TableText", text));
			row.getContent().add(cell);
		}
		table.getContent().add(row);
	}

	private void chart(Chart chart) throws Exception {
		var part = new org.docx4j.openpackaging.parts.DrawingML.Chart(new PartName("/word/charts/chart" + (charts + 1) + ".xml"));
		part.setJaxbElement((CTChartSpace) XmlUtils.unmarshalString(givens.charts().get(charts), Context.jc, CTChartSpace.class));
		var workbook = new EmbeddedPackagePart(new PartName("/word/embeddings/workbook" + (charts + 1) + ".xlsx"));
		workbook.setContentType(new ContentType(ContentTypes.SPREADSHEETML_WORKBOOK
				.replace("sheet.main+xml", "sheet")));
		workbook.setBinaryData(givens.workbooks().get(charts));
		Relationship relation = document.addTargetPart(part);
		part.addTargetPart(workbook);
		charts++;
		P frame = words("Figure", "");
		frame.getContent().add(XmlUtils.unmarshalString(
				DRAWING.formatted(charts, chart.description().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"),
						relation.getId())));
		document.getContent().add(frame);
		paragraph("Caption", "Figure " + charts + ". " + chart.title());
	}
}
