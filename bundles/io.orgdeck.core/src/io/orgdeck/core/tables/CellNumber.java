package io.orgdeck.core.tables;

import java.math.BigDecimal;
import java.util.Optional;

import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.words.Typed;

/**
 * Numbers that people type into cells, however a program stores and shows them: 3, 3.0, 3,0 and 3 points are one number.
 * A date is none, and per cents stand for themselves.
 */
public final class CellNumber {

	private static final String PER_CENT = "%\u066a\uff05\u2030";

	private CellNumber() {
	}

	public static Optional<BigDecimal> of(Cell cell) {
		if (cell.kind() == Kind.NUMBER && Double.isFinite(cell.number())) {
			return isPerCent(cell.text()) ? Optional.empty() : Optional.of(BigDecimal.valueOf(cell.number()));
		}
		return cell.kind() == Kind.TEXT || cell.kind() == Kind.NUMBER ? of(cell.text()) : Optional.empty();
	}

	public static Optional<BigDecimal> of(String text) {
		return isPerCent(text) ? Optional.empty() : Typed.number(text);
	}

	/** The whole number, 1 or more, that stands in a cell. */
	public static Optional<Integer> whole(Cell cell) {
		return of(cell).flatMap(CellNumber::whole);
	}

	/** The whole number, 1 or more, that a text is. */
	public static Optional<Integer> whole(String text) {
		return of(text).flatMap(CellNumber::whole);
	}

	private static Optional<Integer> whole(BigDecimal number) {
		boolean isOne = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
				&& number.stripTrailingZeros().scale() <= 0;
		return isOne ? Optional.of(number.intValueExact()) : Optional.empty();
	}

	/** The one spelling in which equal numbers are equal texts. */
	public static String spelt(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

	/** What a cell shows, and in brackets what it holds where the cell's format rounds it. */
	public static String shown(Cell cell) {
		String shown = Typed.line(cell.text());
		boolean rounded = of(cell).filter(number -> cell.kind() == Kind.NUMBER)
				.filter(number -> Typed.number(shown).filter(other -> other.compareTo(number) == 0).isEmpty()).isPresent();
		return rounded ? shown + " (" + spelt(of(cell).get()) + ')' : shown;
	}

	private static boolean isPerCent(String text) {
		return text.chars().anyMatch(c -> PER_CENT.indexOf(c) >= 0);
	}
}
