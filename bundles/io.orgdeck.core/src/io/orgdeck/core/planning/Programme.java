package io.orgdeck.core.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Activity;

/**
 * All sessions of an assessment in lanes, each lane in the order of time.
 *
 * @param lanes in the order of the usage guide; sessions that are planned from none of its activities come last
 */
public record Programme(List<Lane> lanes) {

	/** What the sessions of a lane have in common. */
	public enum Grouping {
		AUDIENCE, ACTIVITY
	}

	/** A session and how it stands to its date. */
	public record Entry(Session session, Standing standing) {
	}

	/** @param entries by day and time; those without a day come last */
	public record Lane(String title, List<Entry> entries) {
		public Lane {
			entries = List.copyOf(entries);
		}
	}

	private static final Comparator<Session> BY_TIME = Comparator
			.comparing(Session::getDate, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
			.thenComparing(Session::getStarts, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()));

	public Programme {
		lanes = List.copyOf(lanes);
	}

	public static Programme of(Assessment assessment, Grouping grouping, LocalDate today) {
		Map<String, List<Session>> lanes = new LinkedHashMap<>();
		guideOrder(assessment).map(activity -> title(activity, grouping)).forEach(title -> lanes.put(title, List.of()));
		lanes.put(Messages.laneOther, List.of());
		lanes.putAll(assessment.getSessions().stream().collect(Collectors.groupingBy(session -> title(session.getActivity(), grouping))));
		return new Programme(lanes.entrySet().stream().filter(lane -> !lane.getValue().isEmpty())
				.map(lane -> new Lane(lane.getKey(), lane.getValue().stream().sorted(BY_TIME)
						.map(session -> new Entry(session, Standing.of(session, today))).toList()))
				.toList());
	}

	private static Stream<Activity> guideOrder(Assessment assessment) {
		return assessment.getDeck() == null ? Stream.empty() : assessment.getDeck().getActivities().stream();
	}

	private static String title(Activity activity, Grouping grouping) {
		if (activity == null) {
			return Messages.laneOther;
		}
		return switch (grouping) {
			case ACTIVITY -> Objects.requireNonNullElse(activity.getTitle(), Messages.laneOther);
			case AUDIENCE -> activity.getAudience() == null || activity.getAudience().getName() == null ? Messages.laneEverybody
					: activity.getAudience().getName();
		};
	}

	/** All entries, lane by lane. */
	public List<Entry> entries() {
		return lanes.stream().flatMap(lane -> lane.entries().stream()).toList();
	}

	/** The entry of a session, if it is in the programme. */
	public Optional<Entry> entry(Session session) {
		return entries().stream().filter(entry -> entry.session() == session).findFirst();
	}

	/** How many sessions stand so. */
	public int count(Standing standing) {
		return (int) entries().stream().filter(entry -> entry.standing() == standing).count();
	}

	/** The first day on which there is a session. */
	public Optional<LocalDate> first() {
		return days().min(Comparator.naturalOrder());
	}

	/** The last day on which there is a session. */
	public Optional<LocalDate> last() {
		return days().max(Comparator.naturalOrder());
	}

	private Stream<LocalDate> days() {
		return entries().stream().map(entry -> entry.session().getDate()).filter(Objects::nonNull);
	}

	/**
	 * The session that one comes to from another: earlier or later in its lane, or the nearest in time in the lane above or
	 * below. At the edge it stays.
	 */
	public Entry neighbour(Entry from, Direction direction) {
		int lane = IntStream.range(0, lanes.size()).filter(i -> lanes.get(i).entries().contains(from)).findFirst().orElseThrow();
		List<Entry> own = lanes.get(lane).entries();
		int place = own.indexOf(from);
		return switch (direction) {
			case LEFT -> own.get(Math.max(0, place - 1));
			case RIGHT -> own.get(Math.min(own.size() - 1, place + 1));
			case UP -> lane == 0 ? from : nearest(lanes.get(lane - 1), from);
			case DOWN -> lane == lanes.size() - 1 ? from : nearest(lanes.get(lane + 1), from);
		};
	}

	private static Entry nearest(Lane lane, Entry to) {
		Function<Entry, Long> day = entry -> entry.session().getDate() == null ? Long.MAX_VALUE / 2
				: entry.session().getDate().toEpochDay();
		return lane.entries().stream().min(Comparator.comparing(entry -> Math.abs(day.apply(entry) - day.apply(to)))).orElse(to);
	}
}
