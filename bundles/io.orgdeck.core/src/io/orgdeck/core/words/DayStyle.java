package io.orgdeck.core.words;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * How days are written on screen, which is the user's choice; everything that says something on screen follows it through
 * {@link Language#onScreen}. Papers write days as their language does, whoever makes them.
 */
public enum DayStyle {

	/** In words, as the language of the screen writes them: 2 December 2026, or 2 Dec 2026 where there is little room. */
	WORDS,
	/** In numbers, the day first: 02/12/2026. */
	NUMBERS,
	/** In numbers, the year first: 2026-12-02. */
	YEAR_FIRST,
	/** In numbers, as the computer is set to write them, with all digits of the year. */
	COMPUTER;

	private static final List<Runnable> FOLLOWERS = new CopyOnWriteArrayList<>();
	private static volatile DayStyle onScreen = WORDS;

	/** What days on screen are written in. */
	public static DayStyle onScreen() {
		return onScreen;
	}

	/** Writes days in it from now on, and tells whoever shows some. */
	public static void show(DayStyle style) {
		if (style != onScreen) {
			onScreen = style;
			FOLLOWERS.forEach(Runnable::run);
		}
	}

	/** @param follower is called when days are to be written in another style, on the thread that has chosen it */
	public static void addFollower(Runnable follower) {
		FOLLOWERS.add(follower);
	}

	public static void removeFollower(Runnable follower) {
		FOLLOWERS.remove(follower);
	}

	/** The pattern of a day; empty where the language has its own. */
	public Optional<String> pattern() {
		return switch (this) {
			case WORDS -> Optional.empty();
			case NUMBERS -> Optional.of("dd/MM/uuuu");
			case YEAR_FIRST -> Optional.of("uuuu-MM-dd");
			case COMPUTER -> Optional.of(pattern(computers()));
		};
	}

	/** Whether of three numbers with the year last the first is the month. */
	public boolean isMonthFirst() {
		return pattern().filter(days -> !days.startsWith("u") && days.indexOf('M') < days.indexOf('d')).isPresent();
	}

	/** The short form of a country, with a year that nobody takes for a day. */
	static String pattern(Locale country) {
		return DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, country)
				.replaceAll("[yu]+", "uuuu").replaceAll("[^\\x20-\\x7E]", "");
	}

	/** What the computer is set to, also where another language is chosen for the screen. */
	private static Locale computers() {
		try {
			return new Locale.Builder().setLanguage(System.getProperty("user.language.format", System.getProperty("user.language", "")))
					.setRegion(System.getProperty("user.country.format", System.getProperty("user.country", ""))).build();
		} catch (IllformedLocaleException e) {
			return Locale.ROOT;
		}
	}
}
