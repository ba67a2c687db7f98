package io.orgdeck.export.excel.internal.reading;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.model.CommentsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTComment;

/**
 * What people have noted on cells: the yellow notes, and the comments that others answer. Of the latter Excel keeps a copy as a
 * note for older programs, which is not repeated.
 */
final class Notes {

	private static final String THREADED = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
	/** The author of a copy is the id of the comment. */
	private static final String COPY = "tc=";
	/** What Excel writes before the words in a copy, in English. */
	private static final String BEFORE_COPY = "(?s)^\\[Threaded comment\\].*?\\nComment:\\n\\s*";

	private final Map<CellAddress, String> notes = new TreeMap<>();

	private Notes() {
	}

	/** The notes by their cells, top to bottom; each note has the answers to it below it. */
	static Map<CellAddress, String> of(XSSFSheet sheet) throws IOException, OpenXML4JException {
		var notes = new Notes();
		for (PackagePart part : PartReader.related(sheet.getPackagePart(), THREADED)) {
			notes.readThreaded(part);
		}
		Map<CellAddress, String> threaded = Map.copyOf(notes.notes);
		for (POIXMLDocumentPart related : sheet.getRelations()) {
			if (related instanceof CommentsTable table) {
				notes.readNotes(table, threaded);
			}
		}
		return notes.notes;
	}

	private void readThreaded(PackagePart part) throws IOException {
		try (var xml = new PartReader(part)) {
			XMLStreamReader reader = xml.reader();
			CellAddress at = CellAddress.A1;
			while (xml.nextElement()) {
				if (reader.getLocalName().equals("threadedComment")) {
					at = new CellAddress(reader.getAttributeValue(null, "ref"));
				} else if (reader.getLocalName().equals("text")) {
					add(at, reader.getElementText());
				}
			}
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	private void readNotes(CommentsTable table, Map<CellAddress, String> threaded) {
		if (table.getCTComments().getCommentList() == null) {
			return;
		}
		for (CTComment comment : table.getCTComments().getCommentList().getCommentArray()) {
			var at = new CellAddress(comment.getRef());
			String author = table.getAuthor(comment.getAuthorId());
			String text = comment.getText() == null ? null : new XSSFRichTextString(comment.getText()).getString();
			boolean copy = author != null && author.startsWith(COPY);
			if (text != null && !(copy && threaded.containsKey(at))) {
				add(at, copy ? text.replaceFirst(BEFORE_COPY, "").replaceAll("\\nReply:\\n\\s*", "\n") : withoutAuthor(text, author));
			}
		}
	}

	/** Excel begins a note with a line that names its author. */
	private static String withoutAuthor(String text, String author) {
		String[] lines = text.split("\\R", 2);
		boolean named = author != null && !author.isBlank() && lines.length == 2 && lines[0].strip().equals(author.strip() + ':');
		return named ? lines[1] : text;
	}

	private void add(CellAddress at, String text) {
		if (!text.isBlank()) {
			notes.merge(at, text.strip(), (before, more) -> before + '\n' + more);
		}
	}
}
