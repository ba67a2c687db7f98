package io.orgdeck.core.export;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a report is written.
 *
 * @param locale   of dates and numbers in running text
 * @param clock    for the date of making and document properties; fixed in tests
 * @param template document in the client's house style, for exporters that take one
 * @param values   further options by name, as the exporter documents them
 */
public record ExportOptions(Locale locale, Clock clock, Optional<Path> template, Map<String, String> values) {

	/** What is used when nobody says otherwise. */
	public static ExportOptions defaults() {
		return new ExportOptions(Locale.UK, Clock.systemDefaultZone(), Optional.empty(), Map.of());
	}

	public ExportOptions {
		values = Map.copyOf(values);
	}

	public ExportOptions withTemplate(Path path) {
		return new ExportOptions(locale, clock, Optional.of(path), values);
	}

	/** The same with one more option, or with another value for it. */
	public ExportOptions with(String name, String value) {
		var more = new HashMap<>(values);
		more.put(name, value);
		return new ExportOptions(locale, clock, template, more);
	}

	public ExportOptions withClock(Clock other) {
		return new ExportOptions(locale, other, template, values);
	}
}
