package io.orgdeck.core.ballot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.DocumentListener;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.edits.BallotEdits;
import io.orgdeck.core.edits.VoteEdits.Place;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.votelog.LoggedVote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Ballot;

/**
 * Brings back what came into ballots before the program ended unexpectedly, as one step for each ballot. A vote that stands in the
 * assessment already is not entered again, and one that was changed since stays as it was changed.
 */
public final class BallotRecovery {

	/**
	 * What was found.
	 *
	 * @param votes    that came back
	 * @param left     that stay out because somebody has changed them since
	 * @param problems whole sentences about journals that could not be used and stay where they are
	 */
	public record Report(int votes, int left, List<String> problems) {

		public static final Report NOTHING = new Report(0, 0, List.of());

		/** Whether there is nothing to say. */
		public boolean isEmpty() {
			return equals(NOTHING);
		}
	}

	/** No program takes longer to begin a journal. */
	private static final Duration BEGINNING = Duration.ofHours(1);

	/** Documents in which nobody has changed anything since. */
	private static final Set<OrgDocument<?>> UNTOUCHED = Collections.newSetFromMap(new WeakHashMap<>());

	private final AssessmentDocument document;
	private final LocalDate today;
	private final Instant longAgo;
	private final List<JournalReader> used = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();
	private int votes;
	private int left;

	private BallotRecovery(AssessmentDocument document, Clock clock) {
		this.document = document;
		today = LocalDate.now(clock);
		longAgo = clock.instant().minus(BEGINNING);
	}

	/** Recovers the votes of this assessment. A document that cannot be saved under its name is left as it is. */
	public static Report recover(AssessmentDocument document, Clock clock) {
		if (document.isReadOnly()) {
			return Report.NOTHING;
		}
		boolean clean = !document.isDirty();
		Report report = new BallotRecovery(document, clock).recover();
		if (clean && document.isDirty()) {
			UNTOUCHED.add(document);
			document.addListener(new DocumentListener() {
				@Override
				public void contentChanged(OrgDocument<?> changed, List<Notification> changes) {
					UNTOUCHED.remove(changed);
				}
			});
		}
		return report;
	}

	/** Whether all that is not saved are votes that came back, which come back again when the document is opened once more. */
	public static boolean isAllThatChanged(OrgDocument<?> document) {
		return UNTOUCHED.contains(document);
	}

	private Report recover() {
		try {
			if (!Files.isDirectory(Journal.folder())) {
				return Report.NOTHING;
			}
			for (Path path : JournalReader.files()) {
				if (JournalReader.isStub(path, longAgo)) {
					Files.deleteIfExists(path);
				} else {
					recover(path);
				}
			}
		} catch (IOException e) {
			problems.add(NLS.bind(Messages.journalUnreadable, Failure.reason(e)));
		}
		if (!used.isEmpty()) {
			keepUntilSaved();
		}
		return new Report(votes, left, List.copyOf(problems));
	}

	private void recover(Path path) {
		try {
			Optional<JournalRecord.Head> head = JournalReader.head(path).filter(this::isOurs);
			if (head.isPresent() && head.get().sealed() != document.recordSeal().isTight() && head.get().sealed()) {
				problems.add(Messages.journalSealed);
			} else if (head.isPresent()) {
				JournalReader.read(path, head.get(), document.recordSeal()).ifPresent(this::recover);
			}
		} catch (IOException e) {
			problems.add(NLS.bind(Messages.journalUnreadable, Failure.reason(e)));
		}
	}

	/** A copy of the assessment bears the same id; votes belong to the file that they were taken for, wherever that was moved. */
	private boolean isOurs(JournalRecord.Head head) {
		if (!document.content().getId().equals(head.assessment())) {
			return false;
		}
		return head.file() == null || document.path().filter(path -> path.toAbsolutePath().toString().equals(head.file())).isPresent()
				|| !Files.exists(Path.of(head.file()));
	}

	private void recover(JournalReader journal) {
		Optional<Place> place = journal.opened() == null ? Optional.empty() : Places.of(document.content(), journal.opened());
		if (place.isEmpty() && !journal.votes().isEmpty()) {
			problems.add(Messages.journalWithoutPlace);
			BoxJournals.quietly(journal.claim()::close);
			return;
		}
		place.ifPresent(known -> enter(known, journal));
		used.add(journal);
	}

	private void enter(Place place, JournalReader journal) {
		Votes now = place.ballot().map(Ballot::getVotes).orElse(Votes.NONE);
		Votes standing = Votes.parse(journal.opened().base());
		Map<Integer, Set<String>> states = new HashMap<>();
		Map<Integer, Cast> last = new HashMap<>();
		String id = BallotState.id(journal.opened().session(), journal.opened().question(), journal.opened().round());
		for (JournalRecord.Voted voted : journal.votes()) {
			states.computeIfAbsent(voted.participant(), any -> new HashSet<>()).add(text(standing, voted.participant()));
			standing = cast(voted).in(standing);
			last.put(voted.participant(), cast(voted));
		}
		Votes result = now;
		var changed = new ArrayList<LoggedVote>();
		for (int participant : states.keySet().stream().sorted().toList()) {
			String there = text(now, participant);
			if (there.equals(text(standing, participant))) {
				continue;
			}
			if (states.get(participant).contains(there)) {
				result = standing.of(participant).map(result::with).orElse(result.without(participant));
				changed.add(last.get(participant).logged(id));
			} else {
				left++;
			}
		}
		if (!changed.isEmpty()) {
			new BallotEdits(document).recover(place, result, changed, today);
			votes += changed.size();
		}
	}

	private static Cast cast(JournalRecord.Voted voted) {
		var vote = Votes.parse(voted.vote()).of(voted.participant());
		return new Cast(voted.key(), voted.channel(), voted.participant(), vote.map(known -> known.answer()),
				vote.filter(known -> voted.says()).map(known -> known.comment()));
	}

	private static String text(Votes votes, int participant) {
		return votes.of(participant).map(vote -> Votes.of(vote).toString()).orElse("");
	}

	/** As long as the assessment's file does not hold them, they stay where they are. */
	private void keepUntilSaved() {
		if (!document.isDirty()) {
			used.forEach(journal -> BoxJournals.quietly(journal::delete));
			return;
		}
		document.addListener(new DocumentListener() {
			@Override
			public void saved(OrgDocument<?> saved) {
				if (!saved.isDirty()) {
					saved.removeListener(this);
					used.forEach(journal -> BoxJournals.quietly(journal::delete));
				}
			}

			@Override
			public void closed(OrgDocument<?> closed) {
				used.forEach(journal -> BoxJournals.quietly(journal.claim()::close));
			}
		});
	}
}
