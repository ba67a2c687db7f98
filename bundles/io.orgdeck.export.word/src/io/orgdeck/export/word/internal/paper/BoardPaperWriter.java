package io.orgdeck.export.word.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.PaginatingExporter;
import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.core.export.RevisingExporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.export.word.internal.house.HouseStyle;
import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.house.WordEncryption;
import io.orgdeck.export.word.internal.house.WordXml;
import io.orgdeck.export.word.internal.markup.Numbers;
import io.orgdeck.export.word.internal.markup.TextDirection;
import io.orgdeck.export.word.internal.markup.TextRole;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.parts.OfficeParts;

/** Puts a board paper together: a new one in our style or the client's, or over one that was exported before. */
public final class BoardPaperWriter {

	/** Option: what one has to type to open the file. */
	public static final String PASSWORD = "password";
	/** Option: {@code false} for a paper without comments that tell the author what is missing. */
	public static final String GUIDANCE = "guidance";
	/** Options that begin so name the style of a role, such as <code>style.HEADING_1</code>, where a template calls it otherwise. */
	public static final String STYLE = "style.";

	private final ReportModel report;
	private final ExportOptions options;
	private final Instant made;
	private final ValueFormat wording;
	private final PaperLook look;
	private List<PlannedChange> changes = List.of();
	private PaginatingExporter.Pages pages;

