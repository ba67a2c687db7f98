package io.orgdeck.library.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.edits.BenchmarkEdits;
import io.orgdeck.core.pool.Release;
import io.orgdeck.core.pool.Spread;
import io.orgdeck.core.pool.Standing;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.words.Language;
import io.orgdeck.library.pool.Pool;
import io.orgdeck.model.assessment.Assessment;

/** {@code orgdeck pool report}: what a pool has published last, or one assessment beside it; exit status 1 when nothing was. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class PoolReportCommand implements Callable<Integer> {

	@Mixin
	private AskedPool asked;

	@Option(names = "--beside", paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Option(names = "--password-file", paramLabel = "${bundle:label.FILE}")
	private Path passwordFile;

	@Option(names = "--keep")
	private boolean keep;

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws Exception {
		Optional<Release> release;
		try (Pool pool = asked.open()) {
			release = pool.latest();
		}
		PrintWriter out = asked.out();
		if (release.isEmpty()) {
			out.println(Messages.poolNothing);
			return 1;
		}
		if (json && file == null) {
			out.println(release.get().json());
			return 0;
		}
		out.println(Language.onScreen().counted(Messages.poolHead, release.get().organisations(), release.get().number(),
				Language.onScreen().shortDay(release.get().day())));
		if (!release.get().kinds().isEmpty()) {
			out.println(release.get().kinds().entrySet().stream().map(kind -> NLS.bind(Messages.poolKind, kind.getKey(), kind.getValue()))
					.collect(Collectors.joining(", ")));
		}
		if (file != null) {
			Assessment assessment = OpenedFile.assessment(file, passwordFile);
			Standing standing = Standing.of(assessment, DisclosureGuard.of(assessment), release.get());
			standing.dimensions().forEach(one -> out.println(line(one.dimension().getName(), one.ours(), one.spread())));
			standing.questions().forEach(one -> out.println(line(one.question().getId(), one.ours(), one.spread())));
			if (keep) {
				keep(release.get());
				out.println(NLS.bind(Messages.poolKept, file));
			}
		}
		return 0;
	}

	private void keep(Release release) throws IOException {
		AssessmentDocument document = AssessmentDocument.open(file, OpenMode.EXCLUSIVE, SharedLibrary.passwords(passwordFile),
				new NullProgressMonitor());
		try {
			new BenchmarkEdits(document).set(release);
			document.save(new NullProgressMonitor());
		} finally {
			document.close();
		}
	}

	private static String line(String name, OptionalDouble ours, Spread spread) {
		return NLS.bind(Messages.poolBeside, new Object[] { name, ours.isPresent() ? number(ours.getAsDouble()) : Messages.portfolioNone,
				number(spread.q1()), number(spread.median()), number(spread.q3()), spread.organisations() });
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}
}
