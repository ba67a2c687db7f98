package io.orgdeck.export.pdf.internal.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The letters that stand on a page under each number of marked content, in the order of the page. Where they stand is nobody's question,
 * and finding out for every letter takes most of the time of a large file.
 */
final class MarkedLetters extends PDFStreamEngine {

	/** Marked content that is open. */
	private record Mark(int number, StringBuilder letters) {
	}

	private final Map<Integer, String> marked = new HashMap<>();
	private final Deque<Mark> open = new ArrayDeque<>();

	private MarkedLetters() {
		addOperator(new BeginMarkedContentSequence(this));
		addOperator(new BeginMarkedContentSequenceWithProperties(this));
		addOperator(new EndMarkedContentSequence(this));
		addOperator(new Save(this));
		addOperator(new Restore(this));
		addOperator(new BeginText(this));
		addOperator(new EndText(this));
		addOperator(new SetFontAndSize(this));
		addOperator(new ShowText(this));
		addOperator(new ShowTextAdjusted(this));
	}

	static Map<Integer, String> of(PDPage page) throws IOException {
		var letters = new MarkedLetters();
		letters.processPage(page);
		return letters.marked;
	}

	@Override
	public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
		open.push(new Mark(properties == null ? -1 : properties.getInt(COSName.MCID, -1), new StringBuilder()));
	}

	@Override
	public void endMarkedContentSequence() {
		Mark mark = open.poll();
		if (mark != null && mark.number() >= 0) {
			marked.merge(mark.number(), mark.letters().toString(), String::concat);
		}
	}

	@Override
	public void showTextStrings(COSArray strings) throws IOException {
		for (COSBase part : strings) {
			if (part instanceof COSString string) {
				showTextString(string.getBytes());
			}
		}
	}

	@Override
	public void showTextString(byte[] string) throws IOException {
		PDFont font = getGraphicsState().getTextState().getFont();
		Mark mark = open.peek();
		if (font != null && mark != null) {
			var codes = new ByteArrayInputStream(string);
			while (codes.available() > 0) {
				String letter = font.toUnicode(font.readCode(codes));
				mark.letters().append(letter == null ? "" : letter);
			}
		}
	}
}
