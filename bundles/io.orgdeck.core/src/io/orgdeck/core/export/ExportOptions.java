package io.orgdeck.core.export;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.orgdeck.core.house.HouseStyle;

/**
 * How a report is written.
 *
 * @param locale of dates and numbers in running text
 * @param clock  for the date of making and document properties; fixed in tests
 * @param values further options by name, as the exporter declares them
 * @param chosen the house style that somebody chose for this export; otherwise {@link ExportRun} takes the client's or the firm's
 */
public record ExportOptions(Locale locale, Clock clock, Map<String, String> values, Optional<HouseStyle> chosen) {

	/** Option: path of a document in the client's house style, for exporters that take one. */
	public static final String TEMPLATE = "template";

	/** Option: path of the file that is written; set by {@link ExportRun}, for exporters that learn from earlier files there. */
	static final String TARGET = "target";

	/** What is used when nobody says otherwise. */
	public static ExportOptions defaults() {
		return new ExportOptions(Locale.UK, Clock.systemDefaultZone(), Map.of(), Optional.empty());
	}

	public ExportOptions {
		values = Map.copyOf(values);
	}

	/** The document in the client's house style. */
	public Optional<Path> template() {
		return Optional.ofNullable(values.get(TEMPLATE)).map(Path::of);
	}

	/** The file that is written, where it is one; an earlier file may be there and is replaced. */
	public Optional<Path> target() {
		return Optional.ofNullable(values.get(TARGET)).map(Path::of);
	}

	public ExportOptions withTemplate(Path path) {
		return with(TEMPLATE, path.toString());
	}

	/** The same with one more option, or with another value for it. */
	public ExportOptions with(String name, String value) {
		var more = new HashMap<>(values);
		more.put(name, value);
		return new ExportOptions(locale, clock, more, chosen);
	}

	/** The same with other options. */
	public ExportOptions with(Map<String, String> others) {
		return new ExportOptions(locale, clock, others, chosen);
	}

	public ExportOptions withClock(Clock other) {
		return new ExportOptions(locale, other, values, chosen);
	}

	/** How what is written looks. */
	public HouseStyle house() {
		return chosen.orElse(HouseStyle.STANDARD);
	}

	/** The same in a house style. */
	public ExportOptions withHouse(HouseStyle house) {
		return new ExportOptions(locale, clock, values, Optional.of(house));
	}
}
