package io.orgdeck.ui.parts;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/**
 * Whole numbers within bounds.
 *
 * @param lowest  smallest number that makes sense
 * @param highest largest number that makes sense
 */
public record NumberForm(int lowest, int highest) implements TextForm<Integer> {

	@Override
	public String format(Integer value) {
		return value.toString();
	}

	@Override
	public Optional<Integer> parse(String text) {
		try {
			int value = Integer.parseInt(text.strip());
			return value < lowest || value > highest ? Optional.empty() : Optional.of(value);
		} catch (NumberFormatException notANumber) {
			return Optional.empty();
		}
	}

	@Override
	public String explain(String text) {
		return NLS.bind(Messages.notANumber, new Object[] { text, lowest, highest });
	}
}
