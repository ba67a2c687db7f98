package io.orgdeck.library.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a client stood on a measure in one assessment, as far as the disclosure guard shows it.
 *
 * @param date     of the last session that was held; empty when nobody has said
 * @param score    empty when nothing was answered or what was answered is withheld
 * @param withheld whether there is a score that may not be shown
 */
public record Point(Optional<LocalDate> date, OptionalDouble score, boolean withheld) {
}
