package io.orgdeck.core.ballot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.orgdeck.model.Votes;

/** What came into the open ballot and does not stand in the assessment yet: of each person the last. Safe on any thread. */
final class Pending {

	private final Map<Integer, Cast> casts = new TreeMap<>();
	/** When the last vote of each person came, by its place among all. */
	private final Map<Integer, Long> last = new HashMap<>();
	/** The last of each person in this ballot, taken or not. */
	private final Map<Integer, Cast> latest = new HashMap<>();
	private Votes standing = Votes.NONE;
	private long counter;

	/** A ballot opens. @param stored the votes that stand in the assessment */
	synchronized void begin(Votes stored) {
		casts.clear();
		last.clear();
		latest.clear();
		standing = stored;
	}

	/** The place of the next vote among all. */
	synchronized long next() {
		return ++counter;
	}

	/** A vote is safe. One that was slower to become so than a later one of the same person counts no more. */
	synchronized void add(Cast cast, long place) {
		if (last.getOrDefault(cast.participant(), 0L) < place) {
			last.put(cast.participant(), place);
			casts.put(cast.participant(), cast);
			latest.put(cast.participant(), cast);
			standing = cast.in(standing);
		}
	}

	/** The votes as they would be with all that came in. */
	synchronized Votes standing() {
		return standing;
	}

	synchronized List<Cast> all() {
		return List.copyOf(casts.values());
	}

	/** Through which channel the person's last vote in this ballot came. */
	synchronized Optional<String> channel(int participant) {
		return last(participant).map(Cast::channel);
	}

	/** The person's last vote in this ballot, whether it stands in the assessment by now or not. */
	synchronized Optional<Cast> last(int participant) {
		return Optional.ofNullable(latest.get(participant));
	}

	/** The person's vote stands in the assessment. */
	synchronized void remove(int participant) {
		casts.remove(participant);
	}

	/** All stand in the assessment. */
	synchronized void clear() {
		casts.clear();
	}
}
