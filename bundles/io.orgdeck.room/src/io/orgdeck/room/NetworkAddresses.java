package io.orgdeck.room;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The addresses at which phones in the same network can reach this computer. */
public final class NetworkAddresses {

	/**
	 * One of them.
	 *
	 * @param network what the system calls the way there
	 */
	public record Reachable(InetAddress address, String network) {
	}

	private NetworkAddresses() {
	}

	/** All of them, the likeliest first: private addresses of real networks. */
	public static List<Reachable> all() throws SocketException {
		return NetworkInterface.networkInterfaces().filter(NetworkAddresses::isUsable)
				.flatMap(way -> Collections.list(way.getInetAddresses()).stream().filter(Inet4Address.class::isInstance)
						.filter(address -> !address.isLinkLocalAddress() && !address.isLoopbackAddress())
						.map(address -> new Reachable(address, way.getDisplayName())))
				.sorted(Comparator.comparing((Reachable one) -> !one.address().isSiteLocalAddress())).toList();
	}

	private static boolean isUsable(NetworkInterface way) {
		try {
			return way.isUp() && !way.isLoopback() && !way.isPointToPoint() && !way.isVirtual();
		} catch (SocketException e) {
			return false; // it has just gone
		}
	}

	/** A VPN that is on and may keep phones of the room out; empty for none. */
	static Optional<String> tunnel() {
		try {
			return NetworkInterface.networkInterfaces().filter(NetworkAddresses::isTunnel).map(NetworkInterface::getDisplayName)
					.findFirst();
		} catch (SocketException e) {
			return Optional.empty();
		}
	}

	private static boolean isTunnel(NetworkInterface way) {
		try {
			return way.isUp() && !way.isLoopback() && (way.isPointToPoint() || way.getName().matches("(tun|tap|wg|ppp)\\d+"))
					&& way.inetAddresses().anyMatch(Inet4Address.class::isInstance);
		} catch (SocketException e) {
			return false; // it has just gone
		}
	}

	/** The likeliest. @throws IOException with a whole sentence when there is none */
	static InetAddress likeliest() throws IOException {
		return all().stream().findFirst().map(Reachable::address).orElseThrow(() -> new IOException(Messages.onScreen().noNetwork));
	}
}
