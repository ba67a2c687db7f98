package io.orgdeck.core.scoring;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;

/** A figure that has passed the disclosure guard: shown, or suppressed and then not there to be read. */
public sealed interface Disclosed<T> {

	/** A figure that may be shown. */
	record Shown<T>(T value) implements Disclosed<T> {
	}

	/**
	 * A figure that is kept back. It does not say whether its own group is small or whether it protects another.
	 *
	 * @param threshold the smallest number of people whose results are shown
	 */
	record Suppressed<T>(int threshold) implements Disclosed<T> {

		/** The sentence that stands where the figure would. */
		public String sentence() {
			return NLS.bind(Messages.onScreen().disclosureSuppressed, threshold);
		}
	}

	/** The figure, if it may be shown. */
	default Optional<T> toOptional() {
		return this instanceof Shown<T> shown ? Optional.of(shown.value()) : Optional.empty();
	}

	default boolean isSuppressed() {
		return this instanceof Suppressed;
	}

	/** Something that follows from the figure; suppressed if the figure is. */
	default <R> Disclosed<R> map(Function<? super T, ? extends R> next) {
		return switch (this) {
			case Shown<T>(T value) -> new Shown<>(next.apply(value));
			case Suppressed<T>(int threshold) -> new Suppressed<>(threshold);
		};
	}
}
