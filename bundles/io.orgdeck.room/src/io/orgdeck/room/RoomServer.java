package io.orgdeck.room;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.BallotListener;
import io.orgdeck.core.ballot.ChannelSettings;
import io.orgdeck.core.ballot.Invitation;
import io.orgdeck.core.ballot.OpenChannel;
import io.orgdeck.core.ballot.Pass;

/**
 * Serves the page at one address of this computer. It takes little of anybody: small requests, few connections, nobody who is
 * slow, and it tells nobody what it is made of.
 */
public final class RoomServer implements OpenChannel {

	/** Characters of the room's code: short enough to type, one of 880 million. */
	private static final int ROOM_CODE = 6;
	static final int LARGEST_BODY = 32 << 10;
	private static final int LARGEST_HEAD = 4 << 10;
	private static final int MOST_CONNECTIONS = 1000;
	private static final int IDLE_MILLIS = 30_000;
	private static final int MOST_THREADS = 16;

	private final Server server;
	private final BallotBox box;
	private final Guests guests;
	private final Waiters waiters;
	private final Invitation invitation;
	private final BallotListener follower;
	private final RoomMemory memory;

	private RoomServer(Server server, BallotBox box, Guests guests, Waiters waiters, Invitation invitation, BallotListener follower,
			RoomMemory memory) {
		this.server = server;
		this.box = box;
		this.guests = guests;
		this.waiters = waiters;
		this.invitation = invitation;
		this.follower = follower;
		this.memory = memory;
	}

	/** @throws IOException with a whole sentence when it cannot begin */
	static RoomServer start(BallotBox box, ChannelSettings settings) throws IOException {
		InetAddress address = settings.address().isPresent() ? settings.address().get() : NetworkAddresses.likeliest();
		var threads = new QueuedThreadPool(MOST_THREADS, 4);
		threads.setName("Orgdeck room");
		threads.setDaemon(true);
		var server = new Server(threads, new ScheduledExecutorScheduler("Orgdeck room timer", true), null);
		Optional<OwnCertificate> certificate = settings.certificate().isPresent()
				? Optional.of(OwnCertificate.of(settings.certificate().get()))
				: Optional.empty();
		ServerConnector connector = connector(server, certificate);
		connector.setHost(address.getHostAddress());
		connector.setIdleTimeout(IDLE_MILLIS);
		server.addConnector(connector);
		server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
		server.setErrorHandler(new PlainErrors());
		String number = address instanceof Inet6Address ? '[' + address.getHostAddress().replaceAll("%.*", "") + ']'
				: address.getHostAddress();
		String host = certificate.map(own -> own.host(number)).orElse(number);
		String scheme = certificate.isPresent() ? "https://" : "http://";
		var memory = new RoomMemory(box);
		Optional<RoomMemory.Standing> left = memory.left(scheme + host)
				.filter(before -> settings.port() == 0 || settings.port() == before.port())
				.filter(before -> opens(connector, before.port()));
		if (left.isEmpty()) {
			open(connector, address, settings.port());
		}

		String authority = host + ':' + connector.getLocalPort();
		String origin = scheme + authority;
		String code = left.map(RoomMemory.Standing::code).orElseGet(() -> Secrets.code(ROOM_CODE));
		Map<Integer, String> before = left.map(RoomMemory.Standing::tokens).orElse(Map.of());
		var standing = new RoomMemory.Standing(origin, code, left.map(RoomMemory.Standing::opened).orElse(0) + 1, before);
		var guests = new Guests(box, settings.admission(), code, System::nanoTime, before, now -> memory.keep(standing.with(now)));
		var waiters = new Waiters(standing.opened());
		var room = new Room(box, guests, waiters, settings.tellsResult(), certificate.isPresent());
		var limits = new SizeLimitHandler(LARGEST_BODY, -1);
		limits.setHandler(new RoomHandler(room, authority, origin));
		server.setHandler(limits);
		var follower = new BallotListener() {
			@Override
			public void stateChanged() {
				if (box.state().isPresent()) { // after its end the channel is closed, and then everybody is told
					waiters.changed();
				}
			}
		};
		try {
			server.start();
		} catch (Exception e) { // of the server's own choosing
			stop(server);
			throw new IOException(NLS.bind(Messages.onScreen().portTaken, settings.port(), address.getHostAddress()), e);
		}
		memory.keep(standing);
		box.addListener(follower);
		return new RoomServer(server, box, guests, waiters, new Invitation(origin, code, origin + "/?c=" + code), follower, memory);
	}

	private static boolean opens(ServerConnector connector, int port) {
		try {
			connector.setPort(port);
			connector.open();
			return true;
		} catch (IOException e) {
			return false; // another program has the port now; the phones have to come in again at another
		}
	}

	private static ServerConnector connector(Server server, Optional<OwnCertificate> certificate) {
		var http = new HttpConfiguration();
		http.setSendServerVersion(false);
		http.setSendDateHeader(false);
		http.setRequestHeaderSize(LARGEST_HEAD);
		http.setResponseHeaderSize(LARGEST_HEAD);
		http.setRelativeRedirectAllowed(true);
		http.setHeaderCacheCaseSensitive(true); // a token in other letters is another token
		if (certificate.isEmpty()) {
			return new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
		}
		http.addCustomizer(new SecureRequestCustomizer(false)); // a certificate for a number is not what browsers send a name for
		return new ServerConnector(server, 1, 1, new SslConnectionFactory(certificate.get().tls(), "http/1.1"),
				new HttpConnectionFactory(http));
	}

	private static void open(ServerConnector connector, InetAddress address, int port) throws IOException {
		try {
			connector.setPort(port);
			connector.open();
		} catch (IOException e) {
			boolean ours = NetworkAddresses.all().stream().anyMatch(one -> one.address().equals(address)) || address.isLoopbackAddress();
			String known = NetworkAddresses.all().stream().map(one -> one.address().getHostAddress()).collect(Collectors.joining(", "));
			throw new IOException(ours ? NLS.bind(Messages.onScreen().portTaken, String.valueOf(port), address.getHostAddress())
					: NLS.bind(Messages.onScreen().badAddress, address.getHostAddress(), known), e);
		}
	}

	@Override
	public Optional<Invitation> invitation() {
		return Optional.of(invitation);
	}

	@Override
	public List<Pass> passes() {
		return guests.passes();
	}

	@Override
	public void release(int participant) {
		guests.release(participant);
	}

	@Override
	public void renew(int participant) {
		guests.renew(participant);
	}

	@Override
	public Map<Integer, Boolean> guests() {
		return guests.here();
	}

	@Override
	public void close() {
		box.removeListener(follower);
		waiters.end();
		stop(server);
		memory.forget();
	}

	private static void stop(Server server) {
		try {
			server.stop();
		} catch (Exception e) { // of the server's own choosing
			ILog.of(RoomServer.class).warn("The server of the room did not stop in order.", e);
		}
	}
}
