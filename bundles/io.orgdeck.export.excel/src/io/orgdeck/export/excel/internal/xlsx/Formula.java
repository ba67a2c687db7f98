package io.orgdeck.export.excel.internal.xlsx;

/**
 * A living formula.
 *
 * @param expression without the equals sign
 * @param array      computed over arrays, as Excel's {=…}
 * @param value      what it gives now; NaN when that is an empty text
 */
public record Formula(String expression, boolean array, double value) {
}
