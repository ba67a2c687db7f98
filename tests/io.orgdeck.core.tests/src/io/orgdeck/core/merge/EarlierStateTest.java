package io.orgdeck.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.samples.SmallAssessment;

/** Things of an earlier state are taken back one by one. */
class EarlierStateTest {

	private static final String LABEL = "Take back";

	@TempDir
	Path folder;
	private AssessmentDocument document;
	private EarlierState may;
	private Finding finding;
	private Action action;
	private WorkingGroup group;

	@BeforeEach
	void make() throws IOException {
		Path file = folder.resolve("now.assessment");
		var small = new SmallAssessment();
		Assessment assessment = small.assessment();
		finding = Ids.create(Literals.FINDING);
		finding.setTitle("as in May");
		assessment.getFindings().add(finding);
		assessment.setStrategy(Ids.create(Literals.STRATEGY));
		group = Ids.create(Literals.WORKING_GROUP);
		group.setName("Learning");
		assessment.getStrategy().getGroups().add(group);
		action = Ids.create(Literals.ACTION);
		action.setTitle("Train managers");
		action.setOwner("Ana");
		action.getFindings().add(finding);
		group.getActions().add(action);
		small.writeTo(file);
		Path earlier = Files.copy(file, folder.resolve("May.assessment"));
		may = EarlierState.read(earlier, PasswordSource.NONE);
		document = AssessmentDocument.open(file, new NullProgressMonitor());
		action = document.content().getStrategy().getGroups().getFirst().getActions().getFirst();
		finding = document.content().getFindings().getFirst();
	}

	@AfterEach
	void close() {
		document.close();
	}

	private List<MergeLine> differences() throws CannotMergeException {
		return may.differences(document.content());
	}

	private void takeBack() throws Exception {
		may.takeBack(document, LABEL, differences().stream().map(EarlierState::subject).distinct().toList());
	}

	@Test
	void whatIsAsItWasIsNoDifference() throws CannotMergeException {
		assertEquals(List.of(), differences());
	}

	@Test
	@DisplayName("One thing becomes what it was; everything else stays, and one undo brings it back")
	void oneThingIsTakenBack() throws Exception {
		document.execute("change", () -> {
			action.setTitle("Train everybody");
			action.setOwner("Bo");
			action.getFindings().clear();
			finding.setTitle("as in June");
		});
		MergeLine line = differences().stream().filter(one -> EarlierState.subject(one).equals(action.getId())).findFirst().orElseThrow();
		assertTrue(may.canTakeBack(line, document.content()));
		may.takeBack(document, LABEL, List.of(EarlierState.subject(line)));
		assertEquals(List.of("Train managers", "Ana", List.of(finding), "as in June"),
				List.of(action.getTitle(), action.getOwner(), action.getFindings(), finding.getTitle()));
		assertEquals(LABEL, document.undoLabel().orElseThrow());
		document.undo();
		assertEquals("Train everybody", action.getTitle());
	}

	@Test
	void whatWasRemovedSinceComesBackWhereItWas() throws Exception {
		document.execute("remove", () -> EcoreUtil.delete(action, true));
		takeBack();
		Action back = document.content().getStrategy().getGroups().getFirst().getActions().getFirst();
		assertEquals(List.of("Train managers", List.of(finding)), List.of(back.getTitle(), back.getFindings()));
		assertEquals(List.of(), differences());
	}

	@Test
	void whatWasNotThereThenGoes() throws Exception {
		Finding later = Ids.create(Literals.FINDING);
		later.setTitle("later");
		document.execute("add", () -> document.content().getFindings().add(later));
		takeBack();
		assertEquals(List.of(finding), document.content().getFindings());
	}

	@Test
	void somethingInsideOfWhatIsGoneSaysWhatToTakeBackFirst() {
		String id = action.getId();
		document.execute("remove", () -> EcoreUtil.delete(document.content().getStrategy().getGroups().getFirst(), true));
		var failure = assertThrows(CannotMergeException.class, () -> may.takeBack(document, LABEL, List.of(id)));
		assertTrue(failure.getMessage().contains("take that back first"), failure::getMessage);
	}

	@Test
	@DisplayName("R59: somebody who was forgotten does not come back by an earlier state")
	void peopleDoNotComeBack() throws Exception {
		document.execute("remove", () -> EcoreUtil.delete(document.content().getParticipants().getLast(), true));
		for (MergeLine line : differences()) {
			assertFalse(may.canTakeBack(line, document.content()), line::sentence);
		}
	}
}
