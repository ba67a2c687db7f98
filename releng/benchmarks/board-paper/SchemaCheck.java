import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Validates the parts of Word files against the complete schemas of Office Open XML. */
public final class SchemaCheck {

	private static final QName IGNORABLE = new QName("http://schemas.openxmlformats.org/markup-compatibility/2006", "Ignorable");

	private SchemaCheck() {
	}

	/** @param files names of files; the exit status is 1 when one of them is not valid */
	public static void main(String[] files) throws Exception {
		boolean valid = true;
		for (String file : files) {
			valid &= check(file);
		}
		System.exit(valid ? 0 : 1);
	}

	private static boolean check(String file) throws IOException, XmlException {
		int checked = 0;
		int errors = 0;
		try (var zip = new ZipFile(file)) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				try (InputStream in = zip.getInputStream(entry)) {
					XmlObject part = parse(entry.getName(), in);
					if (part != null) {
						checked++;
						errors += errors(file + " " + entry.getName(), part);
					}
				}
			}
		}
		System.out.println(file + ": " + checked + " parts checked, " + errors + " errors");
		return errors == 0;
	}

	private static XmlObject parse(String name, InputStream in) throws IOException, XmlException {
		return switch (name.replaceFirst("^word/", "").replaceAll("\\d+", "")) {
			case "document.xml" -> DocumentDocument.Factory.parse(in);
			case "styles.xml" -> StylesDocument.Factory.parse(in);
			case "numbering.xml" -> NumberingDocument.Factory.parse(in);
			case "settings.xml" -> SettingsDocument.Factory.parse(in);
			case "comments.xml" -> CommentsDocument.Factory.parse(in);
			case "header.xml" -> HdrDocument.Factory.parse(in);
			case "footer.xml" -> FtrDocument.Factory.parse(in);
			case "charts/chart.xml" -> ChartSpaceDocument.Factory.parse(in);
			default -> null;
		};
	}

	/** What other programs mark as ignorable stands above the schemas and is no error. */
	private static int errors(String name, XmlObject part) {
		for (XmlObject root : part.selectPath("./*")) {
			try (XmlCursor cursor = root.newCursor()) {
				cursor.removeAttribute(IGNORABLE);
			}
		}
		List<XmlError> errors = new ArrayList<>();
		part.validate(new XmlOptions().setErrorListener(errors));
		errors.stream().limit(5).forEach(error -> System.out.println(name + ": " + error.getMessage()));
		return errors.size();
	}
}
