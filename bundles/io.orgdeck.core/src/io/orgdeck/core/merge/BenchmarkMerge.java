package io.orgdeck.core.merge;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.pool.Benchmark;
import io.orgdeck.core.pool.Release;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;

/** The figures of other organisations that two copies carry: nobody wrote them, so of two the later ones stand and nobody is asked. */
final class BenchmarkMerge {

	private final Ancestor ancestor;
	private final Journal journal;

	BenchmarkMerge(Ancestor ancestor, Journal journal) {
		this.ancestor = ancestor;
		this.journal = journal;
	}

	void merge(Assessment mine, Assessment theirs) {
		String own = mine.getBenchmark();
		String other = theirs.getBenchmark();
		if (Objects.equals(own, other) || !takesTheirs(mine, theirs)) {
			return;
		}
		journal.changed(mine, Names.onScreen().feature(Literals.ASSESSMENT__BENCHMARK), inWords(mine), inWords(theirs));
		mine.setBenchmark(other);
	}

	private boolean takesTheirs(Assessment mine, Assessment theirs) {
		Optional<Assessment> before = ancestor.of(mine, theirs).map(Assessment.class::cast);
		if (before.isPresent() && Objects.equals(before.get().getBenchmark(), mine.getBenchmark())) {
			return true;
		}
		if (before.isPresent() && Objects.equals(before.get().getBenchmark(), theirs.getBenchmark())) {
			return false;
		}
		Optional<Release> other = Benchmark.ifReadable(theirs);
		Optional<Release> own = Benchmark.ifReadable(mine);
		return other.isPresent() && (own.isEmpty() || Benchmark.LATER.compare(own.get(), other.get()) < 0);
	}

	private static String inWords(Assessment assessment) {
		return Benchmark.ifReadable(assessment)
				.map(release -> NLS.bind(Messages.benchmark, release.number(), Language.onScreen().shortDay(release.day()))).orElse("");
	}
}
