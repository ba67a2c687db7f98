package io.orgdeck.export.pdf.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Changes operators in the content of a page, as the library has written them. Words cannot be taken for operators: they are numbers of
 * glyphs in two bytes, of which the first is no letter as no typeface of ours has so many glyphs.
 */
final class PageContent {

	private PageContent() {
	}

	static void change(PDDocument document, PDPage page, Pattern operators, Function<MatchResult, String> instead) throws IOException {
		String written;
		try (InputStream in = page.getContents()) {
			written = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
		}
		String changed = operators.matcher(written).replaceAll(instead);
		if (!changed.equals(written)) {
			var content = new PDStream(document);
			try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
				out.write(changed.getBytes(StandardCharsets.ISO_8859_1));
			}
			page.setContents(content);
		}
	}
}
