package io.orgdeck.export.word.internal.paper;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Block.TableBlock;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.export.word.internal.markup.Numbers;
import io.orgdeck.export.word.internal.markup.Style;
import io.orgdeck.export.word.internal.markup.TextDirection;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The text of a paper from the cover to the last appendix. The sections are written first, into a piece of their own,
 * because the table of contents before them says on which page each begins.
 */
final class PaperBody {

	/** A table heavier than that gets a page on its side, if it stands in an appendix. */
	private static final int WIDE = 16;
	private static final int FIRST_PAGE = 2;

	private final ReportModel report;
	private final PaperParts parts;
	private final Wording wording;
	private final PageShape upright = PageShape.A4;
	private final WordMarkup words;
	private final XmlWriter xml;
	private final Outline outline = new Outline(Messages.Appendix);
	private final PageEstimate pages = new PageEstimate(FIRST_PAGE, upright);
	private final BlockWriter blocks;
	private final SectionEnds ends;

	PaperBody(ReportModel report, PaperParts parts, Wording wording, IProgressMonitor monitor) {
		this.report = report;
		this.parts = parts;
		this.wording = wording;
		boolean rightToLeft = TextDirection.isRightToLeft(report.language());
		xml = XmlWriter.piece();
		words = new WordMarkup(xml, Style::id, new Numbers());
		blocks = new BlockWriter(words, parts, outline, pages, new TableWriter(words, wording, pages, monitor), rightToLeft);
		ends = new SectionEnds(parts, report, rightToLeft);
	}

	void write(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, report.sections().size());
		PageShape shape = upright;
		blocks.on(shape);
		boolean first = true;
		for (ReportSection section : report.sections()) {
			PageShape next = section.appendix() && isWide(section) ? upright.landscape() : upright;
			if (!next.equals(shape)) {
				ends.between(words, shape);
				shape = next;
				blocks.on(shape);
			}
			if (first || section.appendix()) {
				pages.newPage(shape);
			}
			section(section, first);
			first = false;
			progress.split(1);
		}
		pages.finish();
		document(shape);
	}

	private void document(PageShape last) {
		parts.document(out -> {
			WordMarkup whole = words.on(out).root("w:document");
			out.start("w:body");
			var front = new FrontMatter(whole, wording, upright);
			front.cover(report.cover());
			front.contents(outline);
			out.piece(xml);
			ends.last(whole, last);
		});
	}

	private void section(ReportSection section, boolean first) {
		List<Block> content = section.blocks();
		int written = anchorGuidance(content, 0);
		if (section.appendix()) {
			blocks.appendixHeading(section.heading());
		} else {
			blocks.sectionHeading(section.heading(), first);
		}
		while (written < content.size()) {
			Block block = content.get(written);
			written = anchorGuidance(content, written + 1);
			blocks.write(block, section.appendix());
		}
	}

	/** Anchors the guidance that stands from there on at what is written next, and says where it ends. */
	private int anchorGuidance(List<Block> content, int from) {
		List<Integer> comments = new ArrayList<>();
		int next = from;
		while (next < content.size() && content.get(next) instanceof Block.Guidance guidance) {
			comments.add(parts.comments().add(guidance.text()));
			next++;
		}
		words.commentNext(comments);
		return next;
	}

	private static boolean isWide(ReportSection section) {
		return section.blocks().stream().anyMatch(block -> block instanceof TableBlock table
				&& table.table().columns().stream().mapToInt(Column::weight).sum() > WIDE);
	}
}
