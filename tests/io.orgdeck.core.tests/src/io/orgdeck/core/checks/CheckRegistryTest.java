package io.orgdeck.core.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.checks.rules.ShippedChecks;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.samples.PrivateRegistry;
import io.orgdeck.samples.RecordingLog;

/** ROBUSTNESS 35: whatever a plug-in with checks does wrong, it is logged once and the other checks are made. */
class CheckRegistryTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 4);

	private final RecordingLog log = new RecordingLog();
	private final Assessment assessment = new AssessmentBuilder().assessment;

	private CheckRegistry registry(String checks) throws Exception {
		var extensions = new PrivateRegistry().with("<extension point='io.orgdeck.core.checks'>" + checks + "</extension>");
		return new CheckRegistry(extensions.registry(), new ContributionLog(log));
	}

	@Test
	void theShippedChecksAreThoseOfTheExtension() throws Exception {
		var shipped = ShippedChecks.all().stream().map(Check::id).toList();
		assertEquals(shipped, registry("").checks().stream().map(Check::id).toList());
		assertEquals(shipped, CheckRegistry.platform().checks().stream().map(Check::id).toList());
		assertEquals(List.of(), log.messages());
	}

	@Test
	void aCheckOfAnotherPlugInIsMade() throws Exception {
		var registry = registry("<check id='test.complains' class='io.orgdeck.core.checks.CheckRegistryTest$Complains'/>");
		var issues = registry.run(CheckContext.of(assessment, TODAY)).toList();
		assertEquals(List.of("Nothing is ever right."), issues.stream().map(Issue::message).toList());
		issues.getFirst().fixes().getFirst().apply(assessment);
		assertEquals("Right", assessment.getTitle());
	}

	@Test
	void badContributionsAreLoggedOnceAndTheOthersWork() throws Exception {
		var registry = registry("""
				<check class='io.orgdeck.core.checks.CheckRegistryTest$Complains'/>
				<check id='test.missing' class='no.such.Check'/>
				<check id='test.none'/>
				<check id='test.wrong' class='java.lang.String'/>
				<check id='test.unmade' class='io.orgdeck.core.checks.CheckRegistryTest$Unmade'/>
				<check id='test.other' class='io.orgdeck.core.checks.CheckRegistryTest$Complains'/>
				<check id='test.throws' class='io.orgdeck.core.checks.CheckRegistryTest$Throws'/>
				<check id='test.complains' class='io.orgdeck.core.checks.CheckRegistryTest$Complains'/>
				<check id='test.complains' class='io.orgdeck.core.checks.CheckRegistryTest$Complains'/>
				""");
		for (int i = 0; i < 2; i++) {
			assertEquals(1, registry.run(CheckContext.of(assessment, TODAY)).count());
		}
		assertEquals(8, log.messages().size(), () -> String.join("\n", log.messages()));
		assertEquals("The check \"test.throws\" failed and was left out. The other checks were made.", log.messages().getLast());
		assertTrue(log.messages().stream().allMatch(message -> message.endsWith(".")), () -> String.join("\n", log.messages()));
	}

	/** A check that finds something in every assessment. */
	public static final class Complains implements Check {
		@Override
		public String id() {
			return "test.complains";
		}

		@Override
		public Stream<Issue> run(CheckContext context) {
			return Stream.of(new Issue(id(), Issue.Severity.INFO, "Nothing is ever right.", context.assessment(),
					List.of(new QuickFix("Set it right", assessment -> assessment.setTitle("Right")))));
		}
	}

	/** A check that fails half-way. */
	public static final class Throws implements Check {
		@Override
		public String id() {
			return "test.throws";
		}

		@Override
		public Stream<Issue> run(CheckContext context) {
			return Stream.of(context.assessment()).map(assessment -> {
				throw new IllegalStateException("no check today.");
			});
		}
	}

	/** A check that cannot be made. */
	public static final class Unmade implements Check {
		public Unmade() {
			throw new IllegalStateException("not in the mood.");
		}

		@Override
		public String id() {
			return "test.unmade";
		}

		@Override
		public Stream<Issue> run(CheckContext context) {
			return Stream.empty();
		}
	}
}
