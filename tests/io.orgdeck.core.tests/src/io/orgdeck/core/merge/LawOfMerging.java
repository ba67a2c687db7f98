package io.orgdeck.core.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.orgdeck.core.document.Differences;
import io.orgdeck.core.exchange.Comments;
import io.orgdeck.core.merge.MergeLine.Kind;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Identified;

/**
 * What somebody has done to a copy is in the merged assessment, or a line or a comment of the merge tells it. Finds out what
 * was done by comparing the copy with the state it was made from, feature by feature, without anything of the merge itself.
 */
final class LawOfMerging {

	private static final Set<EStructuralFeature> OF_THEIR_OWN = Set.of(Literals.ASSESSMENT__FILE_VERSION, Literals.ASSESSMENT__LAST_NUMBER,
			Literals.PARTICIPANT__NUMBER, Literals.BALLOT__VOTES);

	private final Map<String, Identified> start;
	private final Map<String, Identified> copy;
	private final Map<String, Identified> other;
	private final Map<String, Identified> merged;
	private final Map<List<String>, Identified> mergedByRole = new LinkedHashMap<>();
	private final Assessment startRoot;
	private final Assessment copyRoot;
	private final Assessment mergedRoot;
	private final MergeReport report;
	private final String told;
	private final List<String> broken = new ArrayList<>();

	private LawOfMerging(Assessment start, Assessment copy, Assessment other, Assessment merged, MergeReport report) {
		this.other = byId(other);
		this.start = byId(start);
		this.copy = byId(copy);
		this.merged = byId(merged);
		startRoot = start;
		copyRoot = copy;
		mergedRoot = merged;
		this.report = report;
		this.merged.values().forEach(object -> role(object).ifPresent(role -> mergedByRole.putIfAbsent(role, object)));
		told = Stream.concat(report.lines().stream().map(MergeLine::sentence),
				merged.getComments().stream().map(Comment::getText).filter(Objects::nonNull)).collect(Collectors.joining("\n"));
	}

	/**
	 * What of the work on the copy is neither there nor told; empty when all is well.
	 *
	 * @param other the copy that it was merged with
	 */
	static List<String> broken(Assessment start, Assessment copy, Assessment other, Assessment merged, MergeReport report) {
		return new LawOfMerging(start, copy, other, merged, report).find();
	}

	private static Map<String, Identified> byId(Assessment root) {
		var all = new LinkedHashMap<String, Identified>();
		all.put(root.getId(), root);
		root.eContents().stream().filter(part -> !(part instanceof Deck)).forEach(part -> {
			all.put(((Identified) part).getId(), (Identified) part);
			part.eAllContents().forEachRemaining(object -> {
				if (object instanceof Identified identified) {
					all.put(identified.getId(), identified);
				}
			});
		});
		return all;
	}

	/** Of ballots and marks there is one for each purpose, whoever has made it. */
	private static Optional<List<String>> role(EObject object) {
		return object.eClass() == Literals.BALLOT || object.eClass() == Literals.REVIEW_MARK
				? Role.of(object).map(role -> List.of(object.eClass().getName(), Features.id(object.eContainer()), role.toString()))
				: Optional.empty();
	}

	private List<String> find() {
		copy.forEach((id, object) -> {
			Identified found = inMerged(object);
			if (found == null) {
				Identified before = start.get(id);
				check(object, before != null && Differences.between(before, object).isEmpty(), "is lost");
			} else {
				features(object, start.get(id), found);
				place(object, start.get(id), found);
			}
		});
		start.forEach((id, object) -> check(object, copy.containsKey(id) || !merged.containsKey(id) || isToldAsKept(object),
				"was removed"));
		votes();
		return broken;
	}

	private Identified inMerged(Identified object) {
		Identified same = merged.get(object.getId());
		return same != null || role(object).isEmpty() ? same : mergedByRole.get(role(object).get());
	}

	private void check(EObject object, boolean holds, String what) {
		if (!holds) {
			broken.add(object.eClass().getName() + ' ' + Features.id(object) + ": " + what);
		}
	}

