package io.orgdeck.ui.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.samples.PrivateRegistry;
import io.orgdeck.samples.RecordingLog;

@DisplayName("ROBUSTNESS 35: a next step of a plug-in that is wrong or fails costs only itself")
class StepRegistryTest {

	private final RecordingLog log = new RecordingLog();

	/** Due in every assessment. */
	public static final class Always implements NextStep {
		@Override
		public boolean isDue(Assessment assessment) {
			return true;
		}
	}

	/** Due in none. */
	public static final class Never implements NextStep {
		@Override
		public boolean isDue(Assessment assessment) {
			return false;
		}
	}

	/** Cannot tell. */
	public static final class Throws implements NextStep {
		@Override
		public boolean isDue(Assessment assessment) {
			throw new IllegalStateException();
		}
	}

	private List<String> due(String... elements) throws Exception {
		var extensions = "<extension-point id='nextSteps' name='Steps'/><extension point='io.orgdeck.ui.nextSteps'>"
				+ String.join("", elements) + "</extension>";
		var registry = new StepRegistry(new PrivateRegistry(getClass().getClassLoader(), "io.orgdeck.ui").with(extensions).registry(),
				new ContributionLog(log));
		registry.due(Ids.create(Literals.ASSESSMENT));
		return registry.due(Ids.create(Literals.ASSESSMENT)).stream().map(StepEntry::id).toList();
	}

	private static String step(String id, String target, String order, String type) {
		return "<step id='" + id + "' label='Do it' " + target + ' ' + order + " class='" + StepRegistryTest.class.getName() + '$' + type
				+ "'/>";
	}

	@Test
	void whatIsDueStandsInOrder() throws Exception {
		assertEquals(List.of("first", "second", "last"), due(step("last", "command='c'", "", "Always"),
				step("second", "shows='Strategy'", "order='20'", "Always"), step("first", "page='p'", "order='10'", "Always"),
				step("not", "page='p'", "order='1'", "Never")));
		assertEquals(List.of(), log.messages());
	}

	@Test
	void badStepsAreLoggedOnceEach() throws Exception {
		assertEquals(List.of("good"),
				due(step("good", "page='p'", "", "Always"), step("nowhere", "", "", "Always"),
						step("unknown", "shows='Nothing'", "", "Always"), step("gone", "page='p'", "", "NoSuchClass"),
						step("failing", "page='p'", "", "Throws"), "<step id='other' label='x' page='p' class='java.lang.Object'/>"));
		assertEquals(5, log.messages().size(), log.messages()::toString);
		assertTrue(log.messages().stream().allMatch(message -> message.contains("io.orgdeck.ui") || message.contains("failing")),
				log.messages()::toString);
	}
}
