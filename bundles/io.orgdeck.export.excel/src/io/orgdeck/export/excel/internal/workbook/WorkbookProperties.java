package io.orgdeck.export.excel.internal.workbook;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.excel.internal.xlsx.CellText;

/** What the file says about itself. */
public final class WorkbookProperties {

	public static final String PROGRAM = "Orgdeck";

	private WorkbookProperties() {
	}

	/** Title, subject, program and time; never a name or a figure from the assessment. */
	public static void set(XSSFWorkbook workbook, ReportModel report, Clock clock) {
		String now = DateTimeFormatter.ISO_INSTANT.format(Instant.now(clock).truncatedTo(ChronoUnit.SECONDS));
		CoreProperties core = workbook.getProperties().getCoreProperties();
		core.setTitle(CellText.line(report.title()));
		core.setSubjectProperty(CellText.line(NLS.bind(Language.of(report.language()).texts(Messages.class).subject, report.client())));
		core.setCreator(PROGRAM);
		core.setLastModifiedByUser(PROGRAM);
		try {
			core.setCreated(now);
			core.setModified(now);
		} catch (InvalidFormatException e) {
			throw new IllegalStateException(e);
		}
		workbook.getProperties().getExtendedProperties().setApplication(PROGRAM);
	}
}
