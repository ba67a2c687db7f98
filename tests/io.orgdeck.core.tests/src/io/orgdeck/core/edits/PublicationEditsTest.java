package io.orgdeck.core.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.PublicationEdits.Marked;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Publication;

/** What stands in which part of the board paper. */
class PublicationEditsTest {

	private AssessmentDocument document;
	private PublicationEdits edits;

	@BeforeEach
	void open() {
		document = AssessmentDocument.of(Ids.create(Literals.ASSESSMENT));
		document.execute("Add findings", () -> {
			document.content().getFindings().add(Ids.<Finding>create(Literals.FINDING));
			document.content().getFindings().add(Ids.<Finding>create(Literals.FINDING));
		});
		edits = new PublicationEdits(document);
	}

	@AfterEach
	void close() {
		document.close();
	}

	@Test
	void severalThingsAreMarkedInOneStepThatCanBeUndone() {
		Marked section = new Marked.WholeSection("summary");
		List<Marked> all = List.of(edits.matter().get(0), edits.matter().get(1), section);
		edits.mark(all, Publication.EXEMPT);
		assertTrue(all.stream().allMatch(one -> edits.mark(one) == Publication.EXEMPT));
		document.undo();
		assertTrue(all.stream().allMatch(one -> edits.mark(one) == Publication.PUBLIC));
	}

	@Test
	void aSectionCannotBeLeftOut() {
		Marked section = new Marked.WholeSection("summary");
		edits.mark(List.of(section), Publication.LEFT_OUT);
		assertEquals(Publication.PUBLIC, edits.mark(section));
	}
}
