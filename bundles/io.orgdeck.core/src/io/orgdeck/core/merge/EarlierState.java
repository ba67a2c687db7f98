package io.orgdeck.core.merge;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.Identified;

/**
 * How an assessment was once: what was different, and any one thing of it as it was then, taken back into the assessment as it is
 * now. Taking back is merging a copy of the assessment in which that one thing is the earlier one.
 */
public final class EarlierState {

	/** People and what they said: whoever was forgotten since does not come back. */
	private static final Set<EClass> STAYS = Set.of(Literals.ASSESSMENT, Literals.PARTICIPANT, Literals.BALLOT, Literals.PASSAGE,
			Literals.COMMENT, Literals.REVIEW_MARK);
	private static final MergeSettings SETTINGS = new MergeSettings("", line -> true, Clock.systemUTC());

	private final Loaded<Assessment> loaded;
	private final Map<String, Identified> then;

	private EarlierState(Loaded<Assessment> loaded) {
		this.loaded = loaded;
		then = byId(loaded.content());
	}

	/** Reads it from its file. */
	public static EarlierState read(Path file, PasswordSource passwords) throws StoreException {
		return new EarlierState(new AssessmentStore().read(file, ReadOptions.NONE.with(passwords)));
	}

	private static Map<String, Identified> byId(Assessment assessment) {
		var objects = new HashMap<String, Identified>();
		assessment.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				objects.put(identified.getId(), identified);
			}
		});
		return objects;
	}

	/**
	 * What would be different if the assessment were as it was then: {@code mine} is how it is, {@code theirs} how it was; an added
	 * line is about something that has been removed since.
	 */
	public List<MergeLine> differences(Assessment now) throws CannotMergeException {
		return changes(now, loaded.content());
	}

	/** What was changed on the way from an even earlier state to this one. */
	public List<MergeLine> since(EarlierState before) throws CannotMergeException {
		return changes(before.loaded.content(), loaded.content());
	}

	private static List<MergeLine> changes(Assessment from, Assessment to) throws CannotMergeException {
		return Merge.preview(from, to, Optional.of(from), SETTINGS).lines();
	}

	/** The id of what a line is about. */
	public static String subject(MergeLine line) {
		return line.key().substring(0, Math.max(0, line.key().indexOf('/')));
	}

	/** Whether what a line is about can be taken back by itself. */
	public boolean canTakeBack(MergeLine line, Assessment now) {
		Identified object = then.getOrDefault(subject(line), byId(now).get(subject(line)));
		return object != null && !STAYS.contains(object.eClass()) && EcoreUtil.getRootContainer(object) instanceof Assessment
				&& !isInDeck(object);
	}

	private static boolean isInDeck(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (at.eContainingFeature() == Literals.ASSESSMENT__DECK) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Makes these objects what they were then, in one step. Something that was removed since comes back with what was in it; what
	 * was not there then goes, unless something else needs it.
	 *
	 * @param label of the step
	 * @return what has come of it
	 * @throws CannotMergeException when one of them lay in something that is gone as well
	 */
	public List<MergeLine> takeBack(AssessmentDocument document, String label, Collection<String> ids)
			throws CannotMergeException, StoreException {
		Assessment now = document.content();
		Assessment wanted = EcoreUtil.copy(now);
		for (String id : ids) {
			putBack(wanted, id);
		}
		referToOwn(wanted);
		var base = Optional.of(EcoreUtil.copy(now));
		MergeReport preview = Merge.preview(now, wanted, base, SETTINGS);
		for (Attachment attachment : preview.brought()) {
			document.adopt(loaded.attachments(), attachment);
		}
		document.execute(label, () -> {
			try {
				Merge.into(now, wanted, base, SETTINGS);
			} catch (CannotMergeException e) {
				throw new IllegalStateException(e); // the preview would have said so
			}
		});
		return preview.lines();
	}

	private void putBack(Assessment wanted, String id) throws CannotMergeException {
		Map<String, Identified> present = byId(wanted);
		Identified earlier = then.get(id);
		Identified own = present.get(id);
		if (earlier == null) {
			Optional.ofNullable(own).ifPresent(object -> EcoreUtil.delete(object, true));
		} else if (own == null) {
			bringBack(earlier, present, wanted);
		} else {
			makeLike(own, earlier);
		}
	}

	@SuppressWarnings("unchecked")
	private static void bringBack(Identified earlier, Map<String, Identified> present, Assessment wanted) throws CannotMergeException {
		EObject place = earlier.eContainer() instanceof Assessment ? wanted
				: earlier.eContainer() instanceof Identified container ? present.get(container.getId()) : null;
		if (place == null) {
			throw new CannotMergeException(NLS.bind(Messages.earlier_noPlace, Names.onScreen().full(earlier),
					Names.onScreen().full(earlier.eContainer())));
		}
		Identified copy = EcoreUtil.copy(earlier);
		copy.eAllContents().forEachRemaining(object -> {
			if (object instanceof Ballot ballot) {
				Set<Integer> known = Set.copyOf(wanted.getParticipants().stream().map(Participant::getNumber).toList());
				ballot.setVotes(ballot.getVotes().without(number -> !known.contains(number)));
			}
		});
		EStructuralFeature feature = earlier.eContainmentFeature();
		if (feature.isMany()) {
			((List<EObject>) place.eGet(feature)).add(copy);
		} else {
			place.eSet(feature, copy);
		}
	}

	/** What is in it stays as it is, but for the file of a piece of evidence, which is a part of it. */
	private static void makeLike(Identified own, Identified earlier) {
		for (EStructuralFeature feature : own.eClass().getEAllStructuralFeatures()) {
			boolean part = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
			if (feature.isChangeable() && !feature.isDerived() && !part) {
				own.eSet(feature, earlier.eGet(feature));
			}
		}
		if (own instanceof Evidence evidence && earlier instanceof Evidence before) {
			evidence.setAttachment(EcoreUtil.copy(before.getAttachment()));
		}
	}

	/** Whatever a reference meant in the earlier state, it means here; what is not here any more is left out. */
	@SuppressWarnings("unchecked")
	private static void referToOwn(Assessment wanted) {
		Map<String, Identified> present = byId(wanted);
		wanted.eAllContents().forEachRemaining(object -> {
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (reference.isContainment() || reference.isContainer() || reference.isDerived() || !reference.isChangeable()) {
					continue;
				}
				if (reference.isMany()) {
					var targets = (List<EObject>) object.eGet(reference);
					List<EObject> own = targets.stream().map(target -> own(target, present)).filter(Objects::nonNull).distinct().toList();
					if (!own.equals(targets)) {
						targets.clear();
						targets.addAll(own);
					}
				} else if (object.eGet(reference) instanceof EObject target && own(target, present) != target) {
					object.eSet(reference, own(target, present));
				}
			}
		});
	}

	private static EObject own(EObject target, Map<String, Identified> present) {
		return target instanceof Identified identified ? present.get(identified.getId()) : null;
	}
}
