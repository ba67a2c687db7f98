package io.orgdeck.core.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;

/**
 * Who has not answered yet: response by group, as far as it may be told, and a text to remind with. A group with fewer people than the
 * threshold is told with others alone, and never so that the rest follows by subtraction.
 *
 * <p>Somebody who came in with answers and without a name or address is one of those who were asked, nobody knows which. Such answers
 * count for their group, and in the whole, and never as people of their own.
 */
public final class MissingAnswers {

	/**
	 * The response of one group.
	 *
	 * @param name     of the group; empty for people without one
	 * @param people   how many there are by name or address
	 * @param answered how many of them have answered; empty where that would say too much of too few
	 */
	public record Response(String name, int people, Optional<Integer> answered) {
	}

	private final Assessment assessment;
	private final Set<Integer> voted = new HashSet<>();
	private final int threshold;

	private MissingAnswers(Assessment assessment, Optional<Session> session) {
		this.assessment = assessment;
		this.threshold = DisclosureGuard.of(assessment).threshold();
		session.map(List::of).orElseGet(() -> List.copyOf(assessment.getSessions())).stream().flatMap(one -> one.getBallots().stream())
				.map(ballot -> ballot.getVotes()).filter(Objects::nonNull).flatMap(votes -> votes.stream()).map(Vote::participant)
				.forEach(voted::add);
	}

	/** @param session whose questions were to be answered; empty for any */
	public static MissingAnswers of(Assessment assessment, Optional<Session> session) {
		return new MissingAnswers(assessment, session);
	}

	/** Those who have not answered, by their numbers. For the consultant's own eyes. */
	public List<Participant> people() {
		return known().filter(one -> !voted.contains(one.getNumber()))
				.sorted(Comparator.comparingInt(Participant::getNumber)).toList();
	}

	/** Where to write to those who have not answered, as far as it is known, each address once. */
	public List<String> addresses() {
		return people().stream().map(Participant::getEmail).filter(email -> !Typed.isBlank(email)).map(Typed::line).distinct().toList();
	}

	/** How many people there are by name or address. */
	public int asked() {
		return (int) known().count();
	}

	/** How many answers came in without a name or address, so that those who gave them may stand among the missing. */
	public int withoutName() {
		return (int) assessment.getParticipants().stream().filter(one -> !isKnown(one) && voted.contains(one.getNumber())).count();
	}

	/** How many have answered; empty where there are so few people that it would say who. */
	public Optional<Integer> answered() {
		return asked() < threshold ? Optional.empty() : Optional.of(answered(assessment.getParticipants()));
	}

	private Stream<Participant> known() {
		return assessment.getParticipants().stream().filter(MissingAnswers::isKnown);
	}

	private static boolean isKnown(Participant one) {
		return !Typed.isBlank(one.getName()) || !Typed.isBlank(one.getEmail());
	}

	/** How many of the known people among these have answered, at most all of them. */
	private int answered(List<Participant> people) {
		int answered = (int) people.stream().filter(one -> voted.contains(one.getNumber())).count();
		return Math.min(answered, size(people));
	}

	/** The response of each group that has known people, in the assessment's order; people without a group last. */
	public List<Response> groups() {
		Map<RespondentGroup, List<Participant>> people = new LinkedHashMap<>();
		assessment.getGroups().forEach(group -> people.put(group, new ArrayList<>()));
		assessment.getParticipants().forEach(one -> people.computeIfAbsent(one.getGroup(), unseen -> new ArrayList<>()).add(one));
		people.values().removeIf(some -> some.stream().noneMatch(MissingAnswers::isKnown));
		Set<RespondentGroup> hidden = hidden(people);
		return people.entrySet().stream().map(entry -> {
			String name = entry.getKey() == null ? "" : Texts.or(entry.getKey().getName(), "");
			return new Response(name, size(entry.getValue()),
					hidden.contains(entry.getKey()) ? Optional.empty() : Optional.of(answered(entry.getValue())));
		}).toList();
	}

	/** Groups that are too small, and the next smallest as long as those hidden are too few together. */
	private Set<RespondentGroup> hidden(Map<RespondentGroup, List<Participant>> people) {
		var hidden = new HashSet<RespondentGroup>();
		int together = 0;
		List<Map.Entry<RespondentGroup, List<Participant>>> smallestFirst = people.entrySet().stream()
				.sorted(Comparator.comparingInt(entry -> size(entry.getValue()))).toList();
		for (Map.Entry<RespondentGroup, List<Participant>> entry : smallestFirst) {
			boolean small = size(entry.getValue()) < threshold;
			if (small || !hidden.isEmpty() && together < threshold) {
				hidden.add(entry.getKey());
				together += size(entry.getValue());
			}
		}
		return hidden;
	}

	private static int size(List<Participant> people) {
		return (int) people.stream().filter(MissingAnswers::isKnown).count();
	}

	/** A text to remind with, the same for everybody. It names nobody, and no number that the guard withholds. */
	public String reminder() {
		String title = Texts.or(assessment.getTitle(), Messages.missing_untitled);
		String far = answered().map(number -> NLS.bind(Messages.missing_soFar, number, asked()) + "\n\n")
				.orElse("");
		return NLS.bind(Messages.missing_reminder, title, far);
	}
}
