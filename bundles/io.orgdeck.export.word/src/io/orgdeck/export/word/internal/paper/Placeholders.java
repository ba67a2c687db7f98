package io.orgdeck.export.word.internal.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.core.report.Cover;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.export.word.internal.house.WordXml;
import io.orgdeck.export.word.internal.text.DocumentText;

/**
 * Fills what a client's template leaves open: content controls tagged <code>orgdeck:title</code> and the like, or
 * bookmarks called <code>orgdeck_title</code>. Besides title, body, client and date every line of the cover can be
 * named by its label, such as <code>orgdeck:report-of</code>.
 */
final class Placeholders {

	static final String TITLE = "title";
	static final String TEXT = "paper";
	private static final String TAG = "orgdeck:";
	private static final String BOOKMARK = "orgdeck_";
	/** What makes a control a placeholder, or leads to data elsewhere. */
	private static final Set<String> OBSOLETE = Set.of("showingPlcHdr", "dataBinding", "placeholder");
	private static final QName RUN = new QName(WordXml.W, "r");
	private static final QName NAME = new QName(WordXml.W, "name");
	private static final QName ID = new QName(WordXml.W, "id");

	private final Map<String, String> values = new LinkedHashMap<>();

	Placeholders(Cover cover, ValueFormat wording) {
		values.put(TITLE, cover.title());
		values.put("body", cover.body());
		values.put("client", cover.client());
		values.put("date", cover.date() == null ? "" : wording.date(cover.date()));
		for (Labelled line : cover.lines()) {
			values.putIfAbsent(line.label().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"), line.text());
		}
	}

	/** Fills a text, header or footer and says whether the title was among what was filled. */
	boolean fill(XmlObject text) {
		boolean title = false;
		for (Map.Entry<String, String> value : values.entrySet()) {
			List<XmlObject> controls = controls(text, value.getKey());
			controls.forEach(control -> fill(control, value.getValue()));
			Optional<XmlObject> mark = bookmark(text, value.getKey());
			mark.ifPresent(start -> fillAfter(start, value.getValue()));
			title |= value.getKey().equals(TITLE) && (!controls.isEmpty() || mark.isPresent());
		}
		return title;
	}

	/** The control or bookmark that says where the paper goes. */
	static Optional<XmlObject> place(XmlObject text) {
		List<XmlObject> controls = controls(text, TEXT);
		return controls.isEmpty() ? bookmark(text, TEXT) : Optional.of(controls.getFirst());
	}

	private static List<XmlObject> controls(XmlObject text, String name) {
		List<XmlObject> found = new ArrayList<>();
		Blocks.each(text, at -> {
			if (at.getName().getLocalPart().equals("tag") && PartReader.value(at).equalsIgnoreCase(TAG + name)) {
				try (XmlCursor control = at.newCursor()) {
					control.toParent();
					control.toParent();
					found.add(control.getObject());
				}
			}
		});
		return found;
	}

	private static Optional<XmlObject> bookmark(XmlObject text, String name) {
		String wanted = BOOKMARK + name.replace('-', '_');
		List<XmlObject> found = new ArrayList<>();
		Blocks.each(text, at -> {
			if (at.getName().getLocalPart().equals("bookmarkStart") && wanted.equalsIgnoreCase(at.getAttributeText(NAME))) {
				found.add(at.getObject());
			}
		});
		return found.stream().findFirst();
	}

	/** Writes into a control, in the style of what stood there. */
	private static void fill(XmlObject control, String value) {
		List<XmlObject> obsolete = new ArrayList<>();
		List<CTR> runs = new ArrayList<>();
		List<XmlObject> homes = new ArrayList<>();
		Blocks.each(control, at -> {
			String name = at.getName().getLocalPart();
			if (OBSOLETE.contains(name)) {
				obsolete.add(at.getObject());
			} else if (name.equals("r") && at.getObject() instanceof CTR run) {
				runs.add(run);
			} else if (name.equals("sdtContent") || name.equals("p")) {
				homes.add(at.getObject());
			}
		});
		obsolete.forEach(Blocks::cut);
		if (runs.isEmpty() && !homes.isEmpty()) {
			try (XmlCursor cursor = homes.getLast().newCursor()) {
				cursor.toEndToken();
				say(insert(cursor), value);
			}
		} else if (!runs.isEmpty()) {
			forget(runs.getFirst());
			say(runs.getFirst(), value);
			runs.subList(1, runs.size()).forEach(Blocks::cut);
		}
	}

	/** What is filled does not look like a placeholder any more. */
	private static void forget(CTR run) {
		CTRPr look = run.getRPr();
		if (look != null) {
			for (int i = look.sizeOfRStyleArray() - 1; i >= 0; i--) {
				if (look.getRStyleArray(i).getVal().equals("PlaceholderText")) {
					look.removeRStyle(i);
				}
			}
		}
	}

	private static CTR insert(XmlCursor cursor) {
		cursor.beginElement(RUN);
		cursor.toParent();
		return (CTR) cursor.getObject();
	}

	private static void say(CTR run, String value) {
		CTRPr look = run.isSetRPr() ? (CTRPr) run.getRPr().copy() : null;
		run.set(CTR.Factory.newInstance());
		if (look != null) {
			run.addNewRPr().set(look);
		}
		var text = run.addNewT();
		text.setStringValue(DocumentText.clean(value));
		text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
	}

	/** Writes between the two ends of a bookmark in one paragraph. */
	private static void fillAfter(XmlObject start, String value) {
		List<CTR> runs = new ArrayList<>();
		try (XmlCursor cursor = start.newCursor()) {
			String id = cursor.getAttributeText(ID);
			while (cursor.toNextSibling()
					&& !(cursor.getName().getLocalPart().equals("bookmarkEnd") && id.equals(cursor.getAttributeText(ID)))) {
				if (cursor.getObject() instanceof CTR run) {
					runs.add(run);
				}
			}
		}
		CTRPr look = runs.stream().filter(CTR::isSetRPr).map(run -> (CTRPr) run.getRPr().copy()).findFirst().orElse(null);
		runs.forEach(Blocks::cut);
		try (XmlCursor cursor = start.newCursor()) {
			cursor.toEndToken();
			cursor.toNextToken();
			CTR run = insert(cursor);
			if (look != null) {
				run.addNewRPr().set(look);
			}
			say(run, value);
		}
	}
}
