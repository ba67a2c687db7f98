package io.orgdeck.export.word.internal.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Our own styles and lists, as Word saved them into the folder parts. */
final class OwnParts {

	private static final String PARTS = "/parts/";

	private OwnParts() {
	}

	private interface Reading<T> {
		T read(InputStream in) throws IOException, XmlException;
	}

	/** The styles of a paper. */
	static CTStyles styles() {
		return read("styles.xml", in -> StylesDocument.Factory.parse(in).getStyles());
	}

	/** The lists of a paper, by the numbers in {@link ListNumbering}. */
	static CTNumbering lists() {
		return read("numbering.xml", in -> NumberingDocument.Factory.parse(in).getNumbering());
	}

	/** One of our parts as a whole. */
	static XmlObject document(String name) {
		return read(name, XmlObject.Factory::parse);
	}

	private static <T> T read(String name, Reading<T> reading) {
		try (InputStream in = OwnParts.class.getResourceAsStream(PARTS + name)) {
			return reading.read(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (XmlException e) {
			throw new IllegalStateException(name, e);
		}
	}
}
