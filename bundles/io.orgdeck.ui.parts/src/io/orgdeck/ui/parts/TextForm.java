package io.orgdeck.ui.parts;

import java.util.Optional;

/**
 * How values of a kind are written in a field.
 *
 * @param <T> the kind of value
 */
public interface TextForm<T> {

	String format(T value);

	/** The value that the text means; empty when it means none. */
	Optional<T> parse(String text);

	/** A sentence that says why the text means nothing and how to write it. */
	String explain(String text);
}
