package io.orgdeck.export.slides.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xslf.usermodel.XSLFChart;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/** Slides of assessments that are smaller, larger, stranger or in other languages than the sample. */
class AnyContentTest {

	private static final String HOSTILE = "<a:t>&\"' \u0000\u0007\uD800 = +1 \u200F\uFEFF ] ]]> %PDF {0} ' 漢字 \uD83D\uDE00 ";

	@ParameterizedTest
	@ValueSource(ints = { 3, 13, 15 })
	@DisplayName("W16: 3 and 15 dimensions: each has its place, a radar only where it can be read, not more slides than a meeting bears")
	void anyNumberOfDimensions(int count) throws IOException {
		Assessment assessment = withDimensions(count);
		var shown = Shown.of(Shown.report(assessment, Part.WHOLE));
		List<String> titles = shown.titles();
		String all = String.join("\n", titles);
		for (Dimension dimension : assessment.getDeck().getDimensions()) {
			assertTrue(all.contains(dimension.getName()), dimension.getName() + " in " + all);
		}
		assertTrue(titles.size() >= 10 && titles.size() <= 24, titles.toString());
		var area = Shown.charts(shown.slide("Score and target")).findFirst().orElseThrow().getCTChart().getPlotArea();
		assertEquals(count > 12 ? 0 : 1, area.sizeOfRadarChartArray());
		assertEquals(count > 12 ? 1 : 0, area.sizeOfBarChartArray());
	}

	@Test
	@DisplayName("A dimension with more questions than a slide can show has more slides, which show each of them once")
	void manyQuestions() throws IOException {
		ReportModel report = Shown.report(withDimensions(1), Part.WHOLE);
		var shown = Shown.of(report);
		for (Dimension dimension : report.deck().getDimensions()) {
			List<List<String>> pieces = shown.slides().stream().filter(slide -> Shown.title(slide).startsWith(dimension.getName()))
					.flatMap(Shown::charts).map(AnyContentTest::bars).toList();
			assertTrue(pieces.size() > 1 && pieces.stream().allMatch(bars -> bars.size() <= 18), pieces.toString());
			Chart whole = report.charts().stream().filter(chart -> chart.id().equals("spread-" + dimension.getId())).findFirst()
					.orElseThrow();
			assertEquals(whole.categories(), pieces.stream().flatMap(List::stream).toList());
		}
	}

	private static List<String> bars(XSLFChart chart) {
		return chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).getCat().getStrRef().getStrCache().getPtList().stream()
				.map(point -> point.getV()).toList();
	}

	private static Assessment withDimensions(int count) throws IOException {
		Assessment assessment = Shown.sample();
		var deck = assessment.getDeck();
		while (deck.getDimensions().size() < count) {
			var more = (Dimension) Ids.create(DeckPackage.Literals.DIMENSION);
			more.setName("Further dimension " + deck.getDimensions().size());
			deck.getDimensions().add(more);
		}
		var dimensions = new ArrayList<>(deck.getDimensions().subList(0, count));
		List<Question> questions = deck.getSections().stream().flatMap(section -> section.getCards().stream())
				.flatMap(card -> card.getQuestions().stream()).toList();
		List<Question> rated = questions.stream().filter(question -> question.getDimension() != null).toList();
		for (int i = 0; i < rated.size(); i++) {
			rated.get(i).setDimension(dimensions.get(i % count));
		}
		assessment.getFindings()
				.forEach(finding -> finding.setDimension(dimensions.get(assessment.getFindings().indexOf(finding) % count)));
		List.copyOf(deck.getDimensions()).stream().filter(dimension -> !dimensions.contains(dimension))
				.forEach(dimension -> EcoreUtil.delete(dimension, true));
		return assessment;
	}

	@Test
	@DisplayName("Long and hostile words: written, read back, each slide still has its title")
	void hostileWords() throws IOException {
		Assessment assessment = Shown.sample();
		String endless = "x".repeat(400);
		assessment.getClient().setName(HOSTILE + "client");
		assessment.getPaper().setTitle(HOSTILE + endless);
		assessment.getPaper().setSummary(HOSTILE + endless + " " + endless);
		assessment.getRecommendations().forEach(one -> one.setText(HOSTILE + "a very long recommendation ".repeat(30)));
		assessment.getFindings().forEach(finding -> {
			finding.setTitle(HOSTILE + endless);
			finding.setText(HOSTILE.repeat(20));
		});
		assessment.getPaper().getOptions().forEach(option -> option.setAdvantages(HOSTILE + endless));
		assessment.getDeck().getDimensions().forEach(dimension -> dimension.setName(HOSTILE + dimension.getId()));
		assessment.getStrategy().getGroups().forEach(group -> group.setName(HOSTILE + endless));
		var shown = Shown.of(Shown.report(assessment, Part.WHOLE));
		shown.titles().forEach(title -> assertFalse(title.isBlank()));
		assertTrue(shown.titles().size() >= 10);
	}

	@Test
	@DisplayName("An assessment with nothing in it gives slides that say so, not a failure")
	void anEmptyAssessment() throws IOException {
		Assessment assessment = Ids.create(AssessmentPackage.Literals.ASSESSMENT);
		assessment.setDeck(Shown.sample().getDeck());
		var shown = Shown.of(Shown.report(assessment, Part.WHOLE));
		assertTrue(shown.slides().size() >= 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "de", "uk", "ar", "zh-Hans" })
	@DisplayName("Slides are in the language of the deck; Arabic runs from right to left")
	void otherLanguages(String language) throws IOException {
		Assessment assessment = Shown.sample();
		assessment.getDeck().setLanguage(language);
		var shown = Shown.of(Shown.report(assessment, Part.WHOLE));
		String slide = shown.parts().get("ppt/slides/slide2.xml");
		assertTrue(slide.contains("lang=\"" + language + "\""), slide);
		assertEquals(language.equals("ar"), slide.contains("rtl=\"true\"") || slide.contains("rtl=\"1\""), slide);
		assertFalse(slide.contains("lang=\"en-GB\""), slide);
	}
}
