package io.orgdeck.export.word.internal.markup;

import java.util.List;
import java.util.function.Function;

/** Writes paragraphs, runs, fields, bookmarks and links as WordprocessingML. */
public final class WordMarkup {

	/** Names of the namespaces that a document, header or comment part declares. */
	private static final String[] NAMESPACES = { "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
			"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "xmlns:wp",
			"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "xmlns:a",
			"http://schemas.openxmlformats.org/drawingml/2006/main", "xmlns:c",
			"http://schemas.openxmlformats.org/drawingml/2006/chart" };

	private final XmlWriter xml;
	private final Function<TextRole, String> styles;
	private final Numbers numbers;
	private final TextPrint print = new TextPrint();
	private List<Integer> comments = List.of();
	private String startMark = "";
	private int lastParagraph;
	private int openFields;

	public WordMarkup(XmlWriter xml, Function<TextRole, String> styles, Numbers numbers) {
		this.xml = xml;
		this.styles = styles;
		this.numbers = numbers;
	}

	/** The same vocabulary on another part or piece of the document. */
	public WordMarkup on(XmlWriter other) {
		return new WordMarkup(other, styles, numbers);
	}

	/** What is written to, for markup beyond paragraphs. */
	public XmlWriter xml() {
		return xml;
	}

	public Numbers numbers() {
		return numbers;
	}

	/** Opens an element around pieces, so that they can be read on their own. */
	public static void wrapper(XmlWriter xml) {
		xml.start("w:body", NAMESPACES);
	}

	/** Opens the root element of a part. */
	public WordMarkup root(String element) {
		xml.start(element, NAMESPACES);
		return this;
	}

	public String id(TextRole style) {
		return styles.apply(style);
	}

	/** Anchors comments at the next paragraph. */
	public void commentNext(List<Integer> ids) {
		comments = ids;
	}

	/** Begins a stretch of text that can be found again by marks in its first and last paragraph. */
	public void beginMarked(String mark) {
		startMark = mark;
		print.reset();
	}

	/** Ends the stretch and gives its print. The print is known only now, so the mark goes back into the last paragraph. */
	public String endMarked(Function<String, String> mark) {
		String id = Integer.toString(numbers.nextBookmark());
		xml.insert(lastParagraph, "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + mark.apply(print.toString())
				+ "\"/><w:bookmarkEnd w:id=\"" + id + "\"/>");
		return print.toString();
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
		xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", id(setting.style()));
		if (setting.keepNext()) {
			xml.empty("w:keepNext");
		}
		if (setting.newPage()) {
			xml.empty("w:pageBreakBefore");
		}
		if (setting.list() == Setting.NO_LIST) {
			xml.start("w:numPr").empty("w:numId", "w:val", "0").end();
		} else if (setting.list() != Setting.LIST_OF_STYLE) {
			xml.start("w:numPr").empty("w:ilvl", "w:val", Integer.toString(setting.level()));
			xml.empty("w:numId", "w:val", Integer.toString(setting.list())).end();
		}
		if (setting.rightToLeft()) {
			xml.empty("w:bidi");
		}
		xml.end();
		if (!startMark.isEmpty()) {
			bookmark(startMark, () -> {});
			startMark = "";
		}
		lastParagraph = xml.position();
		List<Integer> anchored = comments;
		comments = List.of();
		anchored.forEach(id -> xml.empty("w:commentRangeStart", "w:id", id.toString()));
		content.run();
		anchored.forEach(this::commentMark);
		xml.end();
	}

	private void commentMark(Integer id) {
		xml.empty("w:commentRangeEnd", "w:id", id.toString());
		xml.start("w:r").start("w:rPr").empty("w:rStyle", "w:val", id(TextRole.COMMENT_MARK)).end();
		xml.empty("w:commentReference", "w:id", id.toString()).end();
	}

	public void run(String text) {
		run(null, text);
	}

	/** Text in a character style, or in that of the paragraph when there is none. */
	public void run(TextRole character, String raw) {
		String text = DocumentText.clean(raw);
		if (text.isEmpty()) {
			return;
		}
		if (openFields == 0) {
			print.add(text);
		}
		for (TextDirection.Stretch stretch : TextDirection.stretches(text)) {
			xml.start("w:r");
			if (character != null || stretch.rightToLeft()) {
				runProperties(character, stretch.rightToLeft());
			}
			words(stretch.text());
			xml.end();
		}
	}

	private void runProperties(TextRole character, boolean rightToLeft) {
		xml.start("w:rPr");
		if (character != null) {
			xml.empty("w:rStyle", "w:val", id(character));
		}
		if (rightToLeft) {
			xml.empty("w:rtl");
		}
		xml.end();
	}

	private void words(String text) {
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\t') {
				plain(text.substring(from, i));
				from = i + 1;
				xml.empty(c == '\n' ? "w:br" : "w:tab");
			}
		}
		plain(text.substring(from));
	}

	private void plain(String text) {
		if (!text.isEmpty()) {
			xml.element("w:t", text, "xml:space", "preserve");
		}
	}

	/** The mark before the words of a comment. */
	public void annotationMark() {
		xml.start("w:r");
		runProperties(TextRole.COMMENT_MARK, false);
		xml.empty("w:annotationRef").end();
	}

	public void tab() {
		xml.start("w:r").empty("w:tab").end();
	}

	public void pageBreak() {
		xml.start("w:r").empty("w:br", "w:type", "page").end();
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

	/** Begins a field whose result spans paragraphs. */
	public void fieldBegin(String instruction) {
		openFields++;
		mark("begin");
		xml.start("w:r").element("w:instrText", " " + instruction + " ", "xml:space", "preserve").end();
		mark("separate");
	}

	public void fieldEnd() {
		openFields--;
		mark("end");
	}

	private void mark(String type) {
		xml.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
	}

	/** Content that others can refer to by name: letters, digits and underscores, at most 40. */
	public void bookmark(String name, Runnable content) {
		String id = Integer.toString(numbers.nextBookmark());
		xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
		content.run();
		xml.empty("w:bookmarkEnd", "w:id", id);
	}

	/** Content that leads to a bookmark. */
	public void link(String bookmark, Runnable content) {
		xml.start("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
		content.run();
		xml.end();
	}
}
