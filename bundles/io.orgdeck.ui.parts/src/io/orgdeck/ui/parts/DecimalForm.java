package io.orgdeck.ui.parts;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/**
 * Numbers with one decimal within bounds; a comma is read like a point.
 *
 * @param lowest  smallest number that makes sense
 * @param highest largest number that makes sense
 */
public record DecimalForm(double lowest, double highest) implements TextForm<Double> {

	@Override
	public String format(Double value) {
		return String.format(Locale.ROOT, "%.1f", value);
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
