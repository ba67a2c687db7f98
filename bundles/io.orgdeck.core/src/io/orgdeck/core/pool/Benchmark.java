package io.orgdeck.core.pool;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.assessment.Assessment;

/**
 * The figures of other organisations that an assessment carries. It carries them, so that page, paper and slides say the same, also
 * offline and after the pool has published anew.
 */
public final class Benchmark {

	/** The later one of two that are carried; the same whichever comes first. */
	public static final Comparator<Release> LATER = Comparator.comparing(Release::day).thenComparing(Release::number)
			.thenComparing(Release::json);

	private Benchmark() {
	}

	/**
	 * What an assessment is set beside; empty when it is set beside nobody.
	 *
	 * @throws StoreException with a sentence, when what it carries cannot be understood
	 */
	public static Optional<Release> of(Assessment assessment) throws StoreException {
		String text = assessment.getBenchmark();
		if (text == null || text.isBlank()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Release.parse(text));
		} catch (IOException e) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, Messages.carriedBroken, e);
		}
	}

	/** The same, where nobody can be told: nothing when it cannot be understood. */
	public static Optional<Release> ifReadable(Assessment assessment) {
		try {
			return of(assessment);
		} catch (StoreException told) { // on the page of results
			return Optional.empty();
		}
	}
}
