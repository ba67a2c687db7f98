package io.orgdeck.export.slides.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.report.Tables;
import io.orgdeck.model.assessment.Publication;

/** What an edition does not hold stands in no part of the file: not on slides, not in notes, not in workbooks behind charts. */
class WithheldTest {

	private static final String SECRET = "Wolkenkuckucksheim";

	@Test
	@DisplayName("Part A: an exempt finding, recommendation, option and action are nowhere")
	void exemptMatterIsNowhereInPartA() throws IOException {
		var assessment = Shown.sample();
		var finding = assessment.getFindings().getFirst();
		finding.setTitle(SECRET + " finding");
		finding.setText(SECRET + " text");
		finding.setPublication(Publication.EXEMPT);
		var recommendation = assessment.getRecommendations().getFirst();
		recommendation.setText(SECRET + " recommendation");
		recommendation.setPublication(Publication.EXEMPT);
		var option = assessment.getPaper().getOptions().getFirst();
		option.setTitle(SECRET + " option");
		option.setPublication(Publication.EXEMPT);
		var action = assessment.getStrategy().getGroups().getFirst().getActions().getFirst();
		action.setTitle(SECRET + " action");
		action.setPublication(Publication.EXEMPT);

		assertEquals(List.of(), Shown.of(Shown.report(assessment, Part.PUBLIC)).partsWith(SECRET));
		var whole = Shown.of(Shown.report(assessment, Part.WHOLE));
		assertFalse(whole.partsWith(SECRET).isEmpty());
		var exempt = Shown.of(Shown.report(assessment, Part.EXEMPT));
		assertTrue(exempt.partsWith(SECRET).size() >= 2, exempt.titles().toString());
		assertTrue(Shown.words(exempt.slides().get(1)).contains("Part B, exempt from publication"), Shown.words(exempt.slides().get(1)));
		assertTrue(Shown.words(Shown.of(Shown.report(assessment, Part.PUBLIC)).slides().get(1)).contains("Part A, public"));
	}

	@Test
	@DisplayName("Part A: a section that is exempt as a whole has no slide, and its figures no chart")
	void anExemptSectionHasNoSlide() throws IOException {
		var assessment = Shown.sample();
		assessment.getPaper().getExemptSections().addAll(List.of("findings", "options"));
		assessment.getFindings().forEach(finding -> finding.setTitle(SECRET + finding.getCode()));
		var shown = Shown.of(Shown.report(assessment, Part.PUBLIC));
		assertEquals(List.of(),
				shown.titles().stream().filter(title -> title.startsWith("Options") || title.startsWith("Score and")).toList());
		assertEquals(List.of(), shown.partsWith(SECRET));
		assertEquals(0, shown.slides().stream().flatMap(Shown::charts).count());
	}

	@Test
	@DisplayName("What too few people answered is in no chart, no workbook behind one and no note")
	void withheldVotesAreNowhere() throws IOException {
		var assessment = Shown.sample();
		assessment.setDisclosureThreshold(13);
		var report = Shown.report(assessment, Part.WHOLE);
		var questions = report.tables().get(Tables.QUESTIONS);
		List<String> withheld = questions.rows().stream().filter(row -> row.get(questions.indexOf("n")) instanceof Cell.Suppressed)
				.map(row -> ((Cell.Text) row.getFirst()).text()).toList();
		assertFalse(withheld.isEmpty());
		var parts = Shown.of(report).parts();
		for (var part : parts.entrySet()) {
			if (part.getKey().contains("charts/") || part.getKey().contains("embeddings/")) {
				withheld.forEach(id -> assertFalse(part.getValue().contains('>' + id + '<'), id + " in " + part.getKey()));
			}
			if (part.getKey().contains("notesSlide")) {
				withheld.forEach(id -> assertFalse(part.getValue().contains('>' + id + ' '), id + " in " + part.getKey()));
			}
		}
	}

	@Test
	@DisplayName("Results of respondent groups are on no slide, and their names in no part")
	void groupsAreNowhere() throws IOException {
		var assessment = Shown.sample();
		assessment.getGroups().forEach(group -> group.setName(SECRET + group.getName()));
		assertEquals(List.of(), Shown.of(Shown.report(assessment, Part.WHOLE)).partsWith(SECRET));
	}

	@Test
	@DisplayName("Names of participants are in no part")
	void peopleAreNowhere() throws IOException {
		var assessment = Shown.sample();
		assessment.getParticipants().forEach(person -> person.setName(SECRET + person.getNumber()));
		assertEquals(List.of(), Shown.of(Shown.report(assessment, Part.WHOLE)).partsWith(SECRET));
	}
}
