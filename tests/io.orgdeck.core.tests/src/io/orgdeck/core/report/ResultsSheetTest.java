package io.orgdeck.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.samples.SmallAssessment;

@DisplayName("Results to be taken along on paper")
class ResultsSheetTest {

	@Test
	@DisplayName("29, 49: what makes no score stands there too: answers that were ticked, chosen or typed, and what of them is withheld")
	void whatMakesNoScoreIsTold() {
		var small = new SmallAssessment();
		AskedAs.SEVERAL_OF.putInto(small.question(1));
		vote(small, 1, 8, Answer.Given.ticked(Set.of("level-1", "level-2")));
		AskedAs.ONE_OF.putInto(small.question(2));
		small.question(2).setScored(false);
		RatingScale places = Ids.create(DeckPackage.Literals.RATING_SCALE);
		for (int i = 1; i <= 2; i++) {
			Level place = Ids.create(DeckPackage.Literals.LEVEL);
			place.setId("place-" + i);
			place.setLabel("Place " + i);
			place.setValue(i);
			places.getLevels().add(place);
		}
		small.assessment().getDeck().getScales().add(places);
		small.question(2).setScale(places);
		vote(small, 2, 8, new Answer.Rated("place-2"));
		AskedAs.NUMBER.putInto(small.question(3));
		vote(small, 3, 8, new Answer.Given("7"));
		AskedAs.SEVERAL_OF.putInto(small.question(4));
		vote(small, 4, 2, Answer.Given.ticked(Set.of("level-5")));
		ReportModel report = ReportBuilder.report(small.assessment(), LocalDate.of(2026, 4, 1));
		List<Table> tables = ResultsSheet.of(report).blocks().stream().filter(Block.TableBlock.class::isInstance)
				.map(block -> ((Block.TableBlock) block).table()).toList();
		Table ticked = table(tables, "ticked-asked");
		assertEquals(List.of(Cell.of(8), Cell.of(8), Cell.of(0), Cell.of(0), Cell.of(0)), column(ticked, "ticked", small, 1));
		assertEquals(List.of(Cell.SUPPRESSED, Cell.SUPPRESSED, Cell.SUPPRESSED, Cell.SUPPRESSED, Cell.SUPPRESSED),
				column(ticked, "ticked", small, 4));
		assertEquals(List.of(Cell.of(0), Cell.of(8)), column(table(tables, "levels-asked"), "votes", small, 2));
		assertEquals(List.of(Cell.of(8)), column(table(tables, "typed-asked"), "answered", small, 3));
	}

	private static Table table(List<Table> tables, String id) {
		return tables.stream().filter(one -> one.id().equals(id)).findFirst()
				.orElseThrow(() -> new AssertionError(id + " in " + tables.stream().map(Table::id).toList()));
	}

	private static List<Cell> column(Table table, String column, SmallAssessment small, int question) {
		return table.rows().stream().filter(row -> row.getFirst().equals(Cell.of(small.question(question).getId())))
				.map(row -> row.get(table.indexOf(column))).toList();
	}

	private static void vote(SmallAssessment small, int question, int people, Answer answer) {
		Ballot ballot = Ids.create(Literals.BALLOT);
		ballot.setQuestion(small.question(question));
		ballot.setVotes(Votes.of(IntStream.rangeClosed(1, people).mapToObj(number -> new Vote(number, answer)).toList()));
		small.session(0).getBallots().add(ballot);
	}
}