	/** What comes back brings what it is in and what is in it. */
	private boolean isToldAsKept(EObject object) {
		Set<String> kept = report.lines().stream().filter(line -> line.kind() == Kind.KEPT)
				.map(line -> line.key().substring(0, line.key().indexOf('/'))).collect(Collectors.toSet());
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (kept.contains(Features.id(at))) {
				return true;
			}
		}
		return Stream.iterate(object.eAllContents(), all -> all.hasNext(), all -> all).map(all -> all.next())
				.anyMatch(inside -> kept.contains(Features.id(inside)));
	}

	private void features(Identified object, Identified before, Identified found) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (OF_THEIR_OWN.contains(feature) || feature instanceof EAttribute attribute && attribute.isID()) {
				continue;
			}
			boolean contains = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
			if (contains) {
				contents(object, before, found, (EReference) feature);
			} else if (feature.isMany()) {
				many(object, before, found, feature);
			} else {
				one(object, before, found, feature);
			}
		}
	}

	private void one(Identified object, Identified before, Identified found, EStructuralFeature feature) {
		Object value = comparable(object.eGet(feature));
		boolean isWork = before == null ? value != null : !Objects.equals(value, comparable(before.eGet(feature)));
		check(object, !isWork || Objects.equals(value, comparable(found.eGet(feature))) || isTold(found, feature, object.eGet(feature)),
				feature.getName() + " is " + comparable(found.eGet(feature)) + " and not " + value);
	}

	/** A value in words; that something was emptied is told by a line that is about it. */
	private boolean isTold(Identified found, EStructuralFeature feature, Object value) {
		String words = Words.onScreen().value(value);
		return words.isEmpty() ? report.lines().stream().anyMatch(line -> line.key().equals(found.getId() + '/'
				+ Names.onScreen().feature(feature)))
				: told.contains(words);
	}

	private static Object comparable(Object value) {
		return value instanceof EObject object ? Features.id(object) : "".equals(value) ? null : value;
	}

	private static List<Object> list(Identified object, EStructuralFeature feature) {
		return object == null ? List.of() : Features.many(object, feature).stream().map(LawOfMerging::comparable).toList();
	}

	private void many(Identified object, Identified before, Identified found, EStructuralFeature feature) {
		List<Object> was = list(before, feature);
		List<Object> now = list(object, feature);
		List<Object> there = list(found, feature);
		now.stream().filter(value -> !was.contains(value))
				.forEach(value -> check(object, there.contains(value), feature.getName() + " lacks " + value));
		was.stream().filter(value -> !now.contains(value))
				.forEach(value -> check(object, !there.contains(value), feature.getName() + " still has " + value));
	}

	private void contents(Identified object, Identified before, Identified found, EReference feature) {
		if (feature.isMany() && Features.parts(object).contains(feature)) {
			List<?> now = Features.many(object, feature).stream().map(part -> Features.content((EObject) part)).toList();
			List<?> was = before == null ? List.of()
					: Features.many(before, feature).stream().map(part -> Features.content((EObject) part)).toList();
			List<?> there = Features.many(found, feature).stream().map(part -> Features.content((EObject) part)).toList();
			check(object,
					now.equals(was) || now.size() == there.size() || told.contains(Words.onScreen().value(Features.many(object, feature))),
					feature.getName() + " are lost");
		} else if (before != null && Features.inOrder(object).contains(feature)) {
			order(object, before, found, feature);
		}
	}

	private void order(Identified object, Identified before, Identified found, EReference feature) {
		Set<Object> everywhere = new HashSet<>(list(object, feature));
		everywhere.retainAll(list(before, feature));
		everywhere.retainAll(list(found, feature));
		everywhere.retainAll(list(other.get(object.getId()), feature));
		List<Object> now = list(object, feature).stream().filter(everywhere::contains).toList();
		List<Object> was = list(before, feature).stream().filter(everywhere::contains).toList();
		List<Object> there = list(found, feature).stream().filter(everywhere::contains).toList();
		boolean isTold = report.lines().stream()
				.anyMatch(line -> line.kind() == Kind.CONFLICT && line.key().equals(object.getId() + "/order/" + feature.getName()));
		check(object, now.equals(was) || now.equals(there) || isTold, "order of " + feature.getName() + " is " + there + " and not " + now);
	}

	private void place(Identified object, Identified before, Identified found) {
		String now = Features.id(object.eContainer());
		boolean isWork = before == null || !now.equals(Features.id(before.eContainer()));
		check(object, !isWork || now.equals(Features.id(found.eContainer())) || role(object).isPresent()
				|| object.eClass() == Literals.ATTACHMENT
				|| told.contains(Names.onScreen().full(object.eContainer())),
				"stands in " + Features.id(found.eContainer()) + " and not in " + now);
	}

	private void votes() {
		Map<String, Vote> was = votes(startRoot);
		Map<String, Vote> now = votes(copyRoot);
		Map<String, Vote> there = votes(mergedRoot);
		now.forEach((key, vote) -> vote(key, Optional.ofNullable(was.get(key)), vote, there.get(key)));
		was.keySet().stream().filter(key -> !now.containsKey(key) && there.containsKey(key)).forEach(key -> {
			boolean isTold = report.lines().stream().anyMatch(line -> line.kind() == Kind.KEPT);
			check(copyRoot, isTold, "vote is back: " + key);
		});
	}

	private void vote(String key, Optional<Vote> was, Vote vote, Vote there) {
		boolean answered = was.isEmpty() || !was.get().answer().equals(vote.answer());
		boolean commented = was.isEmpty() ? !vote.comment().isEmpty() : !was.get().comment().equals(vote.comment());
		if (there == null) {
			check(copyRoot, !answered && !commented, "vote is lost: " + key);
			return;
		}
		check(copyRoot, !answered || there.answer().equals(vote.answer()) || told.contains("answer"), "answer is lost: " + key);
		check(copyRoot, !commented || Comments.says(there.comment(), vote.comment()), "comment is lost: " + key);
		boolean isBack = was.isPresent() && !was.get().comment().isEmpty() && commented && there.comment().lines()
				.toList().contains(was.get().comment());
		check(copyRoot, !isBack, "a comment that was changed is back: " + key);
	}

	/** Votes by session, question, round and the person's id. */
	private static Map<String, Vote> votes(Assessment root) {
		var votes = new LinkedHashMap<String, Vote>();
		for (Session session : root.getSessions()) {
			for (Ballot ballot : session.getBallots()) {
				ballot.getVotes().forEach(vote -> votes.put(session.getId() + ' ' + ballot.getQuestion().getId() + ' ' + ballot.getRound()
						+ ' '
						+ root.getParticipants().stream().filter(one -> one.getNumber() == vote.participant()).map(Participant::getId)
								.findFirst()
								.orElse("nobody"),
						vote.withParticipant(1)));
			}
		}
		return votes;
	}
}
