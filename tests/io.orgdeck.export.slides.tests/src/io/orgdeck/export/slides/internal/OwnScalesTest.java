package io.orgdeck.export.slides.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.QuestionTarget;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;

/** Questions on scales of their own, of which no chart on the deck's scale is drawn. */
class OwnScalesTest {

	@Test
	@DisplayName("W16, 29: a dimension whose questions all have a scale of their own has its slide, with their results")
	void aDimensionWithoutAChartHasItsSlide() throws IOException {
		Assessment assessment = Shown.sample();
		Dimension dimension = assessment.getDeck().getDimensions().getFirst();
		assessment.getFindings().removeIf(finding -> finding.getDimension() == dimension);
		String without = slideOf(assessment, dimension);
		RatingScale own = EcoreUtil.copy(assessment.getDeck().getScales().getFirst());
		own.setId("own");
		own.getLevels().forEach(level -> level.setId("own-" + level.getId()));
		assessment.getDeck().getScales().add(own);
		Decks.rateable(assessment.getDeck()).stream().filter(question -> question.getDimension() == dimension)
				.forEach(question -> question.setScale(own));
		assessment.getSessions().forEach(session -> session.getBallots().stream()
				.filter(ballot -> ballot.getQuestion().getDimension() == dimension)
				.forEach(ballot -> ballot.setVotes(Votes.of(ballot.getVotes().stream().map(OwnScalesTest::own).toList()))));
		String with = slideOf(assessment, dimension);
		assertEquals(without.lines().filter(line -> line.startsWith("Score")).toList(),
				with.lines().filter(line -> line.startsWith("Score")).toList());
		List<String> asked = Decks.rateable(assessment.getDeck()).stream().filter(question -> question.getDimension() == dimension)
				.map(question -> question.getText()).filter(with::contains).toList();
		assertTrue(asked.size() >= 2, () -> asked + " in " + with);
		assertTrue(with.contains("Median: "), with);
		assertTrue(!with.contains("Gap: "), with);
		setTargets(assessment);
		String aimed = slideOf(assessment, dimension);
		assertTrue(aimed.lines().anyMatch(line -> line.contains("Median: 3.0 · Target: 4.5 · Gap: 1.5 · Agreement: ")), aimed);
	}

	@Test
	@DisplayName("The notes tell a question's target and gap where it has one")
	void notesTellTargetAndGap() throws IOException {
		Assessment assessment = Shown.sample();
		String without = notes(assessment);
		setTargets(assessment);
		assertTrue(without.contains(", median 3.0.") && !without.contains(", gap "), without);
		String with = notes(assessment);
		assertTrue(with.lines().anyMatch(line -> line.contains(", median 3.0.") && line.endsWith("Target 4.5, gap 1.5.")), with);
	}

	private static void setTargets(Assessment assessment) {
		for (Question question : Decks.rateable(assessment.getDeck())) {
			QuestionTarget target = Ids.create(Literals.QUESTION_TARGET);
			target.setQuestion(question);
			target.setValue(4.5);
			assessment.getQuestionTargets().add(target);
		}
	}

	private static String notes(Assessment assessment) throws IOException {
		return Shown.of(Shown.report(assessment, Part.WHOLE)).slides().stream().map(Shown::notes).collect(Collectors.joining("\n"));
	}

	private static Vote own(Vote vote) {
		return vote.answer() instanceof Answer.Rated(String level) ? vote.withAnswer(new Answer.Rated("own-" + level)) : vote;
	}

	/** The words of the slide with the name of the dimension for a title. */
	private static String slideOf(Assessment assessment, Dimension dimension) throws IOException {
		var shown = Shown.of(Shown.report(assessment, Part.WHOLE));
		List<String> titles = shown.titles();
		assertTrue(titles.contains(dimension.getName()), () -> dimension.getName() + " in " + titles);
		return Shown.words(shown.slide(dimension.getName()));
	}
}
