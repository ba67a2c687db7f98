package io.orgdeck.export.word.internal.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import io.orgdeck.core.export.PaginatingExporter;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Block.TableBlock;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.markup.Numbers;
import io.orgdeck.export.word.internal.markup.TextDirection;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;

/**
 * The text of a paper from the cover to the last appendix, as pieces. The sections are written first, because the table
 * of contents before them says on which page each begins.
 */
final class PaperBody {

	/** A table heavier than that gets a page on its side, if it stands in an appendix. */
	private static final int WIDE = 16;

	private final ReportModel report;
	private final PaperFile file;
	private final ValueFormat wording;
	private final PageShape upright;
	private final WordMarkup words;
	private final XmlWriter xml = XmlWriter.pieces();
	private final Outline outline = new Outline(Messages.Appendix);
	private final PageEstimate pages;
	private final BlockWriter blocks;
	private final SectionEnds ends;
	private final PaperLook look;
	/** Pages that the table of contents takes beyond the first. */
	private int contentsPages;
	private final List<Piece> sections = new ArrayList<>();
	private final Map<String, Outline.Entry> starts = new LinkedHashMap<>();

	PaperBody(ReportModel report, PaperFile file, ValueFormat wording, SectionEnds ends, Numbers numbers, PaperLook look,
			IProgressMonitor monitor) {
		this.report = report;
		this.file = file;
		this.wording = wording;
		this.ends = ends;
		this.look = look;
		upright = file.house().page();
		pages = new PageEstimate(look.contents() ? 2 : 1, upright);
		words = new WordMarkup(xml, file.house().styles(), numbers);
		var references = new CrossReferences(report);
		var traces = new Traces(report, references);
		var tables = new TableWriter(words, wording, traces, pages, monitor);
		blocks = new BlockWriter(words, file, outline, pages, tables, traces, references, look,
				TextDirection.isRightToLeft(report.language()));
	}

	/** Writes everything, in the order of reading. */
	List<Piece> write(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, report.sections().size());
		PageShape shape = upright;
		blocks.on(shape);
		boolean inBody = true;
		for (ReportSection section : report.sections()) {
			PageShape next = section.appendix() && (isWide(section) || shape.isLandscape() && hasOnlyTables(section)) ? upright.landscape()
					: upright;
			boolean begins = section == report.sections().getFirst() || section.appendix() && inBody;
			boolean newPage = begins && look.contents() || !next.equals(shape);
			inBody = !section.appendix();
			if (!next.equals(shape)) {
				ends.between(words, shape);
				sections.add(new Piece.Turn(xml.cut(), next));
				shape = next;
				blocks.on(shape);
			}
			if (newPage) {
				pages.newPage(shape);
			}
			sections.add(region(section.id(), section.heading(), () -> section(section, newPage)));
			progress.split(1);
		}
		pages.finish();
		List<Piece> all = new ArrayList<>(front());
		all.addAll(sections);
		return all;
	}

	/** The pages, as far as one can know them before Word has laid them out. To be asked after writing. */
	PaginatingExporter.Pages pages() {
		Map<String, Integer> shown = new LinkedHashMap<>();
		starts.forEach((id, entry) -> shown.put(id, entry.page() + contentsPages));
		int all = pages.page() + contentsPages;
		int front = look.contents() ? 1 + contentsPages : 0;
		int last = report.sections().stream().filter(ReportSection::appendix).findFirst().map(section -> shown.get(section.id()) - 1)
				.orElse(all);
		return new PaginatingExporter.Pages(front, last - front, all, shown);
	}

	private List<Piece> front() {
		var front = new FrontMatter(words, wording, upright);
		Piece cover = region(Piece.COVER, Messages.Cover, () -> front.cover(report.cover()));
		return look.contents() ? List.of(cover, region(Piece.CONTENTS, Messages.Contents, () -> contentsPages = front.contents(outline)))
				: List.of(cover);
	}

	private Piece.Region region(String id, String title, Runnable content) {
		words.beginMarked(RegionMarks.start(id));
		content.run();
		String print = words.endMarked(found -> RegionMarks.end(id, found));
		return new Piece.Region(id, title, xml.cut(), print);
	}

	private void section(ReportSection section, boolean newPage) {
		List<Block> content = section.blocks();
		int written = anchorGuidance(content, 0);
		starts.put(section.id(), blocks.sectionHeading(section, newPage));
		while (written < content.size()) {
			Block block = content.get(written);
			written = anchorGuidance(content, written + 1);
			blocks.write(block, section);
		}
	}

	/** Anchors the guidance that stands from there on at what is written next, and says where it ends. */
	private int anchorGuidance(List<Block> content, int from) {
		List<Integer> comments = new ArrayList<>();
		int next = from;
		while (next < content.size() && content.get(next) instanceof Block.Guidance guidance) {
			comments.add(file.comments().add(guidance.text()));
			next++;
		}
		words.commentNext(comments);
		return next;
	}

	private static boolean isWide(ReportSection section) {
		return section.blocks().stream().anyMatch(block -> block instanceof TableBlock table && isWide(table.table()));
	}

	/** Tables go on where wide ones left off: turning back for them would leave the rest of a page empty. */
	private static boolean hasOnlyTables(ReportSection section) {
		return section.blocks().stream().allMatch(Block.TableBlock.class::isInstance);
	}

	private static boolean isWide(Table table) {
		return !table.rows().isEmpty() && table.columns().stream().mapToInt(Column::weight).sum() > WIDE;
	}
}
