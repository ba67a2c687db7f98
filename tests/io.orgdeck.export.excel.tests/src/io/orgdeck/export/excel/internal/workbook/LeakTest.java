package io.orgdeck.export.excel.internal.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.export.excel.internal.SampleClient;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;

/**
 * What the disclosure guard withholds is in no part of the file: no sheet, cached value, name, chart, comment or property.
 * Two groups of three are too small to be shown; whatever their people exchange among themselves must not change a byte.
 */
class LeakTest {

	private Assessment assessment;

	@BeforeEach
	void makeTwoSmallGroups() throws IOException {
		assessment = SampleClient.assessment();
		List<Participant> people = assessment.getParticipants();
		RespondentGroup one = group("Cleaners");
		RespondentGroup other = group("Drivers");
		for (int i = 0; i < people.size(); i++) {
			people.get(i).setGroup(i < 3 ? one : i < 6 ? other : assessment.getGroups().getFirst());
			people.get(i).setName("Xanthippe Quimby-" + (char) ('A' + i));
		}
	}

	private RespondentGroup group(String name) {
		RespondentGroup group = Ids.create(AssessmentPackage.Literals.RESPONDENT_GROUP);
		group.setName(name);
		assessment.getGroups().add(group);
		return group;
	}

	/** Every answer of one participant goes to the other, and the other way round. */
	private static void exchange(Assessment assessment, int one, int other) {
		assessment.getSessions().stream().flatMap(session -> session.getBallots().stream()).forEach(ballot -> exchange(ballot, one, other));
	}

	private static void exchange(Ballot ballot, int one, int other) {
		var first = ballot.getVotes().of(one);
		var second = ballot.getVotes().of(other);
		if (first.isPresent() && second.isPresent()) {
			ballot.setVotes(ballot.getVotes().with(second.get().withParticipant(one))
					.with(first.get().withParticipant(other)));
		}
	}

	@Test
	void answersOfGroupsThatAreWithheldAreNowhere() throws IOException {
		Assessment exchanged = EcoreUtil.copy(assessment);
		exchange(exchanged, 1, 4);
		exchange(exchanged, 2, 6);
		assertFalse(EcoreUtil.equals(assessment, exchanged));
		assertArrayEquals(Reports.export(SampleClient.report(assessment)), Reports.export(SampleClient.report(exchanged)));
	}

	@Test
	void theTestWouldSeeWhatAGroupLargeEnoughShows() throws IOException {
		Assessment exchanged = EcoreUtil.copy(assessment);
		exchanged.getSessions().getFirst().getBallots().getFirst().setVotes(Votes.NONE);
		assertNotEquals(Arrays.hashCode(Reports.export(SampleClient.report(assessment))),
				Arrays.hashCode(Reports.export(SampleClient.report(exchanged))));
	}

	@Test
	void nobodyIsNamedInAnyPart() throws IOException {
		try (var zip = new ZipInputStream(new ByteArrayInputStream(Reports.export(SampleClient.report(assessment))))) {
			for (ZipEntry part; (part = zip.getNextEntry()) != null;) {
				String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				assertFalse(text.contains("Quimby"), part.getName());
			}
		}
	}
}
