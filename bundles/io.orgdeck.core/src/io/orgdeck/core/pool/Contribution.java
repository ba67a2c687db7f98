package io.orgdeck.core.pool;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.scoring.Comparison;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Question;

/**
 * What one organisation gives to a pool: how the votes on each question spread, as far as they may be published, and what kind of
 * organisation it is. No vote, no name of a person, no group, no word that somebody said.
 *
 * @param organisation who gives it, as a hash, so that a later wave takes the place of the earlier one
 * @param facts        what the organisation says of itself
 * @param deck         title of the deck it was asked with
 * @param asked        the last day on which people were asked
 * @param threshold    the smallest number of votes on any question in it
 * @param dimensions   the dimensions of the deck
 * @param questions    the questions that may be published, in the deck's order
 */
public record Contribution(String organisation, Facts facts, String deck, Optional<LocalDate> asked, int threshold,
		List<Part> dimensions, List<Item> questions) {

	/**
	 * What an organisation says of itself, in its own words; empty where it says nothing.
	 *
	 * @param kind   such as council or charity
	 * @param size   such as "500 to 1,000 people"
	 * @param region where it is
	 */
	public record Facts(String kind, String size, String region) {

		/** Nothing said. */
		public static final Facts NONE = new Facts("", "", "");

		public Facts {
			kind = kind.strip();
			size = size.strip();
			region = region.strip();
		}
	}

	/** A dimension of the deck. */
	public record Part(String id, String name) {
	}

	/**
	 * The votes on one question.
	 *
	 * @param lineage   of which wording it is; only equal ones are compared
	 * @param text      the question
	 * @param dimension id of its dimension; empty when it has none
	 * @param weight    how much it counts in its dimension; 0 or more
	 * @param levels    the values of the levels that could be chosen, rising
	 * @param lowest    the lowest value of its scale
	 * @param highest   the highest value of its scale
	 * @param votes     votes on each level, lowest first
	 */
	public record Item(String lineage, String text, String dimension, double weight, List<Double> levels, double lowest, double highest,
			List<Integer> votes) {

		public Item {
			levels = List.copyOf(levels);
			votes = List.copyOf(votes);
		}

		/** How many votes there are. */
		public long n() {
			return votes.stream().mapToLong(Integer::longValue).sum();
		}

		/** The median of the votes, found among the places of the levels and stated in their values, as for a score; empty without votes. */
		public OptionalDouble median() {
			long n = n();
			if (n == 0) {
				return OptionalDouble.empty();
			}
			int below = place((n - 1) / 2);
			int above = place(n / 2);
			double place = (below + above) / 2.0;
			int floor = (int) Math.floor(place);
			double value = levels.get(floor);
			return OptionalDouble.of(place == floor ? value : value + (place - floor) * (levels.get(floor + 1) - value));
		}

		private int place(long rank) {
			long upTo = 0;
			for (int place = 0; place < votes.size(); place++) {
				upTo += votes.get(place);
				if (rank < upTo) {
					return place;
				}
			}
			throw new IllegalStateException("There are fewer votes than were counted.");
		}

		/** The median brought to 0 to 1, as unlike scales meet in a dimension; empty without votes or where the scale has one value. */
		public OptionalDouble share() {
			OptionalDouble median = median();
			return median.isEmpty() || !(lowest < highest) ? OptionalDouble.empty()
					: OptionalDouble.of((median.getAsDouble() - lowest) / (highest - lowest));
		}
	}

	public Contribution {
		dimensions = List.copyOf(dimensions);
		questions = List.copyOf(questions);
	}

	/**
	 * What an assessment has to give: what could stand in a published paper, and nothing that the guard withholds there.
	 *
	 * @param facts what the organisation says of itself
	 */
	public static Contribution of(Assessment assessment, Facts facts) {
		DisclosureGuard guard = DisclosureGuard.forPublicExport(assessment);
		List<Item> questions = guard.whole().shown().questions().stream()
				.filter(score -> !guard.whole().question(score.question()).isSuppressed() && score.n() >= guard.threshold())
				.map(Contribution::item).toList();
		List<Part> dimensions = assessment.getDeck().getDimensions().stream()
				.map(dimension -> new Part(dimension.getId(), Texts.or(dimension.getName(), dimension.getId()))).toList();
		return new Contribution(organisation(assessment), facts, Texts.or(assessment.getDeck().getTitle(), ""),
				Comparison.lastAsked(assessment), guard.threshold(), dimensions, questions);
	}

	/** It as one line; the same contribution is the same line. */
	public String line() {
		return ContributionLine.line(this);
	}

	/**
	 * Reads a line as if nobody vouched for it.
	 *
	 * @param name what to call it in a sentence
	 * @throws IOException with a sentence, when it is no contribution, or holds what none may hold
	 */
	public static Contribution parse(String line, String name) throws IOException {
		return ContributionLine.parse(line, name);
	}

	static Item item(QuestionScore score) {
		Question question = score.question();
		Distribution votes = score.distribution();
		Scale scale = votes.scale();
		double weight = question.getWeight();
		return new Item(Comparison.lineage(question), Texts.or(question.getText(), ""),
				question.getDimension() == null ? "" : question.getDimension().getId(),
				weight > 0 && Double.isFinite(weight) ? weight : 0, scale.steps().stream().map(Scale.Step::value).toList(), scale.lowest(),
				scale.highest(), votes.counts());
	}

	private static String organisation(Assessment assessment) {
		String id = assessment.getClient() != null && assessment.getClient().getId() != null ? assessment.getClient().getId()
				: String.valueOf(assessment.getId());
		return Sha256.of("orgdeck-organisation-1\n" + id);
	}
}
