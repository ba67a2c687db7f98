package io.orgdeck.export.word.internal.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.namespace.QName;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

import io.orgdeck.core.export.StyledExporter;
import io.orgdeck.export.word.internal.house.HostDocument;
import io.orgdeck.export.word.internal.house.WordXml;
import io.orgdeck.export.word.internal.text.TextPrint;
import io.orgdeck.export.word.internal.text.TextRole;

/**
 * Takes the print of a part: of all that an author or a reviewer can change, and of nothing that word processors change by themselves when
 * they save, such as how text is cut into runs, ids, and results of fields.
 */
final class PartReader {

	/** Settings by hand that somebody sees; others come and go when other programs save. */
	private static final Set<String> SEEN = Set.of("b", "i", "u", "strike", "dstrike", "highlight", "shd", "color", "vertAlign", "caps",
			"smallCaps", "vanish");
	private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo", "pPrChange", "rPrChange", "tblPrChange",
			"trPrChange", "tcPrChange", "sectPrChange", "cellIns", "cellDel");
	private static final Set<String> OFF = Set.of("0", "false", "off", "none", "nil", "clear", "auto", "baseline");
	private static final Set<String> PLAIN_STYLES = Set.of("internet link", "internetlink", "default paragraph font", "");
	private static final QName VAL = new QName(WordXml.W, "val");

	private final HostDocument house;
	private final XWPFDocument document;
	private final Map<String, String> charts = new HashMap<>();
	private final Map<String, StyledExporter.TextStyle> looks = new HashMap<>();

	PartReader(HostDocument house) {
		this.house = house;
		document = house.document();
	}

	/** The print of what stands in blocks of the text. */
	PartPrint print(List<XmlObject> blocks) {
		var walk = new Walk();
		blocks.forEach(walk::read);
		return new PartPrint(walk.words.toString(), walk.look.toString(), walk.things.toString());
	}

	/** Goes through blocks element by element. */
	private final class Walk {

		private final TextPrint words = new TextPrint();
		private final TextPrint look = new TextPrint();
		private final TextPrint things = new TextPrint();
		private int openFields;
		private long letters;
		private boolean pageEnds;
		private String style = "";
		private String set = "";
		private String setBefore = "";

		void read(XmlObject block) {
			try (XmlCursor cursor = block.newCursor()) {
				int depth = 0;
				do {
					if (cursor.isStart()) {
						if (start(cursor)) {
							cursor.toEndToken();
						} else {
							depth++;
						}
					} else if (cursor.isEnd()) {
						depth--;
					}
				} while (depth > 0 && !cursor.toNextToken().isNone());
			}
		}

		/** @return whether what is in the element is of no concern or was seen */
		private boolean start(XmlCursor at) {
			String name = at.getName().getLocalPart();
			switch (name) {
				case "p" -> {
					look.add("¶");
					style = "";
				}
				case "pPr" -> {
					return paragraph(at);
				}
				case "rPr" -> {
					return run(at);
				}
				case "r" -> set = "";
				case "t" -> text(at.getTextValue());
				case "delText" -> things.add("deleted:" + at.getTextValue());
				case "fldChar" -> field(attribute(at, "fldCharType"));
				case "fldSimple", "Fallback", "instrText", "sectPr", "tblPr", "tblGrid" -> {
					return true;
				}
				case "tbl", "tr", "tc" -> things.add(name);
				case "gridSpan", "vMerge" -> things.add(name + value(at));
				case "br" -> pageEnds |= letters > 0 && "page".equals(attribute(at, "type"));
				case "blip", "imagedata" -> things.add("picture:" + picture(at));
				case "chart" -> things.add("chart:" + chart(at));
				case "txbxContent", "oMath", "object", "sym" -> things.add(name);
				case "hyperlink" -> link(at);
				case "commentReference" -> comment(attribute(at, "id"));
				case "footnoteReference", "endnoteReference" -> things.add(name + note(name, attribute(at, "id")));
				default -> things.add(CHANGES.contains(name) ? name : "");
			}
			return false;
		}

		private void field(String type) {
			openFields += "begin".equals(type) ? 1 : "end".equals(type) ? -1 : 0;
		}

		private void text(String text) {
			if (openFields > 0) {
				return;
			}
			if (pageEnds) { // at the beginning or end of a part, other programs put breaks where ours says that a page begins
				look.add("page" + letters);
				pageEnds = false;
			}
			if (!set.equals(setBefore)) {
				look.add(letters + set);
				setBefore = set;
			}
			words.add(text);
			letters += text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
		}

		/** The style of a paragraph and what somebody set by hand. */
		private boolean paragraph(XmlCursor at) {
			boolean changes = false;
			try (XmlCursor child = at.newCursor()) {
				for (boolean more = child.toFirstChild(); more; more = child.toNextSibling()) {
					switch (child.getName().getLocalPart()) {
						case "pStyle" -> {
							style = value(child);
							look.add(house.styleName(style));
						}
						case "jc" -> look.add(switch (value(child)) {
							case "left", "start", "both" -> "";
							case "end" -> "right";
							default -> value(child);
						});
						case "rPr", "pPrChange" -> changes = true;
						default -> {
						}
					}
				}
			}
			return !changes;
		}

		private boolean run(XmlCursor at) {
			var seen = new TreeSet<String>();
			boolean changes = false;
			try (XmlCursor child = at.newCursor()) {
				for (boolean more = child.toFirstChild(); more; more = child.toNextSibling()) {
					String name = child.getName().getLocalPart();
					changes |= CHANGES.contains(name);
					if (name.equals("rStyle")) {
						style(house.styleName(value(child))).ifPresent(seen::add);
					} else if (SEEN.contains(name) && !isOfStyle(name, value(child))) {
						seen.add(name + how(child));
					}
				}
			}
			seen.removeIf(String::isBlank);
			seen.removeIf(one -> one.endsWith("=off") && !one.equals("b=off") && !one.equals("i=off")); // those two a style has
			set = seen.toString();
			set = set.equals("[]") ? "" : set;
			return !changes;
		}

		/** Some programs say once more by hand what the style says. */
		private boolean isOfStyle(String name, String value) {
			StyledExporter.TextStyle usual = looks.computeIfAbsent(style, house::look);
			return switch (name) {
				case "color" -> usual.colour().equalsIgnoreCase(value);
				case "b" -> usual.bold() != OFF.contains(value);
				case "i" -> usual.italic() != OFF.contains(value);
				default -> false;
			};
		}

		private static String how(XmlCursor child) {
			String name = child.getName().getLocalPart();
			String value = name.equals("shd") ? attribute(child, "fill") : value(child);
			return value.isEmpty() || value.equals("1") || value.equals("true") ? "" : OFF.contains(value) ? "=off" : "=" + value;
		}

		private static Optional<String> style(String name) {
			boolean ours = Stream.of(TextRole.values()).anyMatch(role -> role.styleName().equalsIgnoreCase(name));
			return ours || PLAIN_STYLES.contains(name) ? Optional.empty() : Optional.of("style=" + name);
		}

		private void link(XmlCursor at) {
			String id = at.getAttributeText(new QName(WordXml.R, "id"));
			PackageRelationship relation = id == null ? null : house.part().getRelationship(id);
			if (relation != null && relation.getTargetMode() == TargetMode.EXTERNAL) {
				things.add("link:" + relation.getTargetURI());
			}
		}

		private void comment(String id) {
			XWPFComment comment = document.getDocComments() == null ? null : document.getDocComments().getCommentByID(id);
			if (comment != null && !Guidance.AUTHOR.equals(comment.getAuthor())) {
				things.add("comment:" + comment.getAuthor() + ":" + comment.getText());
			}
		}
	}

	static String attribute(XmlCursor at, String name) {
		String value = at.getAttributeText(new QName(WordXml.W, name));
		return value == null ? "" : value;
	}

	static String value(XmlCursor at) {
		String value = at.getAttributeText(VAL);
		return value == null ? "" : value;
	}

	private String note(String kind, String id) {
		int number = id.matches("\\d{1,9}") ? Integer.parseInt(id) : -1;
		XWPFAbstractFootnoteEndnote note = kind.startsWith("foot") ? document.getFootnoteByID(number) : document.getEndnoteByID(number);
		var words = new StringBuilder();
		if (note != null) {
			note.getParagraphs().stream().map(XWPFParagraph::getText).forEach(words::append);
		}
		return words.toString();
	}

	private String picture(XmlCursor at) {
		String id = at.getAttributeText(new QName(WordXml.R, "embed"));
		return related(id, part -> {
			try (InputStream in = part.getInputStream()) {
				return PartMarks.hash(HexFormat.of().formatHex(in.readAllBytes()));
			}
		});
	}

	private interface Reading {
		String of(PackagePart part) throws IOException, XmlException;
	}

	private String related(String id, Reading reading) {
		PackageRelationship relation = id == null ? null : house.part().getRelationship(id);
		if (relation == null || relation.getTargetMode() == TargetMode.EXTERNAL) {
			return "";
		}
		try {
			return reading.of(house.part().getRelatedPart(relation));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InvalidFormatException | XmlException e) {
			throw new IllegalArgumentException(id, e);
		}
	}

	/** The words and figures of a chart, in order. */
	private String chart(XmlCursor at) {
		String id = at.getAttributeText(new QName(WordXml.R, "id"));
		return id == null ? "" : charts.computeIfAbsent(id, this::figures);
	}

	private String figures(String id) {
		POIXMLDocumentPart part = document.getRelationById(id);
		return part instanceof XDDFChart chart ? figures(chart.getCTChartSpace()) : related(id, one -> {
			try (InputStream in = one.getInputStream()) {
				return figures(XmlObject.Factory.parse(in));
			}
		});
	}

	private static String figures(XmlObject chart) {
		var print = new TextPrint();
		try (XmlCursor cursor = chart.newCursor()) {
			while (!cursor.toNextToken().isEnddoc() && !cursor.currentTokenType().isNone()) {
				if (cursor.isStart() && cursor.getName().getLocalPart().equals("v")) {
					print.add(plain(cursor.getTextValue()));
				}
			}
		}
		return print.toString();
	}

	/** 2.50 and 2.5 are one figure, and some programs keep two digits less than others: seven are as many as anybody reads. */
	private static String plain(String value) {
		return value.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?") ? Float.toString((float) Double.parseDouble(value)) : value;
	}
}
