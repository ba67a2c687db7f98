package io.orgdeck.room;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/**
 * Whether a phone can reach this computer, as far as that can be known from here, and what helps where it cannot. Whether the Wi-Fi
 * keeps its guests apart or a firewall keeps them out shows only from outside, so that is to be tried with one phone.
 */
public final class ReachCheck {

	/**
	 * Something that was looked at.
	 *
	 * @param good     whether it is as it should be
	 * @param sentence what was found, and what helps
	 */
	public record Finding(boolean good, String sentence) {
	}

	private static final int PATIENCE_MILLIS = 2000;

	private ReachCheck() {
	}

	/** Looks at that address. @param networks all that there are */
	public static List<Finding> of(InetAddress address, List<NetworkAddresses.Reachable> networks) {
		Messages words = Messages.onScreen();
		var found = new ArrayList<Finding>();
		if (networks.isEmpty()) {
			return List.of(new Finding(false, words.noNetwork));
		}
		if (networks.stream().noneMatch(one -> one.address().equals(address))) {
			found.add(new Finding(false, NLS.bind(words.reachGone, address.getHostAddress())));
			return found;
		}
		found.add(networks.size() == 1 ? new Finding(true, NLS.bind(words.reachOne, address.getHostAddress()))
				: new Finding(true, NLS.bind(words.reachMany, networks.size(), address.getHostAddress())));
		if (!address.isSiteLocalAddress()) {
			found.add(new Finding(false, NLS.bind(words.reachPublic, address.getHostAddress())));
		}
		found.add(answers(address) ? new Finding(true, words.reachAnswers) : new Finding(false, words.reachBlocked));
		found.add(new Finding(true, words.reachTry));
		return found;
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
