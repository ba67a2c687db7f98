package io.orgdeck.export.word.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.function.Consumer;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;

/** What authors and reviewers do to a paper in their word processor. */
final class Author {

	static final String NAME = "Reviewer";
	private static final byte[] DOT = Base64.getDecoder()
			.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	/** Twelve kinds of work on a part, each at a paragraph of it. */
	enum Work {
		WORDS((paper, at) -> at.createRun().setText(" And more.")),
		PARAGRAPH((paper, at) -> before(paper, at).createRun().setText("A paragraph of mine.")),
		PICTURE((paper, at) -> picture(at)),
		HIGHLIGHT((paper, at) -> at.getRuns().getFirst().setTextHighlightColor("yellow")),
		BOLD((paper, at) -> at.getRuns().getFirst().setBold(true)),
		UNDERLINE((paper, at) -> at.getRuns().getFirst().setUnderline(UnderlinePatterns.SINGLE)),
		COMMENT((paper, at) -> comment(paper, at, "Is this so?")),
		FOOTNOTE((paper, at) -> at.addFootnoteReference(paper.createFootnote())),
		TABLE((paper, at) -> table(paper, at)),
		INSERTION((paper, at) -> {
			var inserted = at.getCTP().addNewIns();
			inserted.setAuthor(NAME);
			inserted.setId(BigInteger.valueOf(900));
			inserted.addNewR().addNewT().setStringValue(" Put in.");
		}),
		DELETION((paper, at) -> {
			var deleted = at.getCTP().addNewDel();
			deleted.setAuthor(NAME);
			deleted.setId(BigInteger.valueOf(901));
			deleted.addNewR().addNewDelText().setStringValue("Taken out.");
		}),
		LINK((paper, at) -> at.createHyperlinkRun("https://example.org/").setText("A link")),
		STYLE((paper, at) -> at.setStyle("Heading3"));

		private final Doing doing;

		Work(Doing doing) {
			this.doing = doing;
		}

		/** Does it to the paragraph with that text. */
		byte[] to(byte[] file, String text) throws IOException {
			return edit(file, paper -> on(paper, text));
		}

		void on(XWPFDocument paper, String text) {
			doing.to(paper, paragraph(paper, text));
		}
	}

	private interface Doing {
		void to(XWPFDocument paper, XWPFParagraph at);
	}

	private Author() {
	}

	static byte[] edit(byte[] file, Consumer<XWPFDocument> work) throws IOException {
		try (var paper = new XWPFDocument(new ByteArrayInputStream(file))) {
			work.accept(paper);
			var out = new ByteArrayOutputStream();
			paper.write(out);
			return out.toByteArray();
		}
	}

	static XWPFParagraph paragraph(XWPFDocument paper, String text) {
		return paper.getParagraphs().stream().filter(one -> one.getText().equals(text)).findFirst().orElseThrow();
	}

	/** A new paragraph before another. */
	static XWPFParagraph before(XWPFDocument paper, XWPFParagraph other) {
		try (XmlCursor cursor = other.getCTP().newCursor()) {
			return paper.insertNewParagraph(cursor);
		}
	}

	private static void table(XWPFDocument paper, XWPFParagraph other) {
		try (XmlCursor cursor = other.getCTP().newCursor()) {
			XWPFTable table = paper.insertNewTbl(cursor);
			table.getRow(0).getCell(0).setText("A cell of mine");
		}
	}

	private static void picture(XWPFParagraph at) {
		try {
			at.createRun().addPicture(new ByteArrayInputStream(DOT), Document.PICTURE_TYPE_PNG, "dot.png", Units.toEMU(60),
					Units.toEMU(60));
		} catch (InvalidFormatException | IOException e) {
			throw new AssertionError(e);
		}
	}

	static void comment(XWPFDocument paper, XWPFParagraph at, String text) {
		XWPFComments all = paper.getDocComments() == null ? paper.createComments() : paper.getDocComments();
		BigInteger id = BigInteger.valueOf(700);
		XWPFComment comment = all.createComment(id);
		comment.setAuthor(NAME);
		comment.createParagraph().createRun().setText(text);
		at.createRun().getCTR().addNewCommentReference().setId(id);
	}
}
