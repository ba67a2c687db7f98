package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Dimension;

/** D4: groups side by side are compared on the same questions, and their number stands beside. */
class ComparedGroupsTest {

	private final AssessmentBuilder client = new AssessmentBuilder();
	private Dimension culture;
	private Session session;

	@BeforeEach
	void aSession() {
		culture = client.dimension("culture", 3);
		session = client.session("Readiness", LocalDate.of(2026, 3, 12));
	}

	private List<RespondentGroup> groups(int... sizes) {
		return IntStream.range(0, sizes.length).mapToObj(i -> client.group("G" + i, sizes[i])).toList();
	}

	private ComparedGroups compared(List<RespondentGroup> groups) {
		return ComparedGroups.of(DisclosureGuard.of(client.assessment), groups, culture);
	}

	private static int[] same(int people, int level) {
		int[] votes = new int[people];
		Arrays.fill(votes, level);
		return votes;
	}

	@Test
	@DisplayName("D4: a question that makes no score is none of those on which groups are compared, however many there are")
	void whatMakesNoScoreIsNotMissed() {
		List<RespondentGroup> groups = groups(5, 5);
		client.question("culture.2").setScored(false);
		client.question("culture.3").setScored(false);
		IntStream.rangeClosed(1, 3).forEach(question -> client.ballot(session, "culture." + question, 1, same(10, question)));
		ComparedGroups compared = compared(groups);
		assertEquals(1, compared.asked());
		assertEquals(1, compared.compared());
		groups.forEach(group -> assertEquals(OptionalDouble.of(1), compared.scores().get(group).toOptional().orElseThrow()));
	}

	@Test
	@DisplayName("D4: groups of 5, 5 and 2 that all voted alike do not stand at 5 against 1")
	void votesAlikeMakeNoDifference() {
		List<RespondentGroup> groups = groups(5, 5, 2);
		client.ballot(session, "culture.1", 1, same(12, 1));
		client.ballot(session, "culture.2", 1, same(12, 1));
		int[] third = same(12, 5);
		third[5] = 0;
		client.ballot(session, "culture.3", 1, third);
		ComparedGroups compared = compared(groups);
		assertTrue(compared.scores().get(groups.getFirst()).isSuppressed(), "it may be shown on one question of three");
		assertEquals(OptionalDouble.of(1), compared.scores().get(groups.get(1)).toOptional().orElseThrow());
		assertTrue(compared.scores().get(groups.getLast()).isSuppressed());
		assertEquals(OptionalDouble.empty(), compared.widestGap());
		assertEquals(2, compared.compared());

		Table table = ReportBuilder.report(client.assessment, LocalDate.of(2026, 4, 1)).tables().get(Tables.GROUPS);
		assertEquals(List.of(Cell.of("culture"), Cell.of(2), Cell.SUPPRESSED, Cell.of(1), Cell.SUPPRESSED), table.rows().getFirst());
		assertEquals("Questions compared", table.columns().get(1).label());
	}

	@Test
	@DisplayName("D4: a question that one group did not answer is left out for all")
	void theSameQuestionsForAll() {
		List<RespondentGroup> groups = groups(6, 6);
		client.ballot(session, "culture.1", 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3);
		client.ballot(session, "culture.2", 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
		client.ballot(session, "culture.3", 1, 5, 5, 5, 5, 5, 5);
		ComparedGroups compared = compared(groups);
		assertEquals(2, compared.compared());
		assertEquals(3, compared.asked());
		assertEquals(OptionalDouble.of(1.5), compared.scores().get(groups.getFirst()).toOptional().orElseThrow());
		assertEquals(OptionalDouble.of(2.5), compared.scores().get(groups.getLast()).toOptional().orElseThrow());
		assertEquals(OptionalDouble.of(1), compared.widestGap());
	}

	@Test
	@DisplayName("D4: with fewer than half of the questions in common there is no figure")
	void tooFewQuestionsInCommon() {
		List<RespondentGroup> groups = groups(6, 6);
		client.dimension("other", 1);
		client.ballot(session, "culture.1", 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3);
		client.ballot(session, "culture.2", 1, 2, 2, 2, 2, 2, 2);
		client.ballot(session, "culture.3", 1, 5, 5, 5, 5, 5, 5);
		ComparedGroups compared = compared(groups);
		assertEquals(OptionalDouble.empty(), compared.scores().get(groups.getLast()).toOptional().orElseThrow());
		assertEquals(3, compared.compared(), "the first group stands alone on its three questions");
		assertEquals(OptionalDouble.empty(), compared.widestGap());
	}

	@Test
	@DisplayName("D4, ROBUSTNESS 49: what stands side by side comes from figures that the guard shows, and from nothing else")
	void nothingWithheldIsInTheComparison() {
		var random = new Random(4);
		for (int run = 0; run < 200; run++) {
			var town = new AssessmentBuilder();
			Dimension dimension = town.dimension("culture", 4);
			for (int i = 0; i < 3; i++) {
				town.group("G" + i, 1 + random.nextInt(9));
			}
			Session held = town.session("Readiness", LocalDate.of(2026, 3, 12));
			for (int i = 1; i <= 4; i++) {
				town.ballot(held, "culture." + i, 1,
						town.assessment.getParticipants().stream().mapToInt(person -> random.nextInt(7) - 1).toArray());
			}
			DisclosureGuard guard = DisclosureGuard.of(town.assessment, 3);
			ComparedGroups compared = ComparedGroups.of(guard, town.assessment.getGroups(), dimension);
			compared.scores().forEach((group, score) -> score.toOptional().filter(OptionalDouble::isPresent).ifPresent(figure -> {
				long shown = guard.group(group).shown().questions().stream().filter(one -> one.median().isPresent()).count();
				assertFalse(shown < compared.compared());
				assertTrue(2 * compared.compared() >= compared.asked());
			}));
		}
	}
}
