package io.orgdeck.exchange.surveys.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.eclipse.core.runtime.IProgressMonitor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.xml.XmlText;
import io.orgdeck.exchange.surveys.internal.FormsText.Kind;
import io.orgdeck.exchange.surveys.internal.FormsText.Line;
import io.orgdeck.office.file.StillZip;

/**
 * The questions as a Word document that Microsoft Forms takes by its quick import: numbers and letters are typed as text, because that
 * import does not read numbering.
 */
public final class FormsWordExporter implements Exporter {

	private static final String TYPEFACE = "Arial";
	private static final int TITLE_SIZE = 16;
	private static final int SIZE = 11;
	private static final int BEFORE = 160;
	/** A4, in twentieths of a point. */
	private static final int WIDTH = 11906;
	private static final int HEIGHT = 16838;

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		var lines = FormsText.of(report, options);
		try (var document = new XWPFDocument(); var zip = new StillZip(out)) {
			for (int i = 0; i < lines.size(); i++) {
				boolean answers = i + 1 < lines.size() && lines.get(i + 1).kind() == Kind.ANSWER;
				write(document.createParagraph(), lines.get(i), answers || lines.get(i).kind() == Kind.HEADING);
			}
			CTPageSz page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
			page.setW(WIDTH);
			page.setH(HEIGHT);
			PackageProperties properties = document.getPackage().getPackageProperties();
			Optional<Date> made = Optional.of(Date.from(options.clock().instant()));
			properties.setCreatedProperty(made);
			properties.setModifiedProperty(made);
			properties.setTitleProperty(XmlText.allowed(lines.getFirst().text()));
			properties.setCreatorProperty(XmlText.allowed(report.client()));
			document.write(zip);
		} catch (InvalidFormatException e) {
			throw new ExportException(Failure.reason(e), e);
		}
	}

	private static void write(XWPFParagraph paragraph, Line line, boolean withNext) {
		paragraph.setSpacingBefore(line.kind() == Kind.ANSWER ? 0 : BEFORE);
		paragraph.setSpacingAfter(0);
		paragraph.setKeepNext(withNext);
		XWPFRun run = paragraph.createRun();
		run.setFontFamily(TYPEFACE);
		run.setBold(line.kind() == Kind.TITLE || line.kind() == Kind.HEADING); // the format asks for this order
		run.setFontSize(line.kind() == Kind.TITLE ? TITLE_SIZE : SIZE);
		run.setText(XmlText.allowed(line.text()));
	}
}
