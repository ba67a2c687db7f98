package io.orgdeck.export.pdf.internal.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Makes the headings of a table that stand again on its further pages what they are, an ornament: otherwise a screen reader reads each
 * heading as often as the table has pages.
 */
final class RepeatedHeads {

	private static final Pattern MARKED = Pattern.compile("/\\w+ <</MCID (\\d+)>> BDC");

	private final PDDocument document;
	private final Map<COSDictionary, Set<Integer>> again = new HashMap<>();

	RepeatedHeads(PDDocument document) {
		this.document = document;
	}

	void mend() throws IOException {
		PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
		find(root);
		for (PDPage page : document.getPages()) {
			Set<Integer> marks = again.get(page.getCOSObject());
			if (marks != null) {
				rewrite(page, marks);
				forget(root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS), page.getStructParents(), marks);
			}
		}
	}

	private static void forget(COSArray parents, int number, Set<Integer> marks) {
		for (int i = 0; i < parents.size(); i += 2) {
			if (parents.getInt(i) == number && parents.getObject(i + 1) instanceof COSArray elements) {
				marks.forEach(mark -> elements.set(mark, COSNull.NULL));
			}
		}
	}

	private void find(PDStructureNode node) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				if ("TH".equals(element.getStructureType())) {
					drop(element);
				} else {
					find(element);
				}
			}
		}
	}

	/** Takes from a heading cell what stands on another page than its first. */
	private void drop(PDStructureElement heading) {
		for (Object kid : List.copyOf(heading.getKids())) {
			if (kid instanceof PDStructureElement within) {
				drop(within);
			} else if (kid instanceof PDMarkedContentReference reference && reference.getPage() != null
					&& !reference.getPage().equals(heading.getPage())) {
				again.computeIfAbsent(reference.getPage().getCOSObject(), any -> new HashSet<>()).add(reference.getMCID());
				heading.removeKid(reference);
			}
		}
	}

	private void rewrite(PDPage page, Set<Integer> marks) throws IOException {
		PageContent.change(document, page, MARKED,
				found -> marks.contains(Integer.valueOf(found.group(1))) ? "/Artifact BMC" : Matcher.quoteReplacement(found.group()));
	}
}
