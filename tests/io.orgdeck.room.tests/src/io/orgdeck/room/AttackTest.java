package io.orgdeck.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import io.orgdeck.core.ballot.Admission;
import io.orgdeck.core.ballot.ChannelSettings;

/** ROBUSTNESS 52: what somebody in the network might try. Each is refused, and the ballot goes on. */
class AttackTest {

	private TestRoom room;
	private Phone phone;

	@BeforeEach
	void open() throws Exception {
		room = new TestRoom(Admission.NAME, false);
		room.box.open(room.small.question(2), 1);
		phone = room.phone(1);
	}

	@AfterEach
	void theBallotGoesOn() throws Exception {
		room.server.release(8);
		assertEquals(303, room.phone(8).vote(3).statusCode());
		room.box.close();
		assertEquals("8=level-3", room.stored(1).toString(), "nothing else came in");
		room.close();
	}

	/** Sends bytes as they are. @return the first line of what comes back; empty when the connection is closed */
	private String raw(String bytes) throws IOException {
		try (var socket = new Socket(InetAddress.getLoopbackAddress(), room.port())) {
			socket.setSoTimeout(60_000);
			socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
			socket.shutdownOutput(); // whoever waits for more waits no longer
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return answer.lines().findFirst().orElse("");
		}
	}

	private String get(String path, String host) throws IOException {
		return raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
	}

	private String host() {
		return "127.0.0.1:" + room.port();
	}

	@Test
	void aTokenThatWasGuessedOrIsOfAnotherSessionOrHasEndedIsNone() throws Exception {
		String form = Phone.form(phone.page("/?change=1"), "level:level-1", "", "");
		var other = new TestRoom(Admission.NAME, false);
		String foreign = other.phone(1).cookie;
		other.close();
		for (String cookie : List.of("room=guess", "room=", "room=" + "A".repeat(32), "room=" + "A".repeat(3000), foreign)) {
			var thief = new Phone(room.address());
			thief.cookie = cookie;
			assertEquals(401, thief.post("/vote", form).statusCode(), cookie);
			assertEquals(401, thief.get("/wait?since=1").statusCode());
		}
		room.server.release(1);
		assertEquals(401, phone.post("/vote", form).statusCode());
	}

