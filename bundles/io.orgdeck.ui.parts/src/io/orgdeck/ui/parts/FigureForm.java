package io.orgdeck.ui.parts;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Values;

/**
 * Numbers with as many decimals as they have, within bounds; a comma is read like a point.
 *
 * @param lowest  smallest number that makes sense
 * @param highest largest number that makes sense
 */
public record FigureForm(double lowest, double highest) implements TextForm<Double> {

	@Override
	public String format(Double value) {
		return Values.text(value.doubleValue());
	}

	@Override
	public Optional<Double> parse(String text) {
		return Typed.number(text).map(number -> number.doubleValue() + 0.0).filter(value -> value >= lowest && value <= highest);
	}

	@Override
	public String explain(String text) {
		return NLS.bind(Messages.notANumber, new Object[] { text, format(lowest), format(highest) });
	}
}
