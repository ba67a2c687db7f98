package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OwnState.class)
class OwnNameTest {

	@Test
	void itIsTheLoginNameUntilAnotherIsSet() throws IOException {
		assertEquals(System.getProperty("user.name"), OwnName.get());
		OwnName.set("  Ruth Adeyemi ");
		assertEquals("Ruth Adeyemi", OwnName.get());
		assertEquals(Optional.of("Ruth Adeyemi"), OwnName.chosen());
		OwnName.set(" ");
		assertEquals(Optional.empty(), OwnName.chosen());
		assertEquals(System.getProperty("user.name"), OwnName.get());
	}

	@Test
	void othersSeeItInTheLock() throws IOException {
		OwnName.set("Ruth Adeyemi");
		assertEquals("Ruth Adeyemi", LockHolder.here().user());
	}
}
