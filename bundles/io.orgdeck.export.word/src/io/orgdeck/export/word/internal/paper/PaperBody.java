package io.orgdeck.export.word.internal.paper;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.xmlbeans.XmlObject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import io.orgdeck.core.export.PaginatingExporter;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Block.TableBlock;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.text.TextDirection;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordWriter;

/**
 * The text of a paper from the cover to the last appendix, as pieces. The table of contents gets its page numbers at the end, when it is
 * known where each section begins.
 */
final class PaperBody {

	/** A table heavier than that gets a page on its side, if it stands in an appendix. */
	private static final int WIDE = 16;

	private final ReportModel report;
	private final PaperFile file;
	private final ValueFormat wording;
	private final PageShape upright;
	private final WordWriter words;
	private final PartReader reader;
	private final Outline outline;
	private final PageEstimate pages;
	private final BlockWriter blocks;
	private final SectionEnds ends;
	private final PaperLook look;
	/** Pages before the first section, beyond the first. */
	private int frontPages;
	private final Map<String, Outline.Entry> starts = new LinkedHashMap<>();

	PaperBody(ReportModel report, PaperFile file, ValueFormat wording, SectionEnds ends, WordWriter words, PaperLook look,
			IProgressMonitor monitor) {
		this.report = report;
		this.file = file;
		this.wording = wording;
		this.ends = ends;
		this.look = look;
		upright = file.house().page();
		pages = new PageEstimate(look.contents() ? 2 : 1, upright);
		this.words = words;
		reader = new PartReader(file.house());
		outline = new Outline(report);
		var references = new CrossReferences(report, outline);
		var traces = new Traces(report, references);
		var tables = new TableWriter(words, file.house().size(TextRole.TABLE_TEXT), wording, traces, pages, monitor);
		blocks = new BlockWriter(words, file, outline, pages, tables, traces, references, look, report.language());
	}

	/**
	 * Writes everything, in the order of reading.
	 *
	 * @param edition for the mark of the paper
	 * @param cover   whether the paper brings a cover of its own
	 */
	List<Piece> write(String edition, boolean cover, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, report.sections().size());
		words.markNext(PartMarks.paper(edition, report.sections().size() + (cover ? 1 : 0) + (look.contents() ? 1 : 0)
				+ (report.summary().isEmpty() ? 0 : 1)));
		List<Piece> pieces = new ArrayList<>(front(cover));
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
				pieces.add(new Piece.Turn(words.cut(), next));
				shape = next;
				blocks.on(shape);
			}
			if (newPage) {
				pages.newPage(shape);
			}
			pieces.add(part(section.id(), section.heading(), () -> section(section, newPage)));
			progress.split(1);
		}
		pages.finish();
		outline.showPages(frontPages);
		return pieces;
	}

	/** The pages, as far as one can know them before Word has laid them out. To be asked after writing. */
	PaginatingExporter.Pages pages() {
		Map<String, Integer> shown = new LinkedHashMap<>();
		starts.forEach((id, entry) -> shown.put(id, entry.page() + frontPages));
		int all = pages.page() + frontPages;
		int front = look.contents() ? 1 + frontPages : 0;
		int last = report.sections().stream().filter(ReportSection::appendix).findFirst().map(section -> shown.get(section.id()) - 1)
				.orElse(all);
		return new PaginatingExporter.Pages(front, last - front, all, shown);
	}

	private List<Piece> front(boolean cover) {
		var front = new FrontMatter(words, wording, Messages.in(report.language()), file.house());
		List<Piece> pieces = new ArrayList<>();
		if (cover) {
			pieces.add(part(Piece.COVER, Messages.in(report.language()).cover, () -> front.cover(report.cover())));
		}
		if (look.contents()) {
			pieces.add(contents(front));
		}
		if (!report.summary().isEmpty()) {
			var glance = new GlancePage(report.summary(), words, file.house(), TextDirection.isRightToLeft(report.language()));
			pieces.add(part(Piece.GLANCE, report.summary().labels().title(), () -> frontPages += glance.write()));
		}
		return pieces;
	}

	/** The marks of the contents stand in its heading: word processors write the rest anew as a whole. */
	private Piece.Part contents(FrontMatter front) {
		words.markNext(PartMarks.start(Piece.CONTENTS));
		front.contentsHeading();
		List<XmlObject> written = new ArrayList<>(words.cut());
		PartPrint print = reader.print(written);
		words.markLast(PartMarks.end(Piece.CONTENTS, print.inShort()));
		frontPages = front.contents(outline);
		written.addAll(words.cut());
		return new Piece.Part(Piece.CONTENTS, Messages.in(report.language()).contents, written, print);
	}

	private Piece.Part part(String id, String title, Runnable content) {
		words.markNext(PartMarks.start(id));
		content.run();
		List<XmlObject> written = words.cut();
		PartPrint print = reader.print(written);
		words.markLast(PartMarks.end(id, print.inShort()));
		return new Piece.Part(id, title, written, print);
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
		List<BigInteger> comments = new ArrayList<>();
		int next = from;
		while (next < content.size() && content.get(next) instanceof Block.Guidance guidance) {
			comments.add(file.guidance().add(guidance.text()));
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
