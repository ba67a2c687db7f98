package io.orgdeck.export.word.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.xml.namespace.QName;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.PaginatingExporter;
import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.core.export.RevisingExporter;
import io.orgdeck.core.report.PaperIssue;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.word.internal.house.HostDocument;
import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.house.WordEncryption;
import io.orgdeck.export.word.internal.house.WordXml;
import io.orgdeck.export.word.internal.text.Numbers;
import io.orgdeck.export.word.internal.text.TextDirection;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordWriter;
import io.orgdeck.office.file.Protection;

/** Puts a board paper together: a new one in our style or the client's, or over one that was exported before. */
public final class BoardPaperWriter {

	/** Option: what one has to type to open the file. */
	public static final String PASSWORD = "password";
	/** Option: {@code false} for a paper without comments that tell the author what is missing. */
	public static final String GUIDANCE = "guidance";
	/** Options that begin so name the style of a role, such as <code>style.HEADING_1</code>, where a template calls it otherwise. */
	public static final String STYLE = "style.";

	private static final QName ID = new QName(WordXml.W, "id");
	private static final QName NUMBER = new QName("id");

	private final ReportModel report;
	private final ExportOptions options;
	private final Instant made;
	private final ValueFormat wording;
	private final PaperLook look;
	/** The report without parts that somebody took out. */
	private ReportModel shown;
	private List<PlannedChange> changes = List.of();
	private PaginatingExporter.Pages pages;

