package io.orgdeck.ui.parts;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Times of day as people write them: 9:30, 0930, 9.30, 9, 2pm. */
public final class ClockForm implements TextForm<LocalTime> {

	private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h ]?(\\d{2}))?\\s*([ap])?m?", Pattern.CASE_INSENSITIVE);
	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	@Override
	public String format(LocalTime time) {
		return FORMAT.format(time);
	}

	@Override
	public Optional<LocalTime> parse(String text) {
		var matcher = TIME.matcher(text.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int hour = Integer.parseInt(matcher.group(1));
		int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
		if (matcher.group(3) != null) {
			boolean afternoon = matcher.group(3).equalsIgnoreCase("p");
			hour = hour % 12 + (afternoon ? 12 : 0);
		}
		try {
			return Optional.of(LocalTime.of(hour, minute));
		} catch (DateTimeException noSuchTime) {
			return Optional.empty();
		}
	}

	@Override
	public String explain(String text) {
		return NLS.bind(Messages.notATime, text);
	}
}
