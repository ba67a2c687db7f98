package io.orgdeck.export.word.internal.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import io.orgdeck.core.formatting.Run;

/** Writes paragraphs, runs, fields, bookmarks, links and tables into a document, in the order of reading. */
public final class WordWriter {

	private static final int EMU = 635;
	private static final BigInteger NO_LIST = BigInteger.ZERO;

	private final Function<TextRole, String> styles;
	private final Numbers numbers;
	private Home home;
	private boolean top = true;
	private List<XmlObject> written = new ArrayList<>();
	private List<BigInteger> comments = List.of();
	private List<String> marks = new ArrayList<>();
	private XWPFParagraph paragraph;
	private CTHyperlink link;

	private WordWriter(Home home, Function<TextRole, String> styles, Numbers numbers) {
		this.home = home;
		this.styles = styles;
		this.numbers = numbers;
	}

	/**
	 * Writes at the end of a document's text.
	 *
	 * @param styles the id by which the document knows the style of a role
	 */
	public WordWriter(XWPFDocument document, Function<TextRole, String> styles, Numbers numbers) {
		this(Home.of(document), styles, numbers);
	}

	/** The same for a header or footer. */
	public WordWriter in(XWPFHeaderFooter margin) {
		return new WordWriter(Home.of(margin), styles, numbers);
	}

	/** The same for a comment. */
	public WordWriter in(XWPFComment comment) {
		return new WordWriter(Home.of(comment), styles, numbers);
	}

	public Numbers numbers() {
		return numbers;
	}

	public String id(TextRole style) {
		return styles.apply(style);
	}

	/** The paragraphs and tables that were written since this was asked last. */
	public List<XmlObject> cut() {
		List<XmlObject> cut = written;
		written = new ArrayList<>();
		return cut;
	}

	/** Anchors comments at the next paragraph. */
	public void commentNext(List<BigInteger> ids) {
		comments = ids;
	}

	/** Bookmarks the beginning of the next paragraph. */
	public void markNext(String bookmark) {
		marks.add(bookmark);
	}

	/** Bookmarks the end of the paragraph that was written last. */
	public void markLast(String bookmark) {
		bookmark(bookmark, () -> {});
	}

	public void paragraph(TextRole style, String text) {
		paragraph(Setting.of(style), text);
	}

	public void paragraph(TextRole style, Runnable content) {
		paragraph(Setting.of(style), content);
	}

	/** A paragraph with more to say about itself than its style does. */
	public void paragraph(Setting setting, String text) {
		paragraph(setting.rightToLeft(TextDirection.startsRightToLeft(text)), () -> run(text));
	}

	public void paragraph(Setting setting, Runnable content) {
		CTP ctp = home.paragraphs().get();
		note(ctp);
		set(ctp.addNewPPr(), setting);
		paragraph = new XWPFParagraph(ctp, home.body());
		marks.forEach(mark -> bookmark(mark, () -> {}));
		marks.clear();
		List<BigInteger> anchored = comments;
		comments = List.of();
		anchored.forEach(id -> ctp.addNewCommentRangeStart().setId(id));
		content.run();
		anchored.forEach(this::commentMark);
	}

	/** The paragraph that is being written, or was written last. */
	public XWPFParagraph paragraph() {
		return paragraph;
	}

	private void note(XmlObject block) {
		if (top) {
			written.add(block);
		}
	}

	private void set(CTPPr properties, Setting setting) {
		properties.addNewPStyle().setVal(id(setting.style()));
		if (setting.keepNext()) {
			properties.addNewKeepNext();
		}
		if (setting.newPage()) {
			properties.addNewPageBreakBefore();
		}
		if (setting.list() == Setting.NO_LIST) {
			properties.addNewNumPr().addNewNumId().setVal(NO_LIST);
		} else if (setting.list() != Setting.LIST_OF_STYLE) {
			var list = properties.addNewNumPr();
			list.addNewIlvl().setVal(BigInteger.valueOf(setting.level()));
			list.addNewNumId().setVal(BigInteger.valueOf(setting.list()));
		}
		if (setting.rightToLeft()) {
			properties.addNewBidi();
		}
	}

	private void commentMark(BigInteger id) {
		paragraph.getCTP().addNewCommentRangeEnd().setId(id);
		XWPFRun run = newRun();
		run.setStyle(id(TextRole.COMMENT_MARK));
		run.getCTR().addNewCommentReference().setId(id);
	}

	private XWPFRun newRun() {
		return link == null ? paragraph.createRun() : new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
	}

	public void run(String text) {
		run(null, text);
	}

	/** Text in a character style, or in that of the paragraph when there is none. */
	public void run(TextRole character, String raw) {
		run(character, raw, "");
	}

	/** The same in a colour of its own, rrggbb. */
	public void run(TextRole character, String raw, String colour) {
		run(raw, run -> {
			if (character != null) {
				run.setStyle(id(character));
			}
			if (!colour.isEmpty()) {
				run.setColor(colour);
			}
		});
	}

