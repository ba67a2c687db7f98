package io.orgdeck.export.word.internal.paper;

import java.util.ArrayList;
import java.util.List;

import org.apache.xmlbeans.XmlObject;

/**
 * The table of contents of an earlier paper. Word processors write it anew as a whole, so it is found by what it is and not by marks in it.
 */
final class Contents {

	private static final String INSTRUCTION = "TOC ";

	private Contents() {
	}

	/** Whether a block is a control around a table of contents, as LibreOffice and Word make it. */
	static boolean isControl(XmlObject block) {
		boolean[] contents = { false };
		Blocks.each(block, at -> contents[0] |= at.getName().getLocalPart().equals("docPartGallery")
				&& PartReader.value(at).equals("Table of Contents"));
		return contents[0];
	}

	/** The tables of contents in a text, each with all its paragraphs. */
	static List<List<XmlObject>> in(List<XmlObject> blocks) {
		List<List<XmlObject>> found = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			if (Blocks.kind(blocks.get(i)).equals("sdt") && isControl(blocks.get(i))) {
				found.add(List.of(blocks.get(i)));
			} else {
				int end = end(blocks, i);
				if (end >= i) {
					found.add(List.copyOf(blocks.subList(i, end + 1)));
					i = end;
				}
			}
		}
		return found;
	}

	/** Where the table of contents ends that begins in a block; -1 if none does. */
	private static int end(List<XmlObject> blocks, int from) {
		int[] depth = { 0 };
		boolean[] contents = { false };
		for (int i = from; i < blocks.size(); i++) {
			int[] closed = { 0 };
			Blocks.each(blocks.get(i), at -> {
				switch (at.getName().getLocalPart()) {
					case "fldChar" -> {
						String type = PartReader.attribute(at, "fldCharType");
						depth[0] += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
						closed[0] += depth[0] == 0 ? 1 : 0;
					}
					case "instrText" -> contents[0] |= at.getTextValue().strip().startsWith(INSTRUCTION)
							&& !at.getTextValue().contains("\\c");
					default -> {
					}
				}
			});
			if (!contents[0]) {
				return -1;
			}
			if (depth[0] <= 0) {
				return i;
			}
		}
		return contents[0] ? blocks.size() - 1 : -1;
	}
}
