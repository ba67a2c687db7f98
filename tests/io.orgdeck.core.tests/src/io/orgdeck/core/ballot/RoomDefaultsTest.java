package io.orgdeck.core.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.document.StateFolder;

class RoomDefaultsTest {

	private static Path file() {
		return StateFolder.path().resolve("room.properties");
	}

	@AfterEach
	void none() throws IOException {
		Files.deleteIfExists(file());
	}

	@Test
	void whatIsChosenComesBack() throws IOException {
		assertEquals(RoomDefaults.USUAL, RoomDefaults.get());
		var chosen = new RoomDefaults("Wi-Fi: Rathaus ä", 8443, Optional.of(Path.of("own key.p12").toAbsolutePath()));
		chosen.keep();
		assertEquals(chosen, RoomDefaults.get());
	}

	@ParameterizedTest
	@ValueSource(strings = { "port=80", "port=70000", "port=x", "network\\u00", "certificate=\\u0000" })
	void whatCannotBeReadIsAsUsual(String text) throws IOException {
		StateFolder.make();
		Files.writeString(file(), text);
		assertEquals(RoomDefaults.USUAL, RoomDefaults.get());
	}

	@ParameterizedTest
	@CsvSource({ "'', 0", "0, 0", "' 8080 ', 8080", "1024, 1024", "65535, 65535" })
	void aPortOrNone(String text, int port) {
		assertEquals(Optional.of(port), RoomDefaults.port(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "80", "1023", "65536", "-8080", "80 80", "http" })
	void whatIsNoPort(String text) {
		assertEquals(Optional.empty(), RoomDefaults.port(text));
	}

	@Test
	void theAddressIsTheOneThatTheComputerHasThereNow() throws IOException {
		assertEquals(Optional.empty(), new RoomDefaults("no such network", 0, Optional.empty()).address());
		var here = NetworkInterface.networkInterfaces().filter(way -> way.inetAddresses().anyMatch(Inet4Address.class::isInstance))
				.findFirst()
				.orElseThrow();
		var address = new RoomDefaults(here.getDisplayName(), 0, Optional.empty()).address().orElseThrow();
		assertEquals(here, NetworkInterface.getByInetAddress(address));
	}
}
