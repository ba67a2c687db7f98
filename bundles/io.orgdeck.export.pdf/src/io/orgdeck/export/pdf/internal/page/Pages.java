package io.orgdeck.export.pdf.internal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import com.openhtmltopdf.pdfboxout.PageSupplier;

/**
 * Hands out the pages one by one, and takes from each that is written the marks of a background around nothing. The library sets them
 * for every box of a page, each with properties of its own: of all that a large file consists of, most was that.
 */
final class Pages implements PageSupplier {

	private static final Pattern NOTHING = Pattern.compile("/Artifact /(\\w+) BDC\nEMC\n");

	private final IProgressMonitor monitor;
	private PDDocument document;
	private PDPage last;

	Pages(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	@Override
	public PDPage requestPage(PDDocument requested, float width, float height, int number, int beside) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		finish();
		document = requested;
		last = new PDPage(new PDRectangle(width, height));
		document.addPage(last);
		return last;
	}

	/** Call it when the last page is written. */
	void finish() {
		try {
			if (last != null) {
				tidy(last);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void tidy(PDPage page) throws IOException {
		COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
		PageContent.change(document, page, NOTHING, nothing -> {
			properties.removeItem(COSName.getPDFName(nothing.group(1)));
			return "";
		});
	}
}
