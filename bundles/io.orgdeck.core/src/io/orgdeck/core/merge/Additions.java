package io.orgdeck.core.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.Identified;

/** Puts into mine what only the other copy has, each behind the object that it follows there. */
final class Additions {

	private final Assessment mine;
	private final Pairing pairs;
	private final Ancestor ancestor;
	private final Journal journal;
	private final PersonNumbers numbers;
	private final VoteMerge votes;
	private final FreeCodes codes;
	private final Set<EObject> added = new LinkedHashSet<>();
	private final Set<Participant> newcomers = new LinkedHashSet<>();
	private final List<Attachment> brought = new ArrayList<>();

	Additions(Assessment mine, Pairing pairs, Ancestor ancestor, Journal journal, PersonNumbers numbers, VoteMerge votes) {
		this.mine = mine;
		this.pairs = pairs;
		this.ancestor = ancestor;
		this.journal = journal;
		this.numbers = numbers;
		this.votes = votes;
		this.codes = new FreeCodes(mine);
	}

	/** Adds what is new under an object that both copies have. What mine has removed and nobody has changed stays away. */
	void addAll(EObject theirs) {
		for (EObject child : theirs.eContents()) {
			if (pairs.mineOf(child).isPresent()) {
				addAll(child);
			} else if (child instanceof Identified && !ancestor.isUnchanged((Identified) child)) {
				EObject named = named(add(child), child);
				if (ancestor.of(child).isPresent()) {
					journal.kept(named);
				} else {
					journal.added(named);
				}
			}
		}
	}

	/** The object of mine for one of the other copy; what mine has removed comes back when it is needed. */
	Optional<EObject> counterpart(EObject theirs) {
		Optional<EObject> known = pairs.mineOf(theirs);
		if (known.isPresent() || theirs.eContainer() == null) {
			return known;
		}
		EObject copy = add(theirs);
		journal.kept(named(copy, theirs));
		return Optional.of(copy);
	}

	/** Lines bear the number or code that something has now; other names need references, which are set later. */
	private static EObject named(EObject copy, EObject theirs) {
		return copy instanceof Participant || !FreeCodes.codeOf(copy).isEmpty() ? copy : theirs;
	}

	/** Brings back participants whom mine has removed and who have voted in the other copy since. */
	void addVoters(Assessment theirs) {
		Set<Integer> voters = PersonNumbers.ballots(mine).flatMap(ballot -> ballot.getVotes().stream()).map(Vote::participant)
				.collect(Collectors.toSet());
		theirs.getParticipants().stream().filter(one -> voters.contains(numbers.of(one))).forEach(this::counterpart);
	}

	/** Sets the references of everything that was added. */
	void referAll(FeatureMerge features) {
		for (List<EObject> left = List.copyOf(added); !left.isEmpty(); left = List.copyOf(added)) {
			added.clear();
			left.forEach(theirs -> features.refer(pairs.mineOf(theirs).orElseThrow(), theirs));
		}
	}

	/** The participants that have come from the other copy, as they stand in mine. */
	Set<Participant> newcomers() {
		return newcomers;
	}

	/** The attachments that have come from the other copy. */
	List<Attachment> attachments() {
		return brought;
	}

	private EObject add(EObject theirs) {
		EObject container = counterpart(theirs.eContainer()).orElseThrow();
		if (pairs.mineOf(theirs).isPresent()) {
			return pairs.mineOf(theirs).get(); // it has come back with what it is in
		}
		EObject copy = EcoreUtil.create(theirs.eClass());
		for (EAttribute attribute : theirs.eClass().getEAllAttributes()) {
			copy.eSet(attribute, theirs.eGet(attribute));
		}
		pairs.put(copy, theirs);
		added.add(theirs);
		put(copy, theirs, container);
		adapt(copy, theirs);
		for (EObject child : theirs.eContents()) {
			if (pairs.mineOf(child).isEmpty()) {
				add(child);
			} else {
				addAll(child);
			}
		}
		return copy;
	}

	private void put(EObject copy, EObject theirs, EObject container) {
		EStructuralFeature feature = theirs.eContainingFeature();
		if (feature.isMany()) {
			insert(copy, theirs, Features.many(container, feature));
		} else if (container instanceof Evidence evidence && evidence.getAttachment() != null
				&& !ancestor.isUnchanged(evidence.getAttachment())) {
			beside(evidence, (Evidence) theirs.eContainer()).setAttachment((Attachment) copy);
		} else {
			container.eSet(feature, copy);
		}
	}

	/** Puts an object of mine into a list, where it stands in the other copy. */
	void insert(EObject own, EObject theirs, List<EObject> list) {
		list.add(placeOf(theirs, list), own);
	}

	/** Behind its predecessor and what mine has put there; without one before its successor, or last. */
	private int placeOf(EObject theirs, List<EObject> list) {
		List<EObject> siblings = Features.targets(theirs.eContainer(), (EReference) theirs.eContainingFeature());
		int at = siblings.indexOf(theirs);
		for (int before = at - 1; before >= 0; before--) {
			int place = pairs.mineOf(siblings.get(before)).map(list::indexOf).orElse(-1);
			if (place >= 0) {
				int next = place + 1;
				while (next < list.size() && !pairs.isPaired(list.get(next))) {
					next++;
				}
				return next;
			}
		}
		return siblings.subList(at + 1, siblings.size()).stream().flatMap(after -> pairs.mineOf(after).stream()).mapToInt(list::indexOf)
				.filter(place -> place >= 0).findFirst().orElse(list.size());
	}

	private void adapt(EObject copy, EObject theirs) {
		switch (copy) {
			case Participant participant -> renumber(participant, (Participant) theirs);
			case Ballot ballot -> votes.renumber(ballot);
			case Attachment attachment -> brought.add(attachment);
			default -> {
				String code = codes.claim(copy);
				if (!code.isEmpty()) {
					journal.renumbered(copy, code, FreeCodes.codeOf(copy));
				}
			}
		}
	}

	private void renumber(Participant participant, Participant theirs) {
		int number = theirs.getNumber();
		int free = numbers.of(theirs);
		newcomers.add(participant);
		participant.setNumber(free);
		if (free != number) {
			journal.renumbered(participant, String.valueOf(number), String.valueOf(free));
		}
	}

	/** Evidence has one file; when each copy has attached its own, the other one's gets a line of its own. */
	private Evidence beside(Evidence evidence, Evidence theirs) {
		String id = UUID.nameUUIDFromBytes((evidence.getId() + '\n' + theirs.getAttachment().getId()).getBytes(StandardCharsets.UTF_8))
				.toString();
		Evidence other = EcoreUtil.copy(evidence);
		other.setId(id);
		other.setAttachment(null);
		codes.claim(other);
		mine.getEvidence().add(mine.getEvidence().indexOf(evidence) + 1, other);
		journal.added(other);
		return other;
	}
}
