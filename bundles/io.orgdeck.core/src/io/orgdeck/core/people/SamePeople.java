package io.orgdeck.core.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;

/**
 * Finds people who may stand in an assessment twice, as when two consultants have noted the same person. Their answers count
 * twice, which may even lift a small group over the number of people whose results are shown.
 */
public final class SamePeople {

	/**
	 * Two participants who may be one person.
	 *
	 * @param first  who got a number first
	 * @param second who got a number later
	 */
	public record Pair(Participant first, Participant second) {

		/** Whether one of the two is among those people. */
		public boolean isAnyOf(Set<Participant> people) {
			return people.contains(first) || people.contains(second);
		}
	}

	private SamePeople() {
	}

	/**
	 * Everybody who has the e-mail address of somebody with a lower number, or the name and nothing that speaks against it:
	 * another role or another group.
	 */
	public static List<Pair> in(Assessment assessment) {
		var pairs = new ArrayList<Pair>();
		Map<String, List<Participant>> known = new HashMap<>();
		for (Participant person : assessment.getParticipants().stream().sorted(Comparator.comparingInt(Participant::getNumber)).toList()) {
			List<String> keys = Stream.of(address(person), name(person)).filter(key -> !key.isEmpty()).toList();
			keys.stream().flatMap(key -> known.getOrDefault(key, List.of()).stream()).filter(other -> mayBe(other, person)).findFirst()
					.ifPresent(other -> pairs.add(new Pair(other, person)));
			keys.forEach(key -> known.computeIfAbsent(key, unseen -> new ArrayList<>()).add(person));
		}
		return pairs;
	}

	private static boolean mayBe(Participant one, Participant other) {
		return !address(one).isEmpty() && address(one).equals(address(other))
				|| agree(one.getRole(), other.getRole()) && agree(groupOf(one), groupOf(other));
	}

	private static boolean agree(String one, String other) {
		return Typed.isBlank(one) || Typed.isBlank(other) || Typed.same(one, other);
	}

	/** Two copies may each have made a group for the same people. */
	private static String groupOf(Participant person) {
		return Optional.ofNullable(person.getGroup()).map(group -> Typed.isBlank(group.getName()) ? group.getId() : group.getName())
				.orElse("");
	}

	private static String address(Participant person) {
		String address = Typed.key(person.getEmail());
		return address.isEmpty() ? "" : '@' + address;
	}

	/** The words of a name in one order, since some write "Rahman, Ayesha". */
	private static String name(Participant person) {
		String name = Typed.key(person.getName() == null ? "" : Normalizer.normalize(person.getName(), Normalizer.Form.NFKC));
		return Stream.of(name.split("[ ,]+")).sorted().collect(Collectors.joining(" ")).strip();
	}
}
