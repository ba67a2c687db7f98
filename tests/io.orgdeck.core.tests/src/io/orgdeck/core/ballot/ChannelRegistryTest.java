package io.orgdeck.core.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.samples.PrivateRegistry;
import io.orgdeck.samples.RecordingLog;

/** ROBUSTNESS 35: a channel that cannot be used is logged once, and the others work. */
class ChannelRegistryTest {

	private final RecordingLog log = new RecordingLog();

	private ChannelRegistry registry(String channels) throws Exception {
		var extensions = new PrivateRegistry().with("<extension point='io.orgdeck.core.channels'>" + channels + "</extension>");
		return new ChannelRegistry(extensions.registry(), new ContributionLog(log));
	}

	@Test
	void keysAreAChannelOfTheScreen() throws Exception {
		var keys = registry("").find(ChannelRegistry.KEYS).orElseThrow();
		assertEquals(false, keys.isOpened());
		assertEquals(List.of(), log.messages());
	}

	@Test
	void badContributionsAreLoggedOnce() throws Exception {
		var registry = registry("""
				<channel name='No id'/>
				<channel id='Bad Id' name='Bad'/>
				<channel id='nameless'/>
				<channel id='keys' name='Again'/>
				<channel id='wrong' name='Wrong' class='java.lang.String'/>
				""");
		for (int i = 0; i < 2; i++) {
			assertEquals(List.of("keys", "wrong"), registry.channels().stream().map(ChannelEntry::id).toList());
		}
		var wrong = registry.find("wrong").orElseThrow();
		assertTrue(wrong.isOpened());
		assertThrows(IOException.class, wrong::create);
		assertEquals(5, log.messages().size(), () -> String.join("\n", log.messages()));
		assertTrue(log.messages().stream().allMatch(message -> message.endsWith(".")));
	}
}
