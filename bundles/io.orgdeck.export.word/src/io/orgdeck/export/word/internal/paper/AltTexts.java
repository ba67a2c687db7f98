package io.orgdeck.export.word.internal.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTAnchor;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

/**
 * Words for those who cannot see a chart or a table. Some programs drop them when they save: that is nobody's work, so they are put back
 * where the chart or table is still the one that was written. What somebody put in their place stays.
 */
final class AltTexts {

	private static final Set<String> DRAWINGS = Set.of("inline", "anchor");
	private static final Set<String> TABLES = Set.of("tbl");

	private final PartReader reader;

	AltTexts(PartReader reader) {
		this.reader = reader;
	}

	/** Puts back what is missing in blocks of a file, from what would be written in their place. */
	void restore(List<XmlObject> there, List<XmlObject> written) {
		restore(DRAWINGS, there, written, (drawing, same) -> {
			CTNonVisualDrawingProps to = properties(drawing);
			if (to.getDescr().isBlank()) {
				to.setTitle(properties(same).getTitle());
				to.setDescr(properties(same).getDescr());
			}
		});
		restore(TABLES, there, written, (table, same) -> {
			CTTblPr to = ((CTTbl) table).getTblPr();
			CTTblPr from = ((CTTbl) same).getTblPr();
			if (to != null && !to.isSetTblCaption() && from.isSetTblCaption()) {
				to.addNewTblCaption().setVal(from.getTblCaption().getVal());
				if (from.isSetTblDescription() && !to.isSetTblDescription()) {
					to.addNewTblDescription().setVal(from.getTblDescription().getVal());
				}
			}
		});
	}

	private void restore(Set<String> kinds, List<XmlObject> there, List<XmlObject> written, BiConsumer<XmlObject, XmlObject> words) {
		Map<String, Deque<XmlObject>> known = new HashMap<>();
		for (XmlObject one : elements(written, kinds)) {
			known.computeIfAbsent(print(one), print -> new ArrayDeque<>()).add(one);
		}
		for (XmlObject one : elements(there, kinds)) {
			Deque<XmlObject> same = known.get(print(one));
			if (same != null && !same.isEmpty()) {
				words.accept(one, same.poll());
			}
		}
	}

	private String print(XmlObject element) {
		PartPrint print = reader.print(List.of(element));
		return print.words() + print.things();
	}

	private static CTNonVisualDrawingProps properties(XmlObject drawing) {
		return drawing instanceof CTInline inline ? inline.getDocPr() : ((CTAnchor) drawing).getDocPr();
	}

	private static List<XmlObject> elements(List<XmlObject> blocks, Set<String> kinds) {
		List<XmlObject> elements = new ArrayList<>();
		blocks.forEach(block -> Blocks.each(block, at -> {
			if (kinds.contains(at.getName().getLocalPart())) {
				elements.add(at.getObject());
			}
		}));
		return elements;
	}
}
