package io.orgdeck.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterOption;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.core.export.PlannedChange.Kind;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Client;

/** What is decided before an export, and before an earlier export is updated. */
class ExportFormTest {

	private static Assessment assessment(String client) {
		Assessment assessment = Ids.create(Literals.ASSESSMENT);
		Client made = Ids.create(Literals.CLIENT);
		made.setName(client);
		assessment.setClient(made);
		return assessment;
	}

	private static ExportForm form(Assessment assessment) {
		return new ExportForm(assessment, ExporterRegistry.platform().exporters(), new RememberedOptions(assessment));
	}

	private static ExporterOption option(ExporterEntry exporter, String id) {
		return exporter.options().find(id).orElseThrow();
	}

	private static ExporterEntry paper(ExportForm form) {
		ExporterEntry paper = form.exporters().stream().filter(one -> one.id().equals("board-paper")).findFirst().orElseThrow();
		form.choose(paper);
		return paper;
	}

	@Test
	void whatWasChosenIsRememberedForTheAssessmentAndTheHouseStyleForTheClient() {
		Assessment first = assessment("Millbrook & Söhne");
		ExportForm form = form(first);
		ExporterEntry paper = paper(form);
		form.set(paper, option(paper, "audience"), "staff");
		form.set(paper, option(paper, "template"), "/styles/house.docx");
		form.set(paper, option(paper, "password"), "secret");
		form.setFamily(option(paper, "style.TITLE"), Map.of("style.TITLE", "Chapter"));
		form.remember();
		assertEquals(Map.of("audience", "staff", "template", "/styles/house.docx", "style.TITLE", "Chapter"),
				new RememberedOptions(first).values(paper));
		assertEquals("board-paper", form(first).exporter().id());
		assertEquals(Map.of("template", "/styles/house.docx", "style.TITLE", "Chapter"),
				new RememberedOptions(assessment("Millbrook & Söhne")).values(paper));
		assertTrue(new RememberedOptions(assessment("Somebody else")).values(paper).isEmpty());
	}

	@Test
	void aPasswordMustBeTypedTwice() {
		ExportForm form = form(assessment("Twice"));
		ExporterEntry paper = paper(form);
		assertTrue(form.problem().isEmpty());
		form.set(paper, option(paper, "password"), "secret");
		assertTrue(form.problem().isPresent());
		form.repeat(option(paper, "password"), "secret");
		assertTrue(form.problem().isEmpty());
	}

	@Test
	void anOptionIsOfUseOnlyWithTheOneItDependsOn() {
		ExportForm form = form(assessment("Depends"));
		ExporterEntry paper = paper(form);
		assertFalse(form.isOfUse(paper, option(paper, "working-group")));
		form.set(paper, option(paper, "audience"), "working-group");
		assertTrue(form.isOfUse(paper, option(paper, "working-group")));
		assertTrue(form.problem().isPresent(), "the group is still to be chosen");
	}

	@Test
	void whatSomebodyWroteStaysUnlessItIsTicked() {
		var same = new PlannedChange("cover", "Cover", Kind.UNCHANGED, false);
		var moved = new PlannedChange("summary", "Summary", Kind.REPLACED, false);
		var edited = new PlannedChange("options", "Options", Kind.KEPT_EDITED, true);
		var mine = new PlannedChange("purpose", "Purpose", Kind.KEPT_MINE, false);
		var choice = new RevisionChoice(List.of(same, moved, edited, mine));
		assertEquals(List.of("options"), choice.keep());
		assertTrue(choice.replace().isEmpty() && choice.keepsAny());
		choice.write(edited, true);
		choice.write(moved, false);
		choice.write(mine, true);
		assertEquals(List.of("summary"), choice.keep());
		assertEquals(List.of("options"), choice.replace());
		assertFalse(choice.isWritten(mine));
	}
}
