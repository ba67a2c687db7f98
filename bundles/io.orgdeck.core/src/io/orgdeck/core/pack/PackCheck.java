package io.orgdeck.core.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.audit.AuditBundle;
import io.orgdeck.core.audit.AuditCheck;
import io.orgdeck.core.audit.AuditCheck.Verdict;
import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.Passage;
import io.orgdeck.core.export.ReadbackRegistry;
import io.orgdeck.core.pack.PackProblem.Kind;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.StoreException;

/** Compares a pack, or one of its files, again with the figures that it was made from, such as after somebody has worked on it. */
public final class PackCheck {

	private final List<PackProblem> problems = new ArrayList<>();
	private final List<String> changed = new ArrayList<>();
	private final List<String> unchanged = new ArrayList<>();
	private int compared;

	private PackCheck() {
	}

	/**
	 * @param path the folder of a pack or a file in it
	 * @throws StoreException with a sentence, when it is no pack or a file cannot be read
	 */
	public static PackCheck of(Path path, ReadbackRegistry readers, IProgressMonitor monitor) throws IOException {
		var check = new PackCheck();
		boolean whole = Files.isDirectory(path);
		Path folder = whole ? path : path.toAbsolutePath().getParent();
		PackManifest manifest = PackManifest.read(folder);
		Set<String> names = whole ? manifest.files() : Set.of(path.getFileName().toString());
		if (!manifest.files().containsAll(names)) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.notOfPack, path.getFileName(), folder));
		}
		var progress = SubMonitor.convert(monitor, names.size());
		for (String name : names) {
			check.file(name, folder.resolve(name), manifest, readers, progress.split(1));
		}
		if (whole && manifest.hasBundle()) {
			check.bundle(folder.resolve(PackManifest.BUNDLE));
		}
		return check;
	}

	/** Compares files with one report. */
	public static final class With {

		private final ReportFigures figures;

		public With(ReportModel report) {
			figures = FigureCollector.of(report);
		}

		/**
		 * Compares what stands in a file with the report.
		 *
		 * @param name     of the file
		 * @param passages as they were read from it
		 */
		public PackCheck file(String name, List<Passage> passages) {
			var check = new PackCheck();
			var comparing = new FigureCheck(figures, name);
			check.problems.addAll(comparing.check(passages));
			check.compared = comparing.compared();
			return check;
		}
	}

	private void file(String name, Path file, PackManifest manifest, ReadbackRegistry readers, IProgressMonitor monitor)
			throws IOException {
		if (!Files.isRegularFile(file)) {
			problems.add(new PackProblem(Kind.MISSING, name, "", Messages.fileGone));
			return;
		}
		(manifest.isUnchanged(name, file) ? unchanged : changed).add(name);
		ReportFigures figures = manifest.figures(name);
		var check = new FigureCheck(figures, name);
		problems.addAll(check.check(read(readers, file, monitor)));
		compared += check.compared();
		var gone = new TreeSet<>(manifest.headlines(name));
		gone.removeAll(check.headlines());
		gone.forEach(dimension -> problems.add(new PackProblem(Kind.MISSING, name, "",
				NLS.bind(Messages.scoreGone, FigureCheck.rounded(figures.headlines().get(dimension)), dimension))));
	}

	/** Whether the figures that were signed come out again. That files were changed since is told of each. */
	private void bundle(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			problems.add(new PackProblem(Kind.MISSING, PackManifest.BUNDLE, "", Messages.fileGone));
			return;
		}
		try {
			AuditCheck recomputed = AuditCheck.of(AuditBundle.read(file), List.of());
			if (!recomputed.isSound()) {
				problems.add(new PackProblem(Kind.DIFFERS, PackManifest.BUNDLE, "", NLS.bind(Messages.bundleDiffers,
						recomputed.count(Verdict.DIFFERENT) + recomputed.count(Verdict.NOT_VERIFIED))));
			}
			unchanged.add(PackManifest.BUNDLE);
		} catch (StoreException e) {
			problems.add(new PackProblem(Kind.DIFFERS, PackManifest.BUNDLE, "", e.getMessage()));
			changed.add(PackManifest.BUNDLE);
		}
	}

	static List<Passage> read(ReadbackRegistry readers, Path file, IProgressMonitor monitor) throws IOException {
		String name = file.getFileName().toString();
		String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return readers.find(extension).orElseThrow(() -> new ExportException(NLS.bind(Messages.noReader, name, extension), null)).read(file,
				monitor);
	}

	/** What does not agree, and where. */
	public List<PackProblem> problems() {
		return List.copyOf(problems);
	}

	/** Files that are as they were made. */
	public List<String> unchanged() {
		return List.copyOf(unchanged);
	}

	/** Files that somebody has changed since the pack was made. */
	public List<String> changed() {
		return List.copyOf(changed);
	}

	/** How many figures were compared. */
	public int compared() {
		return compared;
	}
}