	/** Formatted text, of which links lead to their addresses. */
	public void run(Run formatted) {
		if (formatted.link().isEmpty()) {
			run(formatted.text(), run -> look(run, formatted));
		} else {
			link = paragraph.getCTP().addNewHyperlink();
			link.setId(paragraph.getPart().getPackagePart()
					.addExternalRelationship(formatted.link(), XWPFRelation.HYPERLINK.getRelation()).getId());
			run(formatted.text(), run -> {
				run.setStyle(id(TextRole.LINK));
				look(run, formatted);
			});
			link = null;
		}
	}

	private static void look(XWPFRun run, Run formatted) {
		if (formatted.bold()) {
			run.setBold(true);
			run.setComplexScriptBold(true);
		}
		if (formatted.italic()) {
			run.setItalic(true);
			run.setComplexScriptItalic(true);
		}
	}

	private void run(String raw, Consumer<XWPFRun> look) {
		String text = DocumentText.clean(raw);
		if (text.isEmpty()) {
			return;
		}
		for (TextDirection.Stretch stretch : TextDirection.stretches(text)) {
			XWPFRun run = newRun();
			look.accept(run);
			if (stretch.rightToLeft()) {
				CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
				properties.addNewRtl();
			}
			words(run, stretch.text());
		}
	}

	private static void words(XWPFRun run, String text) {
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\t') {
				plain(run, text.substring(from, i));
				from = i + 1;
				if (c == '\n') {
					run.addBreak();
				} else {
					run.addTab();
				}
			}
		}
		plain(run, text.substring(from));
	}

	private static void plain(XWPFRun run, String text) {
		if (!text.isEmpty()) {
			run.setText(text);
		}
	}

	/** The mark before the words of a comment. */
	public void annotationMark() {
		XWPFRun run = newRun();
		run.setStyle(id(TextRole.COMMENT_MARK));
		run.getCTR().addNewAnnotationRef();
	}

	/** A picture with the words for people who cannot see it; width and height in twentieths of a point. */
	public void picture(byte[] png, String description, int width, int height) {
		picture(png, PictureType.PNG, description, width, height);
	}

	/** The same of another format. */
	public void picture(byte[] file, PictureType format, String description, int width, int height) {
		XWPFRun run = newRun();
		try {
			run.addPicture(new ByteArrayInputStream(file), format, "picture" + format.extension, width * EMU, height * EMU);
		} catch (IOException | InvalidFormatException e) {
			throw new IllegalStateException(e);
		}
		run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(description);
	}

	public void tab() {
		newRun().addTab();
	}

	/** A field with what it shows until Word works it out again. */
	public void field(String instruction, String shown) {
		field(instruction, null, shown);
	}

	/** The same in a character style. */
	public void field(String instruction, TextRole character, String shown) {
		fieldBegin(instruction);
		run(character, shown);
		fieldEnd();
	}

	/** A field whose result is not known yet: it is set in what this gives. */
	public CTText openField(String instruction) {
		fieldBegin(instruction);
		CTText shown = newRun().getCTR().addNewT();
		fieldEnd();
		return shown;
	}

	/** Begins a field whose result spans paragraphs. */
	public void fieldBegin(String instruction) {
		mark(STFldCharType.BEGIN);
		CTText text = newRun().getCTR().addNewInstrText();
		text.setStringValue(" " + instruction + " ");
		text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
		mark(STFldCharType.SEPARATE);
	}

	public void fieldEnd() {
		mark(STFldCharType.END);
	}

	private void mark(STFldCharType.Enum type) {
		newRun().getCTR().addNewFldChar().setFldCharType(type);
	}

	/** Content that others can refer to by name: letters, digits and underscores, at most 40. */
	public void bookmark(String name, Runnable content) {
		CTP ctp = paragraph.getCTP();
		CTBookmark start = ctp.addNewBookmarkStart();
		BigInteger id = numbers.nextBookmark();
		start.setId(id);
		start.setName(name);
		content.run();
		ctp.addNewBookmarkEnd().setId(id);
	}

	/** Content that leads to a bookmark. */
	public void link(String bookmark, Runnable content) {
		link = paragraph.getCTP().addNewHyperlink();
		link.setAnchor(bookmark);
		link.setHistory(true);
		content.run();
		link = null;
	}

	/** Begins a table with columns of these widths, in twentieths of a point. */
	public WordTable table(int... widths) {
		CTTbl table = home.tables().get();
		note(table);
		return new WordTable(this, table, widths);
	}

	/** Writes into a cell. */
	void in(CTTc cell, Runnable content) {
		Home before = home;
		boolean wasTop = top;
		home = before.cell(cell);
		top = false;
		content.run();
		home = before;
		top = wasTop;
	}
}
