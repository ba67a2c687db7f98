package io.orgdeck.core.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;

import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;

/** An assessment with scales of every kind, groups large and small, questions withheld and not asked, one round or two. */
final class RandomTown {

	private static final double[] GRID = { -2, -1, -0.5, 0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 5, 7, 10, 25, 100 };

	private final Random random;
	private final AssessmentBuilder town = new AssessmentBuilder();

	private RandomTown(Random random) {
		this.random = random;
	}

	static Assessment of(Random random) {
		return new RandomTown(random).make();
	}

	private Assessment make() {
		Assessment assessment = town.assessment;
		assessment.setStrategy(Ids.create(Literals.STRATEGY));
		assessment.setPaper(Ids.create(Literals.BOARD_PAPER));
		if (random.nextBoolean()) {
			town.deck.getScales().set(0, scale("main"));
		}
		town.deck.getScales().addAll(List.of(scale("s1"), scale("s2")));
		for (int i = 0; i < 2 + random.nextInt(4); i++) {
			Dimension dimension = town.dimension("Dimension" + i, 1 + random.nextInt(4));
			if (random.nextBoolean()) {
				town.target(dimension, 1 + random.nextInt(9) / 2.0);
			}
		}
		if (random.nextInt(3) > 0) {
			tree();
		}
		questions().forEach(this::shape);
		for (int i = 0; i < random.nextInt(4); i++) {
			town.group("Group " + i, 3 + random.nextInt(9));
		}
		town.people(null, random.nextInt(9));
		for (int i = 0; i < 1 + random.nextInt(2); i++) {
			Session session = town.session("Session " + i, LocalDate.of(2026, 3, 12).plusMonths(i));
			questions().forEach(question -> ballots(session, question));
		}
		conditions();
		return assessment;
	}

	/** Lets some questions be asked only after some answers to an earlier one; people have answered them all the same. */
	private void conditions() {
		var chance = new Random(questions().size() * 31L + town.assessment.getParticipants().size());
		List<Question> all = questions();
		for (int i = 1; i < all.size(); i++) {
			if (chance.nextBoolean()) {
				Question earlier = all.get(chance.nextInt(i));
				List<Level> levels = earlier.getLevels().isEmpty() ? levels(earlier) : earlier.getLevels();
				Question question = all.get(i);
				question.setOnlyIf(earlier.getId());
				levels.stream().skip(levels.size() / 3).forEach(level -> question.getOnlyIfAnswers().add(level.getId()));
			}
		}
	}

	/** Lets dimensions be parts of others, and adds a whole that has no questions of its own. */
	private void tree() {
		town.target(town.dimension("Whole", 0), 3);
		EList<Dimension> all = town.deck.getDimensions();
		all.move(0, all.size() - 1);
		for (Dimension dimension : all) {
			dimension.setWeight(random.nextInt(5) / 2.0);
			int whole = random.nextInt(all.indexOf(dimension) + 1);
			dimension.setPartOf(random.nextBoolean() && all.get(whole) != dimension ? all.get(whole) : null);
		}
	}

	private List<Question> questions() {
		return town.deck.getSections().getFirst().getCards().stream().flatMap(card -> card.getQuestions().stream()).toList();
	}

	private RatingScale scale(String id) {
		RatingScale scale = AssessmentBuilder.scale(id, 2 + random.nextInt(9));
		List<Integer> chosen = random.ints(0, GRID.length).distinct().limit(scale.getLevels().size()).sorted().boxed()
				.toList();
		for (int i = 0; i < chosen.size(); i++) {
			scale.getLevels().get(i).setId(id + "." + i);
			scale.getLevels().get(i).setLabel(id + " level " + i);
			scale.getLevels().get(i).setValue(GRID[chosen.get(i)]);
		}
		return scale;
	}

	private void shape(Question question) {
		RatingScale scale = town.deck.getScales().get(random.nextInt(3));
		question.setScale(random.nextInt(3) > 0 ? null : scale);
		question.setWeight(random.nextInt(5) / 2.0);
		question.setScored(random.nextInt(12) > 0);
		List<Level> all = levels(question);
		List<Level> taken = all.stream().filter(level -> random.nextInt(4) > 0).toList();
		if (random.nextInt(3) == 0 && taken.size() > 1) {
			question.getLevels().addAll(taken);
		}
	}

	private List<Level> levels(Question question) {
		return (question.getScale() == null ? town.deck.getScales().getFirst() : question.getScale()).getLevels();
	}

	private void ballots(Session session, Question question) {
		List<Level> levels = question.getLevels().isEmpty() ? levels(question) : question.getLevels();
		int absent = random.nextInt(5);
		for (int round = 1; absent < 4 && round <= 1 + random.nextInt(2); round++) {
			town.ballot(session, question.getId(), round, Votes.of(town.assessment.getParticipants().stream()
					.filter(person -> random.nextInt(5) >= absent)
					.map(person -> new Vote(person.getNumber(), answer(levels))).toList()));
		}
	}

	private Answer answer(List<Level> levels) {
		return switch (random.nextInt(20)) {
			case 0 -> Answer.DontKnow.INSTANCE;
			case 1 -> new Answer.DoesNotApply("It is not part of my work.");
			case 2 -> new Answer.Rated("a level that is gone");
			default -> new Answer.Rated(levels.get(random.nextInt(levels.size())).getId());
		};
	}
}
