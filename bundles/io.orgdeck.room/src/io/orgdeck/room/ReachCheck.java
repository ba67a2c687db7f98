package io.orgdeck.room;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/**
 * Whether a phone can reach this computer, as far as that can be known from here, and what helps where it cannot. Whether the Wi-Fi
 * keeps its guests apart or a firewall keeps them out shows only from outside, so that is to be tried with one phone.
 */
public final class ReachCheck {

	/** What a finding is. */
	public enum Kind {
		/** It is as it should be. */
		GOOD,
		/** It is in the way. */
		BAD,
		/** It is to be tried. */
		TRY,
		/** It shows only from outside: what helps if a phone does not come through. */
		IF_NOT
	}

	/**
	 * Something that was looked at.
	 *
	 * @param sentence what was found, and what helps
	 */
	public record Finding(Kind kind, String sentence) {
	}

	private static final int PATIENCE_MILLIS = 2000;

	private ReachCheck() {
	}

	/** Looks at that address. @param networks all that there are */
	public static List<Finding> of(InetAddress address, List<NetworkAddresses.Reachable> networks) {
		return of(address, networks, NetworkAddresses.tunnel(), System.getProperty("os.name", ""));
	}

	/** @param tunnel name of a VPN that is on; empty for none */
	static List<Finding> of(InetAddress address, List<NetworkAddresses.Reachable> networks, Optional<String> tunnel, String system) {
		Messages words = Messages.onScreen();
		if (networks.isEmpty()) {
			return List.of(new Finding(Kind.BAD, words.noNetwork));
		}
		if (networks.stream().noneMatch(one -> one.address().equals(address))) {
			return List.of(new Finding(Kind.BAD, NLS.bind(words.reachGone, address.getHostAddress())));
		}
		var found = new ArrayList<Finding>();
		found.add(new Finding(Kind.GOOD, networks.size() == 1 ? NLS.bind(words.reachOne, address.getHostAddress())
				: NLS.bind(words.reachMany, networks.size(), address.getHostAddress())));
		if (!address.isSiteLocalAddress()) {
			found.add(new Finding(Kind.BAD, NLS.bind(words.reachPublic, address.getHostAddress())));
		}
		found.add(answers(address) ? new Finding(Kind.GOOD, words.reachAnswers)
				: new Finding(Kind.BAD, NLS.bind(words.reachBlocked, firewall(system, words))));
		tunnel.ifPresent(name -> found.add(new Finding(Kind.BAD, NLS.bind(words.reachTunnel, name))));
		found.add(new Finding(Kind.TRY, words.reachTry));
		found.add(new Finding(Kind.IF_NOT, words.reachOtherNetwork));
		found.add(new Finding(Kind.IF_NOT, NLS.bind(words.reachFirewall, firewall(system, words))));
		found.add(new Finding(Kind.IF_NOT, words.reachIsolated));
		return found;
	}

	/** Where the firewall of this system is opened. */
	private static String firewall(String system, Messages words) {
		if (system.startsWith("Windows")) {
			return words.firewallWindows;
		}
		return system.startsWith("Mac") ? words.firewallMac : words.firewallLinux;
	}

	/** Whether this computer answers itself there. */
	private static boolean answers(InetAddress address) {
		try (var server = new ServerSocket()) {
			server.bind(new InetSocketAddress(address, 0));
			try (var socket = new Socket()) {
				socket.connect(server.getLocalSocketAddress(), PATIENCE_MILLIS);
				return true;
			}
		} catch (IOException e) {
			return false;
		}
	}
}
