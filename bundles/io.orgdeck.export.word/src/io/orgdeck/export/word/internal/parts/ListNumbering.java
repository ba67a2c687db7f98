package io.orgdeck.export.word.internal.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The numbering part: headings, appendices, bullets, and a list of its own for every run of numbered statements. */
public final class ListNumbering {

	/** The list of the appendices: letters, and numbers below them. */
	public static final int APPENDIX = 2;
	/** Numbered statements in parts/numbering.xml. */
	private static final String ABSTRACT_LIST = "4";
	private static final int LAST_USED = 4;
	private static final String END = "</w:numbering>";

	private final StringBuilder lists = new StringBuilder();
	private int last = LAST_USED;

	/** A list that begins at 1. */
	public int newList() {
		last++;
		lists.append("<w:num w:numId=\"").append(last).append("\"><w:abstractNumId w:val=\"").append(ABSTRACT_LIST)
				.append("\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
		return last;
	}

	/** Writes the part, with the word that stands before the letter of an appendix. */
	public void write(PackagePart part, String appendix) throws IOException {
		String text = OfficeParts.text("numbering.xml", Map.of("appendix", appendix));
		try (OutputStream out = part.getOutputStream()) {
			out.write(text.replace(END, lists + END).getBytes(StandardCharsets.UTF_8));
		}
	}
}