	public BoardPaperWriter(ReportModel report, ExportOptions options) {
		ReportModel issue = PaperIssue.of(report, options.values());
		this.report = Boolean.parseBoolean(options.values().getOrDefault(GUIDANCE, "true")) ? issue : issue.withoutGuidance();
		this.options = options;
		made = options.clock().instant();
		wording = new ValueFormat(Language.of(report.language()), Scale.decimals(report.deck()));
		look = PaperLook.of(options.values());
	}

	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.onScreen().progress, 100);
		byte[] file = file(progress.split(70));
		try {
			check(file);
		} catch (RuntimeException e) { // what was written into somebody else's file cannot be read back
			throw told(e);
		}
		progress.split(20);
		String password = password(options);
		out.write(password.isEmpty() ? file : Protection.protect(file, password));
		progress.split(10);
	}

	/** Looks for everything that was written. */
	private void check(byte[] file) throws IOException {
		Map<String, PlannedChange> known = changes.stream()
				.collect(Collectors.toMap(PlannedChange::part, change -> change, (one, other) -> one));
		Set<String> unchanged = changes.stream().filter(change -> change.kind() == PlannedChange.Kind.UNCHANGED).map(PlannedChange::part)
				.collect(Collectors.toSet());
		new SelfCheck(shown, wording, section -> !unchanged.contains(section.id())
				&& (!known.containsKey(section.id()) || !known.get(section.id()).isKept())).check(file);
		if (!unchanged.isEmpty()) {
			SelfCheck.ofUnchanged(shown, wording, section -> unchanged.contains(section.id())).check(file);
		}
	}

	/** What writing over the earlier paper would change. */
	public List<PlannedChange> plan(IProgressMonitor monitor) throws IOException {
		file(SubMonitor.convert(monitor, Messages.onScreen().progress, 1).split(1));
		return changes;
	}

	/** How many pages the paper has, and where its sections begin. */
	public PaginatingExporter.Pages pages(IProgressMonitor monitor) throws IOException {
		file(SubMonitor.convert(monitor, Messages.onScreen().progress, 1).split(1));
		return pages;
	}

	/** Whether a file was exported as a paper before. */
	public static boolean recognises(Path file, ExportOptions options) throws IOException {
		String name = file.getFileName().toString();
		try (HostDocument house = HostDocument.of(WordEncryption.read(file, password(options)), name, options.house(), "")) {
			return new EarlierParts(house).isPaper();
		} catch (StoreException e) {
			throw e;
		} catch (IOException | RuntimeException e) { // a file that somebody else made
			throw HostDocument.oddlyBuilt(name, e);
		}
	}

	private static String password(ExportOptions options) {
		return options.values().getOrDefault(PASSWORD, "");
	}

	private byte[] file(IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		try (HostDocument house = house()) {
			if (look.large()) {
				house.enlarge();
			}
			CTBody text = house.document().getDocument().getBody();
			var edition = new EditionMark(options.values());
			var heads = new RunningHeads(house, report, edition.isExempt());
			Optional<EarlierPaper> earlier = previous().isPresent() ? Optional.of(earlier(house, edition)) : Optional.empty();
			Optional<ClientTemplate> template = house.isOwn() || earlier.isPresent() ? Optional.empty()
					: Optional.of(new ClientTemplate(house, new Placeholders(report.cover(), wording)));
			shown = earlier.map(one -> new PartsOut(one.out()).without(report)).orElse(report);
			var file = new PaperFile(shown, house, made);
			var ends = new SectionEnds(heads, TextDirection.isRightToLeft(report.language()));
			WordWriter words = house.writer(new Numbers(Blocks.highest(text, "bookmarkStart", ID), Blocks.highest(text, "docPr", NUMBER)));
			var body = new PaperBody(shown, file, wording, ends, words, look, progress);
			List<Piece> pieces = body.write(edition.code(), template.isEmpty() || !template.get().isTitled(), progress.split(8));
			PartList list;
			if (earlier.isPresent()) {
				changes = List.copyOf(earlier.get().update(pieces));
				list = earlier.get().finish(edition.code());
			} else {
				template.ifPresentOrElse(one -> one.finish(pieces, heads), () -> ends.last(words, text.getSectPr(), last(pieces)));
				list = list(edition, pieces);
			}
			list.save(house);
			pages = body.pages();
			edition.write(house, Messages.in(report.language()));
			byte[] bytes = file.finish();
			progress.split(2);
			return bytes;
		} catch (StoreException | OperationCanceledException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			throw told(e);
		}
	}

	private static PageShape last(List<Piece> pieces) {
		return pieces.reversed().stream().filter(Piece.Turn.class::isInstance).map(piece -> ((Piece.Turn) piece).next()).findFirst()
				.orElse(PageShape.A4);
	}

	private static PartList list(EditionMark edition, List<Piece> pieces) {
		Map<String, PartList.Entry> entries = new LinkedHashMap<>();
		for (Piece piece : pieces) {
			if (piece instanceof Piece.Part part) {
				entries.put(part.id(), new PartList.Entry(part.title(), part.print()));
			}
		}
		return new PartList(edition.code(), entries);
	}

	private EarlierPaper earlier(HostDocument house, EditionMark edition) throws IOException {
		String name = previous().orElseThrow().getFileName().toString();
		var parts = new EarlierParts(house);
		if (!parts.isPaper()) {
			throw new ExportException(NLS.bind(Messages.onScreen().noParts, name), null);
		}
		if (!parts.isWhole()) {
			throw new ExportException(NLS.bind(Messages.onScreen().partsLost, name), null);
		}
		edition.check(house, name, parts.editions());
		return new EarlierPaper(house.document().getDocument().getBody(), parts, parts(RevisingExporter.KEEP),
				parts(RevisingExporter.REPLACE));
	}

	private HostDocument house() throws IOException {
		if (previous().isPresent()) {
			Path file = previous().get();
			return HostDocument.of(WordEncryption.read(file, password(options)), file.getFileName().toString(), options.house(),
					report.language());
		}
		return options.template().isPresent()
				? HostDocument.template(options.template().get(), chosenStyles(), options.house(), report.language())
				: HostDocument.own(made, report.client(), options.house(), report.language());
	}

	/** What somebody else's file is like is no fault of the program. */
	private IOException told(Exception trouble) {
		Throwable cause = trouble instanceof UncheckedIOException wrapped ? wrapped.getCause() : trouble;
		if (cause instanceof StoreException known) {
			return known;
		}
		return theirs().<IOException>map(file -> HostDocument.oddlyBuilt(file.getFileName().toString(), trouble))
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

	private Set<String> parts(String option) {
		return Set.of(options.values().getOrDefault(option, "").strip().split("\\s*,\\s*"));
	}
}