	@Test
	void aPageOfSomebodyElseCannotVoteThroughABrowser() throws Exception {
		String form = Phone.form(phone.page("/?change=1"), "level:level-1", "", "");
		for (String origin : List.of("http://evil.example", "null", room.address() + "0", "https" + room.address().substring(4))) {
			assertEquals(403, phone.send(HttpRequest.newBuilder(URI.create(room.address() + "/vote")).header("Cookie", phone.cookie)
					.header("Content-Type", "application/x-www-form-urlencoded").header("Origin", origin)
					.POST(BodyPublishers.ofString(form)))
					.statusCode(), origin);
		}
		assertEquals(403, phone.send(HttpRequest.newBuilder(URI.create(room.address() + "/vote")).header("Cookie", phone.cookie)
				.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))).statusCode(),
				"no origin");
		assertEquals(403, phone.post("/vote", form, "Sec-Fetch-Site", "same-site").statusCode());
		assertEquals(404, phone.get("/vote?" + form).statusCode(), "a picture in a page cannot either");
		assertEquals(415, phone.send(HttpRequest.newBuilder(URI.create(room.address() + "/vote")).header("Cookie", phone.cookie)
				.header("Content-Type", "text/plain").header("Origin", room.address()).POST(BodyPublishers.ofString(form))).statusCode());
	}

	@Test
	void aNameThatPointsHereIsNotOurs() throws Exception {
		assertTrue(get("/", "evil.example").contains(" 421"));
		assertTrue(get("/", "localhost:" + room.port()).contains(" 421"));
		assertTrue(get("http://evil.example/", host()).matches(".* (400|421).*"), get("http://evil.example/", host()));
		assertTrue(raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n").contains(" 400"));
		assertTrue(raw("GET / HTTP/1.1\r\nHost: " + host() + "\r\nHost: evil.example\r\nConnection: close\r\n\r\n").contains(" 400"));
		assertTrue(get("/", host()).contains(" 200"));
	}

	@Test
	void whatIsTooLargeIsRefused() throws Exception {
		// Refused before it is sent: whoever sends it all the same may find the connection closed instead of an answer.
		String announced = raw("POST /vote HTTP/1.1\r\nHost: " + host() + "\r\nOrigin: " + room.address() + "\r\nCookie: " + phone.cookie
				+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 40000\r\nConnection: close\r\n\r\n");
		assertTrue(announced.contains(" 413"), announced);
		assertTrue(
				raw("GET / HTTP/1.1\r\nHost: " + host() + "\r\nX: " + "x".repeat(5000) + "\r\nConnection: close\r\n\r\n").contains(" 431"));
		assertTrue(raw("GET /?" + "x".repeat(9000) + " HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n")
				.matches(".* (414|431).*"));
		assertEquals(400, phone.post("/vote", "a=1&".repeat(250)).statusCode());
		assertEquals(400, phone.post("/vote", "ballot=%zz").statusCode());
		assertEquals(415, phone.post("/vote", "x", "Content-Encoding", "gzip").statusCode());
		String chunked = raw("POST /vote HTTP/1.1\r\nHost: " + host() + "\r\nOrigin: " + room.address() + "\r\nCookie: " + phone.cookie
				+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
				+ ("1000\r\n" + "x".repeat(4096) + "\r\n").repeat(12) + "0\r\n\r\n");
		assertTrue(chunked.isEmpty() || chunked.contains(" 413"), chunked);
	}

	@Test
	void pathsLeadNowhereElse() throws Exception {
		for (String path : List.of("/../room.css", "/%2e%2e/Room.class", "/..;/x", "//", "/room.css/..%2fRoom.class", "/Room.class",
				"/messages.properties",
				"/room.css%00.html", "/.", "/WEB-INF/", "/favicon.ico", "/join", "/vote", "/%", "/room%2ecss", "*")) {
			String line = get(path, host());
			assertTrue(
					line.matches("HTTP/1.1 (400|404|405) .*") || path.equals("/.") || path.equals("/../room.css")
							|| path.equals("/room%2ecss"),
					path + ": " + line);
			assertFalse(line.contains(" 500"), path);
		}
		for (String method : List.of("PUT", "DELETE", "TRACE", "OPTIONS", "PATCH", "BREW")) {
			String line = raw(method + " / HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n");
			assertTrue(line.matches("HTTP/1.1 (400|405|501) .*"), method + ": " + line);
		}
		assertTrue(raw("GET / HTTP/0.9\r\n\r\n").matches("(HTTP/1.1 (400|505) .*)?"));
		assertTrue(raw("POST /vote HTTP/1.1\r\nHost: " + host()
				+ "\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n")
				.contains(" 400"), "two lengths are a way to smuggle");
	}

	/** What a proxy and the server read differently could carry a vote of somebody else. */
	@Test
	void nothingIsSmuggled() throws Exception {
		String form = Phone.form(phone.page("/?change=1"), "level:level-1", "", "");
		String hidden = "POST /vote HTTP/1.1\r\nHost: " + host() + "\r\nOrigin: " + room.address() + "\r\nCookie: " + phone.cookie
				+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n" + form;
		for (String lengths : List.of("Content-Length: 0\r\nContent-Length: " + hidden.length(), "Content-Length: 0, " + hidden.length(),
				"Content-Length: -1", "Content-Length: +5", "Content-Length: 0x5", "Content-Length: 99999999999999999999",
				"Content-Length : 0", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", "Transfer-Encoding: xchunked",
				"Transfer-Encoding: chunked\r\nContent-Length: 0", " Transfer-Encoding: chunked", "Transfer-Encoding : chunked")) {
			String line = raw("POST /join HTTP/1.1\r\nHost: " + host() + "\r\nOrigin: " + room.address()
					+ "\r\nContent-Type: application/x-www-form-urlencoded\r\n" + lengths + "\r\nConnection: close\r\n\r\n" + hidden);
			assertTrue(line.matches("(HTTP/1.1 (400|413|501) .*)?"), lengths + ": " + line);
		}
		assertTrue(raw("GET / HTTP/1.1\r\nHost: " + host() + "\r\nContent-Length: " + hidden.length() + "\r\nConnection: close\r\n\r\n"
				+ hidden).contains(" 200"), "the body of a question for the page is read by nobody");
		assertTrue(raw("GET / HTTP/1.1\nHost: " + host() + "\n\n").matches("(HTTP/1.1 (200|400) .*)?"));
		assertFalse(room.box.turnout().hasVoted(1));
	}

	@Test
	void chunksThatNeverEndAreCutOff() throws Exception {
		String head = "POST /join HTTP/1.1\r\nHost: " + host() + "\r\nOrigin: " + room.address()
				+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
		for (String chunks : List.of("1\r\nx\r\n".repeat(40_000), "FFFFFFFFFFFFFFFFF\r\n", "7FFFFFFF\r\n" + "x".repeat(40_000),
				"-1\r\n", "1;" + "e".repeat(40_000) + "\r\nx\r\n", "0\r\nX: " + "t".repeat(40_000) + "\r\n\r\n")) {
			String line;
			try {
				line = raw(head + chunks);
			} catch (SocketException e) {
				line = ""; // cut off before all of it was sent
			}
			assertTrue(line.matches("(HTTP/1.1 (400|413|431|422) .*)?"), chunks.substring(0, Math.min(20, chunks.length())) + ": " + line);
		}
	}

	/** There is one way to speak to the server, and nothing else that it could be turned into. */
	@Test
	void otherProtocolsAreNotSpoken() throws Exception {
		String known = "\r\nHost: " + host() + "\r\nConnection: ";
		assertTrue(raw("GET / HTTP/1.1" + known + "Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
				+ "\r\nSec-WebSocket-Version: 13\r\n\r\n").contains(" 200"), "a socket is never upgraded");
		assertTrue(raw("GET / HTTP/1.1" + known + "Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__"
				+ "\r\n\r\n").contains(" 200"));
		assertTrue(raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").matches("(HTTP/1.1 (400|421|426|505) .*)?"));
		assertTrue(raw("CONNECT " + host() + " HTTP/1.1" + known + "close\r\n\r\n").matches("HTTP/1.1 (400|404|405|421) .*"));
		assertTrue(raw("GET / HTTP/1.0\r\n\r\n").contains(" 421"), "who does not say whom they call is not answered");
		assertTrue(raw("GET / HTTP/1.0\r\nHost: " + host() + "\r\n\r\n").contains(" 200"));
		assertTrue(raw("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003").matches("(HTTP/1.1 400 .*)?"),
				"a handshake of TLS");
	}

	/** A page of somebody else that has had its name point here asks for pages, but the room answers to its own name only. */
	@Test
	void aNameBoundAnewLearnsNothing() throws Exception {
		for (String host : List.of("evil.example:" + room.port(), "evil.example", "127.0.0.1", "127.0.0.1:1",
				"127.0.0.1:" + room.port() + ".",
				"127.1:" + room.port(), "0x7f000001:" + room.port(), "2130706433:" + room.port(), "[::ffff:127.0.0.1]:" + room.port(),
				host() + "@evil.example", "evil.example@" + host(), host() + " evil.example", "")) {
			for (String path : List.of("/", "/?c=" + room.code(), "/wait?since=1")) {
				assertTrue(get(path, host).matches("HTTP/1.1 (400|421) .*"), host + ": " + get(path, host));
			}
		}
		assertTrue(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: " + host() + "\r\nForwarded: host=" + host()
				+ "\r\nConnection: close\r\n\r\n").contains(" 421"), "what a proxy may say counts for nothing");
	}

	@Test
	void oneOfSeveralCookiesIsNoWayIn() throws Exception {
		String form = Phone.form(phone.page("/?change=1"), "level:level-1", "", "");
		var thief = new Phone(room.address());
		for (String cookies : List.of("room=guess; " + phone.cookie, "room=\"" + phone.cookie.substring(5) + "x\"",
				"ROOM=" + phone.cookie.substring(5),
				"room=" + phone.cookie.substring(5).toLowerCase(Locale.ROOT), "$Version=1; room=guess; $Path=/")) {
			thief.cookie = cookies;
			assertEquals(401, thief.post("/vote", form).statusCode(), cookies);
		}
	}

	@Test
	void whoNeverFinishesAskingKeepsNobodyWaiting() throws Exception {
		var slow = new ArrayList<Socket>();
		try {
			for (int i = 0; i < 300; i++) {
				var socket = new Socket(InetAddress.getLoopbackAddress(), room.port());
				slow.add(socket);
				socket.getOutputStream().write(("GET / HTTP/1.1\r\nHost: " + host() + "\r\nX-").getBytes(StandardCharsets.US_ASCII));
				socket.getOutputStream().flush();
			}
			for (int person = 2; person <= 7; person++) {
				assertTrue(room.phone(person).page("/").contains("Statement 1"));
			}
		} finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
	}

	@Test
	void whoIsSlowKeepsNobodyWaiting() throws Exception {
		var slow = new ArrayList<Socket>();
		try {
			for (int i = 0; i < 100; i++) {
				var socket = new Socket(InetAddress.getLoopbackAddress(), room.port());
				slow.add(socket);
				socket.getOutputStream().write(("POST /vote HTTP/1.1\r\nHost: " + host() + "\r\nOrigin: " + room.address()
						+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nballot=")
						.getBytes(StandardCharsets.US_ASCII));
				socket.getOutputStream().flush();
			}
			for (int person = 2; person <= 7; person++) {
				assertTrue(room.phone(person).page("/").contains("Statement 1"));
			}
		} finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
	}

	@Test
	void everyAnswerIsGuardedAndTellsNothingOfTheServer() throws Exception {
		for (var answer : List.of(phone.get("/"), phone.get("/nowhere"), phone.get("/room.css"), phone.post("/vote", "x=%zz"),
				phone.get("/wait?since=x"))) {
			var headers = answer.headers();
			assertTrue(headers.firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'none'"), answer.toString());
			assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
			assertTrue(headers.firstValue("Server").isEmpty() && headers.firstValue("Date").isEmpty());
			assertFalse(answer.body().toLowerCase().contains("jetty") || answer.body().contains("Exception"), answer.body());
		}
		var set = new Phone(room.address()).post("/join", "code=" + room.code() + "&person=2").headers().firstValue("Set-Cookie")
				.orElseThrow();
		assertTrue(set.matches("room=[A-Za-z0-9_-]{32}; Path=/; HttpOnly; SameSite=Strict"), set);
		String page = phone.page("/?change=1");
		assertFalse(page.contains("style=\"") || page.contains("onclick") || page.matches("(?s).*(src|href)=\"(http|//).*"),
				"no foreign byte");
		assertFalse(page.contains("Person 1"), "no name after coming in");
	}

	@Test
	void codesCannotBeGuessed() throws Exception {
		var thief = new Phone(room.address());
		int tried = 0;
		while (thief.post("/join", "code=WRONG" + tried + "&person=2").statusCode() == 422) {
			tried++;
			assertTrue(tried < 200, "guessing is not slowed down");
		}
		assertTrue(tried >= 50, "a room full of people may mistype");
		assertTrue(phone.page("/?change=1").contains("Statement 1"), "whoever is in stays in");
		room.close();
		open();
	}

	@Test
	void whoeverHasGuessedTooOftenIsNotLetInByTheRightCodeEither() throws Exception {
		var guests = new Guests(room.box, Admission.NAME, "ROOM22", () -> 0, Map.of(), any -> {});
		for (int i = 0; i < 60; i++) {
			assertEquals(Guests.Refusal.CODE, guests.enter("WRONG" + i, "2").refusal().orElseThrow());
		}
		assertEquals(Guests.Refusal.TOO_OFTEN, guests.enter("ROOM22", "2").refusal().orElseThrow());
		assertFalse(guests.isRoom("ROOM22"), "nor told the names");
	}

	@Test
	void oneTokenCannotFloodTheRoom() throws Exception {
		int asked = 0;
		while (phone.get("/").statusCode() == 200) {
			asked++;
			assertTrue(asked < 2000, "nothing slows it down");
		}
		assertTrue(asked >= 30);
		assertTrue(room.phone(2).page("/").contains("Statement 1"), "the others do not notice");
	}

	@Test
	void itIsReachedAtItsOwnAddressOnlyAndNotAfterItHasStopped() throws Exception {
		var other = new TestRoom(Admission.NAME, false);
		int port = other.port();
		other.close();
		assertThrows(ConnectException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void anotherAddressOfThisComputerIsNotServed() throws Exception {
		var there = new ChannelSettings(Optional.of(InetAddress.getByName("127.0.0.2")), 0, Admission.NAME, false, Optional.empty());
		try (var other = new TestRoom(there)) {
			assertTrue(other.address().startsWith("http://127.0.0.2:"));
			assertThrows(ConnectException.class, () -> new Socket(InetAddress.getByName("127.0.0.1"), other.port()).close());
		}
	}

	@Test
	void aPortInUseAndAStrangeAddressAreToldInASentence() {
		var taken = new ChannelSettings(Optional.of(InetAddress.getLoopbackAddress()), room.port(), Admission.NAME, false,
				Optional.empty());
		assertEquals("Port " + room.port() + " of 127.0.0.1 is in use. Choose another one.",
				assertThrows(IOException.class, () -> new Phones().open(room.box, taken)).getMessage());
	}
}
