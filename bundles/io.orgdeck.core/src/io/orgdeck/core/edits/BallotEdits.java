package io.orgdeck.core.edits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.VoteEdits.Place;
import io.orgdeck.core.people.ParticipantNumbers;
import io.orgdeck.core.planning.Attendance;
import io.orgdeck.core.votelog.LoggedVote;
import io.orgdeck.core.votelog.VoteLog;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;

/** Puts into the assessment what came into a ballot box; every method is one undoable step. */
public final class BallotEdits {

	private final AssessmentDocument document;

	public BallotEdits(AssessmentDocument document) {
		this.document = document;
	}

	/** Somebody's vote, entered by hand while the ballot goes on. It counts, and its session is held. */
	public void enter(Place place, Votes votes, LoggedVote logged, LocalDate today) {
		step(Messages.enterVote, place, votes, List.of(logged), today);
	}

	/** A vote that is taken back by hand; a session that has none left is planned as it was before the first. */
	public void takeBack(Place place, Votes votes, LoggedVote logged, Optional<SessionEdits.AsPlanned> before) {
		String label = Language.onScreen().counted(Messages.clearVotes, 1);
		document.execute(label, () -> {
			new VoteEdits(document).put(place, votes, label);
			log(place, List.of(logged));
			before.filter(standing -> !Attendance.hasVotes(place.session())).ifPresent(standing -> standing.giveTo(place.session()));
		});
	}

	/**
	 * The votes of a ballot that has closed; they count, and their session is held.
	 *
	 * @param votes   all votes of the place, as they stand now
	 * @param logged  those of them that came in
	 */
	public void take(Place place, Votes votes, List<LoggedVote> logged, LocalDate today) {
		stepOf(Messages.takeVotes, place, votes, logged, today);
	}

	/** Votes that had come in before the program ended unexpectedly. */
	public void recover(Place place, Votes votes, List<LoggedVote> logged, LocalDate today) {
		stepOf(Messages.recoverVotes, place, votes, logged, today);
	}

	private void stepOf(String label, Place place, Votes votes, List<LoggedVote> logged, LocalDate today) {
		var card = place.question().getCard();
		String said = Language.onScreen().counted(label, logged.size(), card == null ? "" : card.getCode(), place.round());
		step(said, place, votes, logged, today);
	}

	private void step(String label, Place place, Votes votes, List<LoggedVote> logged, LocalDate today) {
		document.execute(label, () -> {
			new SessionEdits(document).hold(place.session(), today);
			place.ballot().filter(Ballot::isBeside).ifPresent(late -> new BesideEdits(document).letCount(List.of(late)));
			new VoteEdits(document).put(place, votes, label);
			log(place, logged);
		});
	}

	/** In the order of their codes, as the order in which people voted is nobody's business. */
	private void log(Place place, List<LoggedVote> logged) {
		place.ballot().ifPresent(ballot -> VoteLog.of(ballot)
				.with(logged.stream().sorted(Comparator.comparing(LoggedVote::code)).toList(), VoteLog.people(document.content()))
				.putInto(ballot));
	}

	/**
	 * Makes a slip for each person who is going to draw one from the hat: of whoever draws it only the group is known. The session
	 * is theirs from now on.
	 *
	 * @param counts how many slips each group gets
	 * @return the slips, as participants
	 */
	public List<Participant> dealSlips(Session session, Map<RespondentGroup, Integer> counts) {
		var slips = new ArrayList<Participant>();
		int all = counts.values().stream().mapToInt(Integer::intValue).sum();
		document.execute(Language.onScreen().counted(Messages.dealSlips, all), () -> {
			counts.forEach((group, count) -> {
				for (int i = 0; i < count; i++) {
					slips.add(slip(group));
				}
			});
			ECollections.setEList(session.getAttendance(), slips);
		});
		return List.copyOf(slips);
	}

	private Participant slip(RespondentGroup group) {
		Participant slip = Ids.create(Literals.PARTICIPANT);
		ParticipantNumbers.give(slip, document.content());
		slip.setName(NLS.bind(Messages.slipName, slip.getNumber()));
		slip.setGroup(group);
		document.content().getParticipants().add(slip);
		return slip;
	}
}
