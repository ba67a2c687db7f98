package io.orgdeck.core.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.ICalProperty;
import biweekly.property.RawProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Language;

/**
 * What earlier calendar files have told people's calendars. They are the only memory of it: they go from computer to computer
 * with the client's folder, while notes kept elsewhere would know nothing of what a colleague has sent.
 *
 * @param assessment id of the assessment that it was written from, or an empty text
 * @param entries    by their UIDs
 */
public record SentCalendar(String assessment, Map<String, SentEntry> entries) {

	/** Who writes such files. */
	public static final String MAKER = "-//Orgdeck//Orgdeck//EN";

	/** Property that says which assessment a calendar was written from. */
	public static final String ASSESSMENT = "X-ORGDECK-ASSESSMENT";

	/** Before anything was sent. */
	public static final SentCalendar NONE = new SentCalendar("", Map.of());

	private static final String CANCELLED = "CANCELLED";
	private static final String ENDING = ".ics";
	private static final long LARGEST = 32 << 20;
	private static final int MOST = 200;
	private static final int HEAD = 1024;

	/**
	 * One entry of it.
	 *
	 * @param uid        stable id of what it stands for
	 * @param sequence   number of its revision
	 * @param summary    one line
	 * @param begins     day or time as RFC 5545 writes them
	 * @param isWholeDay whether it begins on a day and not at a time
	 * @param day        the day on which it begins
	 * @param cancelled  whether it was called off already
	 */
	public record SentEntry(String uid, int sequence, String summary, String begins, boolean isWholeDay, LocalDate day, boolean cancelled) {
	}

	/**
	 * Reads a calendar that was written before.
	 *
	 * @throws StoreException with a sentence, when the file cannot be read or is none of ours
	 */
	public static SentCalendar read(Path file) throws StoreException {
		return find(file).orElseThrow(() -> new StoreException(StoreException.Kind.CANNOT_READ,
				NLS.bind(Language.onScreen().texts(Messages.class).notOurs, file)));
	}

	/** The same for a file that may be anything; empty when it is no calendar of ours. */
	public static Optional<SentCalendar> find(Path file) {
		try {
			if (!Files.isRegularFile(file) || Files.size(file) > LARGEST || !beginsAsOurs(file)) {
				return Optional.empty();
			}
			try (var reader = new ICalReader(file.toFile())) {
				return Optional.ofNullable(reader.readNext()).filter(SentCalendar::isOurs).map(SentCalendar::of);
			}
		} catch (IOException e) {
			return Optional.empty(); // whoever asked for this file gets the sentence of read
		}
	}

	/**
	 * All that the calendars in a folder have told.
	 *
	 * @param target file in that folder, which need not be there yet
	 * @param meant  which of them count
	 */
	public static SentCalendar around(Path target, Predicate<SentCalendar> meant) {
		Path folder = target.toAbsolutePath().getParent();
		try (Stream<Path> files = Files.list(folder)) {
			Stream<Path> calendars = files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)).limit(MOST);
			return Stream.concat(Stream.of(target), calendars).map(SentCalendar::find).flatMap(Optional::stream).filter(meant)
					.reduce(NONE, SentCalendar::and);
		} catch (IOException | UncheckedIOException e) {
			return find(target).filter(meant).orElse(NONE); // a folder may be writable and not readable
		}
	}

	/** Of two that tell of the same entry, the later revision counts. */
	private SentCalendar and(SentCalendar other) {
		var all = new HashMap<>(entries);
		other.entries.forEach((uid, entry) -> all.merge(uid, entry, (one, two) -> one.sequence() >= two.sequence() ? one : two));
		return new SentCalendar(other.assessment, all);
	}

	/** Others' files are not even parsed: any may lie in the folder. */
	private static boolean beginsAsOurs(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(MAKER);
		}
	}

	private static boolean isOurs(ICalendar calendar) {
		return calendar.getProductId() != null && MAKER.equals(calendar.getProductId().getValue());
	}

	private static SentCalendar of(ICalendar calendar) {
		RawProperty assessment = calendar.getExperimentalProperty(ASSESSMENT);
		return new SentCalendar(assessment == null ? "" : assessment.getValue(), calendar.getEvents().stream().flatMap(SentCalendar::entry)
				.collect(Collectors.toMap(SentEntry::uid, Function.identity(), (first, second) -> second)));
	}

	private static Stream<SentEntry> entry(VEvent event) {
		ICalDate begins = event.getDateStart() == null ? null : event.getDateStart().getValue();
		if (event.getUid() == null || begins == null || begins.getRawComponents() == null) {
			return Stream.empty();
		}
		DateTimeComponents parts = begins.getRawComponents();
		try {
			int sequence = event.getSequence() == null || event.getSequence().getValue() == null ? 0 : event.getSequence().getValue();
			return Stream.of(
					new SentEntry(event.getUid().getValue(), sequence, text(event.getSummary()), parts.toString(begins.hasTime(), false),
							!begins.hasTime(), LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate()),
							CANCELLED.equalsIgnoreCase(text(event.getStatus()))));
		} catch (DateTimeException e) {
			return Stream.empty(); // somebody else changed the file; a calendar takes no such date either
		}
	}

	private static <T extends ICalProperty> String text(T property) {
		return property instanceof TextProperty text && text.getValue() != null ? text.getValue() : "";
	}

	/**
	 * Whether it tells of an assessment. Earlier versions did not write which one, but an entry in common tells it too.
	 *
	 * @param id      of the assessment
	 * @param present UIDs that stand in its calendar now
	 */
	public boolean tellsOf(String id, List<String> present) {
		return assessment.isEmpty() ? present.stream().anyMatch(entries::containsKey) : assessment.equals(id);
	}

	/** The number that a new revision of an entry has at least. */
	public int nextSequence(String uid, int atLeast) {
		return Optional.ofNullable(entries.get(uid)).map(entry -> Math.max(atLeast, entry.sequence() + 1)).orElse(atLeast);
	}

	/**
	 * What stood in it and does not any more, in the order of time. What was called off already is told again for a year, for
	 * those who have missed it.
	 *
	 * @param present UIDs that stand in the calendar now
	 */
	public List<SentEntry> gone(List<String> present, LocalDate today) {
		return entries.values().stream().filter(entry -> !present.contains(entry.uid()))
				.filter(entry -> !entry.cancelled() || entry.day().isAfter(today.minusYears(1)))
				.sorted(Comparator.comparing(SentEntry::begins).thenComparing(SentEntry::uid)).toList();
	}
}
