package io.orgdeck.ui.parts;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.model.Values;

/**
 * Numbers with one decimal, or as many as they have, within bounds; a comma is read like a point.
 *
 * @param lowest  smallest number that makes sense
 * @param highest largest number that makes sense
 */
public record DecimalForm(double lowest, double highest) implements TextForm<Double> {

	@Override
	public String format(Double value) {
		return value * 10 == Math.rint(value * 10) ? String.format(Locale.ROOT, "%.1f", value) : Values.text(value);
	}

	@Override
	public Optional<Double> parse(String text) {
		try {
			double value = Double.parseDouble(text.strip().replace(',', '.'));
			return value >= lowest && value <= highest ? Optional.of(value) : Optional.empty();
		} catch (NumberFormatException notANumber) {
			return Optional.empty();
		}
	}

	@Override
	public String explain(String text) {
		return NLS.bind(Messages.notANumber, new Object[] { text, format(lowest), format(highest) });
	}
}