	public BoardPaperWriter(ReportModel report, ExportOptions options) {
		this.report = Boolean.parseBoolean(options.values().getOrDefault(GUIDANCE, "true")) ? report : report.withoutGuidance();
		this.options = options;
		made = options.clock().instant();
		wording = new ValueFormat(options.locale());
		look = PaperLook.of(options.values());
	}

	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Progress, 100);
		byte[] file = file(progress.split(70));
		Set<String> kept = EarlierPaper.kept(changes);
		try {
			new SelfCheck(report, wording, section -> !kept.contains(section.id())).check(file);
		} catch (RuntimeException e) { // what was written into somebody else's file cannot be read back
			throw told(e);
		}
		progress.split(20);
		String password = password(options);
		out.write(password.isEmpty() ? file : WordEncryption.protect(file, password));
		progress.split(10);
	}

	/** What writing over the earlier paper would change. */
	public List<PlannedChange> plan(IProgressMonitor monitor) throws IOException {
		file(SubMonitor.convert(monitor, Messages.Progress, 1).split(1));
		return changes;
	}

	/** How many pages the paper has, and where its sections begin. */
	public PaginatingExporter.Pages pages(IProgressMonitor monitor) throws IOException {
		file(SubMonitor.convert(monitor, Messages.Progress, 1).split(1));
		return pages;
	}

	/** Whether a file was exported as a paper before. */
	public static boolean recognises(Path file, ExportOptions options) throws IOException {
		try (HouseStyle house = HouseStyle.of(WordEncryption.read(file, password(options)), file.getFileName().toString())) {
			return house.body().filter(EarlierPaper::hasRegions).isPresent();
		}
	}

	private static String password(ExportOptions options) {
		return options.values().getOrDefault(PASSWORD, "");
	}

	private byte[] file(IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		try (HouseStyle house = house()) {
			var edition = new EditionMark(options.values(), report.cover().title());
			if (previous().isPresent()) {
				edition.check(house, previous().get().getFileName().toString());
			}
			if (look.large()) {
				house.enlarge();
			}
			var file = new PaperFile(report, house, made);
			var heads = new RunningHeads(file, report);
			var ends = new SectionEnds(heads, TextDirection.isRightToLeft(report.language()));
			Optional<BodyTree> tree = house.body().isPresent() ? Optional.of(new BodyTree(house.body().get())) : Optional.empty();
			Numbers numbers = tree.map(BodyTree::numbers).orElseGet(() -> new Numbers(0, 0));
			var body = new PaperBody(report, file, wording, ends, numbers, look, progress);
			place(body.write(progress.split(8)), house, tree, heads, ends, numbers);
			pages = body.pages();
			edition.write(house);
			byte[] bytes = file.finish();
			progress.split(2);
			return bytes;
		} catch (StoreException | OperationCanceledException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			throw told(e);
		}
	}

	private void place(List<Piece> pieces, HouseStyle house, Optional<BodyTree> tree, RunningHeads heads, SectionEnds ends, Numbers numbers)
			throws IOException {
		if (previous().isPresent()) {
			update(tree.orElseThrow(), pieces);
			save(tree.get(), house);
		} else if (tree.isPresent()) {
			new TemplateBody(house, tree.get(), heads).write(pieces, new Placeholders(report.cover(), wording));
			save(tree.get(), house);
		} else {
			OfficeParts.write(house.document(), out -> fresh(new WordMarkup(out, house.styles(), numbers), pieces, ends));
		}
	}

	private HouseStyle house() throws IOException {
		if (previous().isPresent()) {
			Path file = previous().get();
			return HouseStyle.of(WordEncryption.read(file, password(options)), file.getFileName().toString());
		}
		return options.template().isPresent() ? HouseStyle.of(options.template().get(), chosenStyles())
				: HouseStyle.own(made, report.client());
	}

	/** What somebody else's file is like is no fault of the program. */
	private IOException told(Exception trouble) {
		Throwable cause = trouble instanceof UncheckedIOException wrapped ? wrapped.getCause() : trouble;
		if (cause instanceof StoreException known) {
			return known;
		}
		return theirs().<IOException>map(file -> HouseStyle.oddlyBuilt(file.getFileName().toString(), trouble))
				.orElseGet(() -> cause instanceof IOException known ? known : new ExportException(Failure.reason(cause), cause));
	}

	/** The file by somebody else that the paper is written into. */
	private Optional<Path> theirs() {
		return previous().or(options::template);
	}

	private Optional<Path> previous() {
		return Optional.ofNullable(options.values().get(RevisingExporter.PREVIOUS)).map(Path::of);
	}

	private Map<TextRole, String> chosenStyles() {
		Map<TextRole, String> chosen = new EnumMap<>(TextRole.class);
		for (TextRole style : TextRole.values()) {
			String name = options.values().get(STYLE + style.name());
			if (name != null) {
				chosen.put(style, name);
			}
		}
		return chosen;
	}

	private void fresh(WordMarkup whole, List<Piece> pieces, SectionEnds ends) {
		PageShape shape = PageShape.A4;
		whole.root("w:document").xml().start("w:body");
		for (Piece piece : pieces) {
			switch (piece) {
				case Piece.Region region -> RegionMarks.control(whole.xml(), region);
				case Piece.Turn turn -> {
					whole.xml().piece(turn.xml());
					shape = turn.next();
				}
			}
		}
		ends.last(whole, shape);
	}

	private void update(BodyTree tree, List<Piece> pieces) throws IOException {
		if (!EarlierPaper.hasRegions(tree.document())) {
			throw new ExportException(NLS.bind(Messages.No_regions, previous().get().getFileName()), null);
		}
		changes = List.copyOf(new EarlierPaper(tree, parts(RevisingExporter.KEEP), parts(RevisingExporter.REPLACE)).update(pieces));
	}

	private Set<String> parts(String option) {
		return Set.of(options.values().getOrDefault(option, "").strip().split("\\s*,\\s*"));
	}

	/** Writes the text into the file, which keeps what the text shows and no more. */
	private static void save(BodyTree tree, HouseStyle house) throws IOException {
		WordXml.save(tree.document(), house.document());
		Set<String> shown = tree.references();
		house.parts().drop(house.document(), HouseStyle.RELATIONS + "chart", shown);
		house.parts().drop(house.document(), HouseStyle.RELATIONS + "image", shown);
	}
}
