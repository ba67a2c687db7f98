package io.orgdeck.library.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.library.Entry;
import io.orgdeck.library.Facts;
import io.orgdeck.library.Facts.DimensionFigure;
import io.orgdeck.library.Facts.OpenAction;
import io.orgdeck.library.Kind;

/** All clients beside each other. */
class PortfolioTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	private final List<Entry> entries = new ArrayList<>();

	private static DimensionFigure figure(String asks, double score) {
		return new DimensionFigure("d", "Culture", "Culture", asks, Double.isNaN(score) ? OptionalDouble.empty() : OptionalDouble.of(score),
				1, 5, Double.isNaN(score));
	}

	private void add(String id, String client, LocalDate held, List<DimensionFigure> figures, OpenAction... actions) {
		var facts = new Facts(id, client, "", "deck", "Deck", 1, 1, Optional.ofNullable(held), 1, 1, List.of(), List.of(actions), figures);
		entries.add(new Entry(id + entries.size() + ".assessment", Kind.ASSESSMENT, 1, Instant.ofEpochSecond(entries.size()), "", client,
				"Deck", Optional.of(facts), false, ""));
	}

	@Test
	@DisplayName("Scores stand in one column only where the lineage of the questions is the same")
	void comparesOnlyWhatMeasuresTheSame() {
		add("a", "Ashford", TODAY, List.of(figure("x", 3)));
		add("b", "Millbrook", TODAY, List.of(figure("x", 4)));
		add("c", "Reworded", TODAY, List.of(figure("y", 5)));
		var portfolio = Portfolio.of(entries);
		assertEquals(List.of("x", "y"), portfolio.measures().stream().map(Measure::asks).toList());
		assertEquals(List.of(2, 1), portfolio.measures().stream().map(Measure::clients).toList());
		assertTrue(portfolio.clients().getLast().now(portfolio.measures().getFirst()).isEmpty());
		assertEquals(5, portfolio.clients().getLast().now(portfolio.measures().getLast()).orElseThrow().score().getAsDouble());
	}

	@Test
	void oneClientIsOneLineWithItsAssessmentsInTheirOrder() {
		add("new", "millbrook ", TODAY, List.of(figure("x", 4)));
		add("old", "Millbrook", TODAY.minusYears(1), List.of(figure("x", 2)));
		ClientLine line = Portfolio.of(entries).clients().getFirst();
		Measure measure = Portfolio.of(entries).measures().getFirst();
		assertEquals(List.of(2.0, 4.0), line.history(measure).stream().map(point -> point.score().getAsDouble()).toList());
		assertEquals(4, line.now(measure).orElseThrow().score().getAsDouble());
		assertEquals("new", line.latest().facts().orElseThrow().id());
	}

	@Test
	void ofSeveralCopiesTheOneCountsThatWasWrittenLast() {
		add("a", "Ashford", TODAY, List.of(figure("x", 3)));
		add("a", "Ashford", TODAY, List.of(figure("x", 4)));
		var portfolio = Portfolio.of(entries);
		assertEquals(1, portfolio.clients().getFirst().history(portfolio.measures().getFirst()).size());
		assertEquals(4, portfolio.clients().getFirst().now(portfolio.measures().getFirst()).orElseThrow().score().getAsDouble());
	}

	@Test
	void actionsOfAllClientsComeByDateAndOwner() {
		add("a", "Ashford", TODAY, List.of(), action("A1", "Zoe", null), action("A2", "Zoe", TODAY.minusDays(3)));
		add("b", "Millbrook", TODAY, List.of(), action("A1", "Ana", TODAY.minusDays(3)), action("A2", "", TODAY.plusDays(1)));
		var portfolio = Portfolio.of(entries);
		assertEquals(List.of("Millbrook A1", "Ashford A2", "Millbrook A2", "Ashford A1"),
				portfolio.actions().stream().map(one -> one.client() + ' ' + one.action().code()).toList());
		assertEquals(2, portfolio.overdue(TODAY).size());
		assertEquals(3, portfolio.actions().getFirst().overdue(TODAY));
	}

	private static OpenAction action(String code, String owner, LocalDate due) {
		return new OpenAction(code, "Title", owner, "Group", Optional.ofNullable(due));
	}

	@Test
	@DisplayName("R26, R49: the sheet holds no formula that somebody has typed, and no figure that is withheld")
	void theSheetIsSafe() throws IOException {
		add("a", "=Ashford", TODAY, List.of(figure("x", Double.NaN)), action("+1", "@Ana", TODAY.minusDays(2)));
		var portfolio = Portfolio.of(entries);
		var scores = new ByteArrayOutputStream();
		PortfolioSheet.scores(portfolio, scores);
		assertEquals("'=Ashford,2026-03-01,Culture,x,,yes,1,5,a0.assessment", lines(scores).get(1));
		var actions = new ByteArrayOutputStream();
		PortfolioSheet.actions(portfolio, TODAY, actions);
		assertEquals("'=Ashford,'+1,Title,'@Ana,Group,2026-02-27,2,a0.assessment", lines(actions).get(1));
	}

	private static List<String> lines(ByteArrayOutputStream out) {
		return out.toString(StandardCharsets.UTF_8).lines().toList();
	}
}
