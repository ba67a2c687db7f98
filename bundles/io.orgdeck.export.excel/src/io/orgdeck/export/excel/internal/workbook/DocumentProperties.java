package io.orgdeck.export.excel.internal.workbook;

import io.orgdeck.core.report.ReportModel;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.osgi.util.NLS;

/** What the file says about itself. */
public final class DocumentProperties {

	private static final String PROGRAM = "Orgdeck";
	private static final Pattern LINE_END = Pattern.compile("\\R");
	private static final Pattern NO_CHARACTER = Pattern.compile("[^\\x09\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private DocumentProperties() {
	}

	/** Title, subject, program and time; never a name or a figure from the assessment. */
	public static void set(XSSFWorkbook workbook, ReportModel report, Clock clock) {
		String now = DateTimeFormatter.ISO_INSTANT.format(Instant.now(clock).truncatedTo(ChronoUnit.SECONDS));
		CoreProperties core = workbook.getProperties().getCoreProperties();
		core.setTitle(words(report.title()));
		core.setSubjectProperty(words(NLS.bind(Messages.subject, report.client())));
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

	/** On one line, without what XML cannot hold. */
	private static String words(String text) {
		return NO_CHARACTER.matcher(LINE_END.matcher(text).replaceAll(" ")).replaceAll("");
	}
}
