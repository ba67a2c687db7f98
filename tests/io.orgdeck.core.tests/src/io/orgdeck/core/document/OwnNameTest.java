package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;

class OwnNameTest {

	@AfterEach
	void forget() throws BackingStoreException {
		OwnName.set("");
	}

	@Test
	void itIsTheLoginNameUntilAnotherIsSet() throws BackingStoreException {
		assertEquals(System.getProperty("user.name"), OwnName.get());
		OwnName.set("  Ruth Adeyemi ");
		assertEquals("Ruth Adeyemi", OwnName.get());
		assertEquals(Optional.of("Ruth Adeyemi"), OwnName.chosen());
		OwnName.set(" ");
		assertEquals(Optional.empty(), OwnName.chosen());
		assertEquals(System.getProperty("user.name"), OwnName.get());
	}

	@Test
	void othersSeeItInTheLock() throws BackingStoreException {
		OwnName.set("Ruth Adeyemi");
		assertEquals("Ruth Adeyemi", LockHolder.here().user());
	}
}
