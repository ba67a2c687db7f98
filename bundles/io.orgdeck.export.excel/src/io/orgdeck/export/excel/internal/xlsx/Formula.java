package io.orgdeck.export.excel.internal.xlsx;

import io.orgdeck.core.report.Cell;

/**
 * A living formula.
 *
 * @param expression without the equals sign
 * @param value      what it gives now: a number, a text, or {@link Cell#EMPTY} for an empty text
 */
public record Formula(String expression, Cell value) {
}
