package io.orgdeck.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.samples.PrivateRegistry;
import io.orgdeck.samples.RecordingLog;

@DisplayName("ROBUSTNESS 35: a step of the tour that is wrong costs only itself")
class TourStepsTest {

	private final RecordingLog log = new RecordingLog();

	private List<TourStep> steps(String... elements) throws Exception {
		var extensions = "<extension-point id='tour' name='Tour'/><extension point='io.orgdeck.ui.tour'>" + String.join("", elements)
				+ "</extension>";
		return TourSteps.of(new PrivateRegistry(getClass().getClassLoader(), "io.orgdeck.ui").with(extensions).registry(),
				new ContributionLog(log));
	}

	private static String step(String id, String rest) {
		return "<step id='" + id + "' title='Look' text='It is easy.' action='Show' " + rest + "/>";
	}

	@Test
	void theyStandInOrderAndLeadSomewhere() throws Exception {
		assertEquals(
				List.of(new TourStep("first", "Look", "It is easy.", "Show", new TourStep.OnPage("p")),
						new TourStep("second", "Look", "It is easy.", "Show", new TourStep.InView("v", Optional.of("w"))),
						new TourStep("last", "Look", "It is easy.", "Show", new TourStep.ByCommand("c"))),
				steps(step("last", "command='c'"), step("second", "view='v' perspective='w' order='20'"),
						step("first", "page='p' order='10'")));
		assertEquals(List.of(), log.messages());
	}

	@Test
	void badOnesAreLeftOutAndLogged() throws Exception {
		assertEquals(List.of("good"), steps(step("good", "page='p' order='1'"), step("nowhere", ""), step("good", "page='q' order='2'"),
				"<step id='silent' title='Look' action='Show' page='p'/>").stream().map(TourStep::id).toList());
		assertEquals(3, log.messages().size(), log.messages()::toString);
	}
}
