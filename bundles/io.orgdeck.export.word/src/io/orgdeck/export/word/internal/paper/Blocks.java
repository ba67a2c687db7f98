package io.orgdeck.export.word.internal.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import io.orgdeck.export.word.internal.house.WordXml;

/** Paragraphs, tables and controls of a text: how they are listed, looked through, moved and taken out. */
final class Blocks {

	private static final QName PARAGRAPH = new QName(WordXml.W, "p");
	private static final QName NAME = new QName(WordXml.W, "name");
	private static final QName ID = new QName(WordXml.W, "id");

	private Blocks() {
	}

	/** The blocks of a text, without the end that describes the last pages. */
	static List<XmlObject> of(CTBody body) {
		List<XmlObject> blocks = new ArrayList<>(children(body));
		blocks.removeIf(CTSectPr.class::isInstance);
		return blocks;
	}

	private static List<XmlObject> children(XmlObject parent) {
		List<XmlObject> children = new ArrayList<>();
		try (XmlCursor cursor = parent.newCursor()) {
			for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
				children.add(cursor.getObject());
			}
		}
		return children;
	}

	/** What kind of block it is: p, tbl, sdt … */
	static String kind(XmlObject block) {
		try (XmlCursor cursor = block.newCursor()) {
			return cursor.getName().getLocalPart();
		}
	}

	/** Shows every element of a block, itself included, in order. */
	static void each(XmlObject block, Consumer<XmlCursor> look) {
		try (XmlCursor cursor = block.newCursor()) {
			int depth = 0;
			do {
				if (cursor.isStart()) {
					look.accept(cursor);
					depth++;
				} else if (cursor.isEnd()) {
					depth--;
				}
			} while (depth > 0 && !cursor.toNextToken().isNone());
		}
	}

	/** Names of the bookmarks that begin in a block. */
	static List<String> bookmarks(XmlObject block) {
		List<String> names = new ArrayList<>();
		each(block, at -> {
			if (at.getName().getLocalPart().equals("bookmarkStart") && at.getAttributeText(NAME) != null) {
				names.add(at.getAttributeText(NAME));
			}
		});
		return names;
	}

	/** Gives a bookmark another name, or takes it out when that is null. */
	static void rename(XmlObject block, String bookmark, String name) {
		Map<String, Boolean> gone = new HashMap<>();
		List<XmlObject> elements = new ArrayList<>();
		each(block, at -> {
			String kind = at.getName().getLocalPart();
			if (kind.equals("bookmarkStart") && bookmark.equals(at.getAttributeText(NAME))) {
				if (name != null) {
					at.setAttributeText(NAME, name);
				} else {
					gone.put(at.getAttributeText(ID), true);
					elements.add(at.getObject());
				}
			} else if (kind.equals("bookmarkEnd") && gone.containsKey(at.getAttributeText(ID))) {
				elements.add(at.getObject());
			}
		});
		elements.forEach(Blocks::cut);
	}

	/** The highest number in an attribute of elements of that name. */
	static long highest(CTBody body, String element, QName attribute) {
		long[] highest = { 0 };
		each(body, at -> {
			String number = at.getName().getLocalPart().equals(element) ? at.getAttributeText(attribute) : null;
			if (number != null && number.matches("\\d{1,9}")) {
				highest[0] = Math.max(highest[0], Long.parseLong(number));
			}
		});
		return highest[0];
	}

	/** Ids of the relationships that a text refers to. */
	static Set<String> relations(CTBody body) {
		Set<String> ids = new HashSet<>();
		each(body, at -> {
			try (XmlCursor attribute = at.newCursor()) {
				for (boolean more = attribute.toFirstAttribute(); more; more = attribute.toNextAttribute()) {
					if (WordXml.R.equals(attribute.getName().getNamespaceURI())) {
						ids.add(attribute.getTextValue());
					}
				}
			}
		});
		return ids;
	}

	/** Ids of the comments that a text anchors. */
	static Set<String> comments(CTBody body) {
		Set<String> ids = new HashSet<>();
		each(body, at -> {
			if (at.getName().getLocalPart().equals("commentReference")) {
				ids.add(at.getAttributeText(ID));
			}
		});
		return ids;
	}

	/** Puts blocks before another. Whoever holds them must not use them any more. */
	static void move(List<XmlObject> blocks, XmlObject before) {
		for (XmlObject block : blocks) {
			try (XmlCursor from = block.newCursor(); XmlCursor to = before.newCursor()) {
				from.moveXml(to);
			}
		}
	}

	/** Takes a control away and leaves what it holds. */
	static void unwrap(XmlObject control) {
		for (XmlObject child : children(control)) {
			if (kind(child).equals("sdtContent")) {
				move(children(child), control);
			}
		}
		cut(control);
	}

	/** Takes blocks out. Ends of pages inside them stay, because pages before and after them rely on them. */
	static void remove(List<XmlObject> blocks) {
		for (XmlObject block : blocks) {
			List<CTSectPr> ends = new ArrayList<>();
			each(block, at -> {
				if (at.getName().getLocalPart().equals("sectPr")) {
					ends.add((CTSectPr) at.getObject());
				}
			});
			for (CTSectPr end : ends) {
				try (XmlCursor cursor = block.newCursor()) {
					cursor.beginElement(PARAGRAPH);
					cursor.toParent();
					((CTP) cursor.getObject()).addNewPPr().addNewSectPr().set(end);
				}
			}
			cut(block);
		}
	}

	static void cut(XmlObject block) {
		try (XmlCursor cursor = block.newCursor()) {
			cursor.removeXml();
		}
	}
}
