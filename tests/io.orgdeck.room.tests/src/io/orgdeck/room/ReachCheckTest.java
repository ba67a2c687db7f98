package io.orgdeck.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.orgdeck.room.NetworkAddresses.Reachable;
import io.orgdeck.room.ReachCheck.Finding;
import io.orgdeck.room.ReachCheck.Kind;

/** What a facilitator is told ten minutes before a session, and what helps. */
class ReachCheckTest {

	private static final Reachable HERE = new Reachable(InetAddress.getLoopbackAddress(), "Wi-Fi");

	private static List<Finding> found(String system, Optional<String> tunnel, Reachable... networks) {
		return ReachCheck.of(HERE.address(), List.of(networks), tunnel, system);
	}

	private static String told(List<Finding> found, Kind kind) {
		return found.stream().filter(one -> one.kind() == kind).map(Finding::sentence).collect(Collectors.joining("\n"));
	}

	@Test
	void eachUsualReasonHasItsRemedy() {
		List<Finding> found = found("Linux", Optional.empty(), HERE);
		assertTrue(told(found, Kind.GOOD).contains("is in one network") && told(found, Kind.GOOD).contains("answers at that address"));
		String ifNot = told(found, Kind.IF_NOT);
		assertTrue(ifNot.contains("same Wi-Fi") && ifNot.contains("mobile data"), ifNot);
		assertTrue(ifNot.contains("firewall") && ifNot.contains("keep its guests apart") && ifNot.contains("hotspot"), ifNot);
	}

	@Test
	void theFirewallIsThatOfTheSystem() {
		assertTrue(told(found("Windows 11", Optional.empty(), HERE), Kind.IF_NOT).contains("Windows Security"));
		assertTrue(told(found("Mac OS X", Optional.empty(), HERE), Kind.IF_NOT).contains("System Settings"));
	}

	@Test
	void severalNetworksAndAVpnAreToldApart() throws Exception {
		var other = new Reachable(InetAddress.getByAddress(new byte[] { 10, 0, 0, 7 }), "Ethernet");
		List<Finding> found = found("Linux", Optional.of("tun0"), HERE, other);
		assertTrue(told(found, Kind.GOOD).contains("in 2 networks"), found::toString);
		assertTrue(told(found, Kind.BAD).contains("A VPN is on (tun0)."), found::toString);
	}

	@Test
	void withoutANetworkOrWithAnAddressThatHasGoneNothingElseIsSaid() throws Exception {
		assertEquals(1, found("Linux", Optional.empty()).size());
		var other = new Reachable(InetAddress.getByAddress(new byte[] { 10, 0, 0, 7 }), "Ethernet");
		List<Finding> found = found("Linux", Optional.empty(), other);
		assertEquals(1, found.size());
		assertTrue(found.getFirst().sentence().contains("is no address of this computer any more"), found::toString);
	}
}
