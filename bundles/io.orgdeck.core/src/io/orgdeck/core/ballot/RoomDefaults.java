package io.orgdeck.core.ballot;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.store.StoreException;

/**
 * Where this user's rooms are, as far as nothing else is said for one of them. It lies in the user's data folder, so that the window and
 * the command line have the same.
 *
 * @param network     what the system calls the way into the network; empty for the likeliest, since addresses change from day to day
 * @param port        0 for any that is free
 * @param certificate a PKCS#12 file that encrypts the connection; its password is kept nowhere
 */
public record RoomDefaults(String network, int port, Optional<Path> certificate) {

	/** Those of whoever has chosen nothing. */
	public static final RoomDefaults USUAL = new RoomDefaults("", 0, Optional.empty());

	/** Ports below are the system's own. */
	public static final int LOWEST_PORT = 1024;
	public static final int HIGHEST_PORT = 65_535;

	private static final String FILE = "room.properties";
	private static final String NETWORK = "network";
	private static final String PORT = "port";
	private static final String CERTIFICATE = "certificate";

	/** What is chosen now; what cannot be read is as usual. */
	public static RoomDefaults get() {
		var all = new Properties();
		try (var in = new StringReader(Files.readString(file()))) {
			all.load(in);
		} catch (IOException | IllegalArgumentException none) {
			return USUAL; // most people have none
		}
		return new RoomDefaults(all.getProperty(NETWORK, ""), port(all.getProperty(PORT, "")).orElse(0),
				path(all.getProperty(CERTIFICATE, "")));
	}

	/** The number of a port that a room may have; 0 for no text; empty for anything else. */
	public static Optional<Integer> port(String text) {
		String typed = text.strip();
		if (typed.isEmpty() || typed.equals("0")) {
			return Optional.of(0);
		}
		return typed.matches("\\d{4,5}") ? Optional.of(Integer.valueOf(typed)).filter(port -> LOWEST_PORT <= port && port <= HIGHEST_PORT)
				: Optional.empty();
	}

	private static Optional<Path> path(String text) {
		try {
			return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
		} catch (InvalidPathException fromAnotherSystem) {
			return Optional.empty();
		}
	}

	/** Keeps this for the user. */
	public void keep() throws StoreException {
		var all = new Properties();
		all.setProperty(NETWORK, network);
		all.setProperty(PORT, Integer.toString(port));
		all.setProperty(CERTIFICATE, certificate.map(Path::toString).orElse(""));
		StateFolder.write(file(), out -> {
			var text = new StringWriter();
			all.store(text, null);
			out.write(text.toString().getBytes(StandardCharsets.UTF_8));
		});
	}

	/** Where this computer is in the chosen network now; empty when none is chosen, or it is not in it. */
	public Optional<InetAddress> address() {
		try {
			return network.isEmpty() ? Optional.empty()
					: NetworkInterface.networkInterfaces().filter(way -> network.equals(way.getDisplayName()))
							.flatMap(NetworkInterface::inetAddresses)
							.filter(one -> one instanceof Inet4Address && !one.isLinkLocalAddress()).findFirst();
		} catch (SocketException e) {
			return Optional.empty();
		}
	}

	private static Path file() {
		return StateFolder.path().resolve(FILE);
	}
}
