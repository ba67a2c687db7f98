package io.orgdeck.core.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.samples.PrivateRegistry;
import io.orgdeck.samples.RecordingLog;

/** ROBUSTNESS 35, for steps between versions of the file format. */
class MigrationRegistryTest {

	private final RecordingLog log = new RecordingLog();

	/** Does nothing. */
	public static final class Idle implements Migration {
		@Override
		public void migrate(Document model) {
			// nothing was different
		}
	}

	@Test
	void badStepsAreLoggedOnceAndTheOthersWork() throws Exception {
		var registry = new MigrationRegistry(new PrivateRegistry().with("""
				<extension point='io.orgdeck.core.migrations'>
				<migration from='0.8' to='0.9' class='io.orgdeck.core.migration.MigrationRegistryTest$Idle'/>
				<migration from='0.9' to='1.0' class='io.orgdeck.core.migration.MigrationRegistryTest$Idle'/>
				<migration from='0.7' to='0.6' class='io.orgdeck.core.migration.MigrationRegistryTest$Idle'/>
				<migration from='0.6' to='9.0' class='io.orgdeck.core.migration.MigrationRegistryTest$Idle'/>
				<migration from='sooner' to='later' class='io.orgdeck.core.migration.MigrationRegistryTest$Idle'/>
				<migration from='0.5' to='0.6' class='java.lang.String'/>
				<migration from='0.4' to='0.5' class='no.such.Class'/>
				</extension>
				""").registry(), new ContributionLog(log));
		assertEquals(List.of("0.9", "0.8"), starts(registry));
		assertTrue(registry.steps().getFirst().migration() instanceof From09To10);
		assertEquals(6, log.messages().size(), () -> String.join("\n", log.messages()));
		assertTrue(log.messages().stream().allMatch(message -> message.endsWith(".")));
	}

	@Test
	void withoutAPlatformTheStepsAreTheSame() throws Exception {
		var without = new MigrationRegistry(null, ContributionLog.silent());
		var with = new MigrationRegistry(new PrivateRegistry().registry(), new ContributionLog(log));
		assertEquals(starts(without), starts(with));
	}

	private static List<String> starts(MigrationRegistry registry) {
		return registry.steps().stream().map(step -> step.from().toString()).toList();
	}
}
