package io.orgdeck.core.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.xml.XmlLimits;

/**
 * Reads an OpenDocument spreadsheet, as LibreOffice saves it: what stands in its cells and the notes on them. It asks nobody
 * outside the file and refuses a document type.
 */
public final class OdsReader implements SheetReader {

	private static final String CONTENT = "content.xml";
	private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
	private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
	private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
	private static final long MOST_BYTES = 400_000_000;
	private static final int MOST_ENTRIES = 10_000;
	private static final int MOST_CELLS = 5_000_000;
	private static final int MOST_COLUMNS = 16_384;

	@Override
	public Spreadsheet read(InputStream in, String name, IProgressMonitor monitor) throws IOException {
		var zip = new ZipInputStream(in);
		try {
			int entries = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null && entries < MOST_ENTRIES; entry = zip.getNextEntry()) {
				if (entry.getName().equals(CONTENT)) {
					return new Spreadsheet(name, new Content(zip, monitor).read());
				}
				entries++;
			}
		} catch (ZipException e) {
			throw new IOException(Messages.ods_damaged, e);
		} catch (XMLStreamException e) {
			if (e.getNestedException() instanceof IOException tooLarge) {
				throw tooLarge;
			}
			throw new IOException(Messages.ods_damaged, e);
		}
		throw new IOException(Messages.ods_none);
	}

	/** The part of the file that holds the cells. */
	private static final class Content {

		private final XMLStreamReader xml;
		private final IProgressMonitor monitor;
		private int cells;

		Content(InputStream in, IProgressMonitor monitor) throws XMLStreamException {
			XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
			factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
			factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
			XmlLimits.properties().forEach((key, value) -> {
				if (factory.isPropertySupported(key)) {
					factory.setProperty(key, value);
				}
			});
			xml = factory.createXMLStreamReader(new Limited(in));
			this.monitor = monitor;
		}

		List<Sheet> read() throws XMLStreamException, IOException {
			var sheets = new ArrayList<Sheet>();
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.DTD) {
					throw new IOException(Messages.ods_damaged);
				}
				if (starts(TABLE, "table")) {
					String sheet = xml.getAttributeValue(TABLE, "name");
					sheets.add(new Sheet(sheet == null ? "" : sheet, rows()));
				}
			}
			return sheets;
		}

		private boolean starts(String namespace, String element) {
			return xml.isStartElement() && element.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
		}

		private boolean ends(String namespace, String element) {
			return xml.isEndElement() && element.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
		}

		private List<Row> rows() throws XMLStreamException, IOException {
			var rows = new ArrayList<Row>();
			int number = 1;
			while (xml.hasNext()) {
				xml.next();
				if (ends(TABLE, "table")) {
					break;
				}
				if (starts(TABLE, "table-row")) {
					if (monitor.isCanceled()) {
						throw new OperationCanceledException();
					}
					int times = number("number-rows-repeated", Integer.MAX_VALUE / 2);
					List<Cell> row = cells();
					boolean blank = row.stream().allMatch(cell -> cell.isBlank() && cell.note().isEmpty());
					for (int i = 0; !blank && i < times; i++) {
						count(row.size());
						rows.add(new Row(number + i, row));
					}
					number = Math.addExact(number, times);
				}
			}
			return rows;
		}

		private void count(int more) throws IOException {
			cells += more + 1;
			if (cells > MOST_CELLS) {
				throw new IOException(NLS.bind(Messages.ods_tooLarge, MOST_CELLS));
			}
		}

		private List<Cell> cells() throws XMLStreamException, IOException {
			var row = new ArrayList<Cell>();
			int blanks = 0;
			while (xml.hasNext()) {
				xml.next();
				if (ends(TABLE, "table-row")) {
					break;
				}
				boolean covered = starts(TABLE, "covered-table-cell");
				if (!covered && !starts(TABLE, "table-cell")) {
					continue;
				}
				int times = number("number-columns-repeated", MOST_COLUMNS);
				Cell cell = cell(covered);
				if (cell.isBlank() && cell.note().isEmpty()) {
					blanks += times;
				} else if (row.size() + blanks + times <= MOST_COLUMNS) {
					row.addAll(Collections.nCopies(blanks, Cell.EMPTY));
					row.addAll(Collections.nCopies(times, cell));
					blanks = 0;
				}
			}
			return row;
		}

		private Cell cell(boolean covered) throws XMLStreamException {
			String element = xml.getLocalName();
			String type = attribute(OFFICE, "value-type");
			String value = attribute(OFFICE, "value");
			String formula = attribute(TABLE, "formula");
			boolean merged = covered || !attribute(TABLE, "number-columns-spanned").matches("1?")
					|| !attribute(TABLE, "number-rows-spanned").matches("1?");
			var text = new StringBuilder();
			var note = new StringBuilder();
			boolean inNote = false;
			while (xml.hasNext()) {
				xml.next();
				if (ends(TABLE, element)) {
					break;
				}
				if (starts(OFFICE, "annotation") || ends(OFFICE, "annotation")) {
					inNote = xml.isStartElement();
				} else {
					take(inNote ? note : text);
				}
			}
			Kind kind = !formula.isEmpty() ? Kind.FORMULA : switch (type) {
				case "float", "percentage", "currency" -> Kind.NUMBER;
				case "date", "time" -> Kind.DATE;
				case "boolean" -> Kind.BOOLEAN;
				default -> Kind.TEXT;
			};
			boolean computed = kind == Kind.FORMULA;
			String typed = computed ? formula.substring(formula.indexOf('=') < 0 ? 0 : formula.indexOf('=')) : text.toString();
			return new Cell(typed, kind, kind == Kind.NUMBER ? parsed(value) : Double.NaN, merged, false, note.toString().strip(),
					computed && type.equals("string") ? text.toString() : "");
		}

		/** Paragraphs stand on lines of their own; blanks and tabs are elements. */
		private void take(StringBuilder text) {
			if (xml.isCharacters()) {
				text.append(xml.getText());
			} else if (starts(TEXT, "p") && !text.isEmpty() || starts(TEXT, "line-break")) {
				text.append('\n');
			} else if (starts(TEXT, "s")) {
				text.append(" ".repeat(Math.min(1000, Math.max(1, parsedCount(attribute(TEXT, "c"))))));
			} else if (starts(TEXT, "tab")) {
				text.append('\t');
			}
		}

		private String attribute(String namespace, String attribute) {
			String value = xml.getAttributeValue(namespace, attribute);
			return value == null ? "" : value;
		}

		private int number(String attribute, int most) {
			return Math.clamp(parsedCount(attribute(TABLE, attribute)), 1, most);
		}

		private static int parsedCount(String text) {
			return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 1;
		}

		private static double parsed(String text) {
			try {
				return Double.parseDouble(text);
			} catch (NumberFormatException none) {
				return Double.NaN;
			}
		}
	}

	/** Refuses to unpack more than anybody has typed. */
	private static final class Limited extends FilterInputStream {

		private long left = MOST_BYTES;

		Limited(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			count(one < 0 ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			count(Math.max(0, read));
			return read;
		}

		@Override
		public void close() {
			// the caller's
		}

		private void count(int read) throws IOException {
			left -= read;
			if (left < 0) {
				throw new IOException(NLS.bind(Messages.ods_tooLarge, MOST_CELLS));
			}
		}
	}
}
