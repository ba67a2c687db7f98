package io.orgdeck.core.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.people.ParticipantNumbers;
import io.orgdeck.core.people.SamePeople;
import io.orgdeck.model.assessment.Assessment;

/**
 * Merges two copies of one assessment, object by object: the same id is the same object. With the common ancestor it is
 * known who has changed or removed what. Without it nothing is removed, and where both have a value it is a conflict.
 * Whatever is not taken in a conflict is kept as a comment.
 */
public final class Merge {

	private final Assessment mine;
	private final Assessment theirs;
	private final Ancestor ancestor;
	private final Journal journal;

	private Merge(Assessment mine, Assessment theirs, Optional<Assessment> base, MergeSettings settings) {
		this.mine = mine;
		this.theirs = EcoreUtil.copy(theirs);
		Optional<Assessment> ownBase = base.map(EcoreUtil::copy);
		this.journal = new Journal(mine, settings);
		DeckAlignment.align(mine, this.theirs, ownBase, journal);
		this.ancestor = new Ancestor(ownBase);
	}

	/**
	 * Tells what merging would bring about; changes nothing.
	 *
	 * @param base the common ancestor, if it is known
	 */
	public static MergeReport preview(Assessment mine, Assessment theirs, Optional<Assessment> base, MergeSettings settings)
			throws CannotMergeException {
		return into(EcoreUtil.copy(mine), theirs, base, settings);
	}

	/**
	 * Merges into the first assessment; the others stay as they are. Belongs into a step of its document.
	 *
	 * @param base the common ancestor, if it is known
	 */
	public static MergeReport into(Assessment mine, Assessment theirs, Optional<Assessment> base, MergeSettings settings)
			throws CannotMergeException {
		check(mine, theirs);
		if (base.isPresent()) {
			check(mine, base.get());
		}
		return new Merge(mine, theirs, base, settings).run();
	}

	private static void check(Assessment mine, Assessment other) throws CannotMergeException {
		if (!mine.getId().equals(other.getId())) {
			throw new CannotMergeException(NLS.bind(Messages.merge_otherAssessment, mine.getTitle(), other.getTitle()));
		}
		if (mine.getDeck() == null || other.getDeck() == null || !mine.getDeck().getId().equals(other.getDeck().getId())) {
			throw new CannotMergeException(Messages.merge_otherDeck);
		}
	}

	private MergeReport run() {
		var pairs = new Pairing(mine, theirs);
		var departures = new Departures(mine, theirs, pairs, ancestor);
		var numbers = new PersonNumbers(mine, theirs, pairs, ancestor);
		var votes = new VoteMerge(mine, numbers, ancestor, journal);
		var additions = new Additions(mine, pairs, ancestor, journal, numbers, votes);
		var features = new FeatureMerge(pairs, ancestor, journal, additions);
		var order = new OrderMerge(pairs, ancestor, journal);
		Set<EObject> present = pairs.presentInBoth();
		additions.addAll(theirs);
		present.forEach(object -> {
			features.merge(pairs.mineOf(object).orElseThrow(), object);
			votes.merge(pairs.mineOf(object).orElseThrow(), object);
		});
		new BenchmarkMerge(ancestor, journal).merge(mine, theirs);
		additions.addVoters(theirs);
		additions.referAll(features);
		departures.carryOut(journal);
		present.forEach(object -> order.merge(pairs.mineOf(object).orElseThrow(), object));
		int last = journal.lines().isEmpty() ? ParticipantNumbers.highest(theirs) : numbers.last();
		if (last > ParticipantNumbers.highest(mine)) {
			ParticipantNumbers.remember(mine, last);
		}
		List<SamePeople.Pair> samePeople = SamePeople.in(mine).stream().filter(pair -> pair.isAnyOf(additions.newcomers())).toList();
		samePeople.forEach(pair -> journal.samePerson(pair.first(), pair.second()));
		journal.writeComments();
		return new MergeReport(journal.lines(), additions.attachments(), samePeople);
	}
}
