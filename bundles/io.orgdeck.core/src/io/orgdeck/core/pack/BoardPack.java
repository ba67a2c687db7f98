package io.orgdeck.core.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.audit.AuditBundle;
import io.orgdeck.core.audit.AuditPrograms;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.export.EditionReports;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.NothingToExport;
import io.orgdeck.core.export.OptionException;
import io.orgdeck.core.export.ReadbackRegistry;
import io.orgdeck.core.pack.PackProblem.Kind;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.assessment.Assessment;

/**
 * Makes all that a board gets, in one folder: each file by its exporter, then read again and compared with what its report says.
 * A figure or quote that differs, or that must not be shown, stops it; a pack that cannot be whole leaves nothing, and an earlier one
 * stands until the new one is whole.
 */
public final class BoardPack {

	private static final int WRITING = 3;
	private static final int COMPARING = 2;

	private final Assessment assessment;
	private final ExportOptions options;
	private final ReadbackRegistry readers;
	private final Map<PackFile, ExportRun> runs = new LinkedHashMap<>();
	/** By report, of which the files of an edition share one. */
	private final Map<ReportModel, ReportFigures> figures = new IdentityHashMap<>();
	private final List<PackProblem> typed = new ArrayList<>();
	private final List<String> leftOut = new ArrayList<>();

	/**
	 * Computes the reports. May run on any thread as long as nobody changes the assessment meanwhile.
	 *
	 * @throws OptionException when the assessment has nothing for that edition
	 * @throws IOException with a sentence, when nothing can be made
	 */
	public BoardPack(ExporterRegistry exporters, ReadbackRegistry readers, Assessment assessment, PackEdition edition,
			ExportOptions options) throws IOException {
		this.assessment = assessment;
		this.options = options;
		this.readers = readers;
		var reports = new EditionReports(assessment, options);
		for (PackFile file : files(exporters, edition)) {
			runs.put(file, new ExportRun(file.exporter(), reports, options.with(file.options())));
		}
		if (runs.isEmpty()) {
			throw new OptionException(Messages.noFiles);
		}
		var all = new LinkedHashSet<PackProblem>();
		for (ExportRun run : runs.values()) {
			if (!figures.containsKey(run.report())) {
				figures.put(run.report(), FigureCollector.of(run.report()));
				all.addAll(AuthoredFigures.problems(assessment, run.edition(), figures.get(run.report())));
			}
		}
		typed.addAll(all);
	}

	/** The files of a pack, in the order of their names. */
	public static List<PackFile> files(ExporterRegistry exporters, PackEdition edition) {
		return exporters.exporters().stream().filter(exporter -> exporter.packName().isPresent())
				.flatMap(exporter -> edition.options(exporter)
						.map(values -> new PackFile(exporter, values, edition.nameOf(exporter) + '.' + exporter.extension())).stream())
				.sorted(Comparator.comparing(PackFile::name)).toList();
	}

	/** The files that will be made, unless the assessment holds nothing for one of them. */
	public Set<PackFile> files() {
		return runs.keySet();
	}

	/** What is wrong in what authors typed; figures that must not be shown come first. */
	public List<PackProblem> typed() {
		return typed.stream().sorted(Comparator.comparing(PackProblem::kind)).toList();
	}

	/** What to say before figures leave, if they and those of an earlier export tell more together than each does alone. */
	public Optional<String> difference() {
		return runs.values().stream().flatMap(run -> run.difference().stream()).findFirst();
	}

	/** What the author should know, in sentences; when the pack was made, also what was left out of it and why. */
	public List<String> warnings() throws IOException {
		var all = new LinkedHashSet<String>(leftOut);
		for (ExportRun run : runs.values()) {
			all.addAll(run.warnings());
		}
		return List.copyOf(all);
	}

	/**
	 * Makes the folder.
	 *
	 * @param replace   whether an earlier pack may be replaced
	 * @param meansWhatWasTyped whether the author has said that scores in the text that differ from the report are meant so
	 * @return what was made
	 * @throws PackRefused when something does not agree; nothing was made
	 * @throws IOException with a sentence; nothing was made
	 * @throws OperationCanceledException when the monitor is cancelled; nothing was made
	 */
	public PackMade make(Path folder, boolean replace, boolean meansWhatWasTyped, IProgressMonitor monitor) throws IOException {
		List<PackProblem> stopping = typed().stream().filter(problem -> !meansWhatWasTyped || problem.kind() != Kind.TYPED).toList();
		if (!stopping.isEmpty()) {
			throw new PackRefused(stopping);
		}
		try (PackFolder place = PackFolder.prepare(folder, replace, options.clock())) {
			var progress = SubMonitor.convert(monitor, NLS.bind(Messages.making, folder.getFileName()),
					runs.size() * (WRITING + COMPARING));
			var manifest = new PackManifest(assessment.getId());
			var problems = new ArrayList<PackProblem>();
			var made = new LinkedHashMap<PackFile, ExportRun>();
			leftOut.clear();
			for (var entry : runs.entrySet()) {
				String name = entry.getKey().name();
				progress.subTask(NLS.bind(Messages.writing, name));
				Path file = place.draft().resolve(name);
				if (!isWritten(entry.getValue(), file, progress.split(WRITING))) {
					continue;
				}
				made.put(entry.getKey(), entry.getValue());
				progress.subTask(NLS.bind(Messages.comparing, name));
				ReportFigures said = figures.get(entry.getValue().report());
				var check = new FigureCheck(said, name);
				problems.addAll(check.check(PackCheck.read(readers, file, progress.split(COMPARING))));
				manifest.add(name, file, said, check);
			}
			if (!problems.isEmpty()) {
				throw new PackRefused(problems);
			}
			if (made.isEmpty()) {
				throw new StoreException(StoreException.Kind.CANNOT_WRITE, String.join("\n", leftOut), null);
			}
			boolean signed = sign(place.draft(), made, manifest);
			manifest.write(place.draft());
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			Optional<Path> earlier = place.finish();
			made.values().forEach(ExportRun::left);
			var names = new TreeSet<>(made.keySet().stream().map(PackFile::name).toList());
			if (signed) {
				names.addAll(List.of(PackManifest.BUNDLE, AuditPrograms.PAGE));
			}
			return new PackMade(folder, List.copyOf(names), manifest.compared(), earlier);
		}
	}

	/** Writes a file, or says why a pack without it is whole. */
	private boolean isWritten(ExportRun run, Path file, IProgressMonitor monitor) throws IOException {
		try {
			run.draft(file, monitor);
			return true;
		} catch (NothingToExport nothing) {
			leftOut.add(NLS.bind(Messages.leftOut, file.getFileName(), nothing.getMessage()));
			return false;
		}
	}

	/** Puts the audit bundle beside the files, and the page that reads it, where there is a key to sign with. */
	private boolean sign(Path draft, Map<PackFile, ExportRun> made, PackManifest manifest) throws IOException {
		Optional<SigningKey> key = SigningKey.find();
		if (key.isPresent()) {
			List<Path> files = made.keySet().stream().map(file -> draft.resolve(file.name())).toList();
			Path bundle = draft.resolve(PackManifest.BUNDLE);
			AuditBundle.make(assessment, made.values().iterator().next().edition(), files, key.get()).write(bundle, false);
			manifest.addBundle(bundle);
			AuditPrograms.writePage(draft);
		}
		return key.isPresent();
	}
}
