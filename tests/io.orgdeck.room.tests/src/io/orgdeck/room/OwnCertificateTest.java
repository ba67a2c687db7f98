package io.orgdeck.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.ballot.Admission;
import io.orgdeck.core.ballot.ChannelSettings;

/** A certificate of one's own encrypts what goes between phones and this computer. */
class OwnCertificateTest {

	private static final String PASSWORD = "secret";

	@TempDir
	Path folder;

	private Path made(String name, String holdsFor) throws Exception {
		Path store = folder.resolve(name);
		keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=room", "-ext", "SAN=" + holdsFor, "-validity", "2", "-storetype", "PKCS12",
				"-keystore", store.toString(), "-storepass", PASSWORD, "-alias", "room");
		return store;
	}

	private static void keytool(String... options) throws Exception {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
		command.addAll(List.of(options));
		assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
	}

	private static ChannelSettings settings(Path certificate, String password) {
		return new ChannelSettings(Optional.of(InetAddress.getLoopbackAddress()), 0, Admission.NAME, false,
				Optional.of(new ChannelSettings.Certificate(certificate, password)));
	}

	/** What a phone uses that trusts this certificate alone. */
	private static SSLContext trusting(Path certificate) throws Exception {
		var only = KeyStore.getInstance("PKCS12");
		only.load(null, null);
		only.setCertificateEntry("room", KeyStore.getInstance(certificate.toFile(), PASSWORD.toCharArray()).getCertificate("room"));
		var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(only);
		var tls = SSLContext.getInstance("TLS");
		tls.init(null, trust.getTrustManagers(), null);
		return tls;
	}

	@Test
	void aVoteGoesOverAnEncryptedConnection() throws Exception {
		Path own = made("own.p12", "IP:127.0.0.1");
		try (var room = new TestRoom(settings(own, PASSWORD))) {
			room.box.open(room.small.question(2), 1);
			assertEquals("https://127.0.0.1:" + room.port(), room.address());
			var phone = new Phone(room.address(), HttpClient.newBuilder().sslContext(trusting(own)).build());
			var joined = phone.post("/join", "code=" + room.code() + "&person=1");
			assertTrue(joined.headers().firstValue("Set-Cookie").orElse("").endsWith("; Secure"));
			assertEquals(303, phone.vote(2).statusCode());
		}
	}

	@Test
	void whereItHoldsForANamePhonesAreSentToThatName() throws Exception {
		Path own = made("named.p12", "DNS:*.room.example,DNS:Vote.Room.example");
		try (var room = new TestRoom(settings(own, PASSWORD))) {
			assertEquals("https://vote.room.example:" + room.port(), room.address());
			assertEquals("HTTP/1.1 200 OK", statusLine(own, room.port(), "vote.room.example"));
			assertEquals("HTTP/1.1 421 Misdirected Request", statusLine(own, room.port(), "127.0.0.1"));
		}
	}

	private static String statusLine(Path certificate, int port, String host) throws Exception {
		try (var socket = trusting(certificate).getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port)) {
			socket.getOutputStream()
					.write(("GET / HTTP/1.1\r\nHost: " + host + ':' + port + "\r\nConnection: close\r\n\r\n")
							.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
		}
	}

	@Test
	void whatIsNoCertificateWithItsKeyIsToldInASentence() throws Exception {
		Path own = made("own.p12", "IP:127.0.0.1");
		assertRefused(own, "wrong");
		assertRefused(folder.resolve("missing.p12"), PASSWORD);
		Path plain = folder.resolve("room.cer");
		Path keyless = folder.resolve("keyless.p12");
		keytool("-exportcert", "-keystore", own.toString(), "-storepass", PASSWORD, "-alias", "room", "-file", plain.toString());
		keytool("-importcert", "-noprompt", "-keystore", keyless.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD, "-alias",
				"room",
				"-file", plain.toString());
		assertRefused(plain, PASSWORD);
		assertRefused(keyless, PASSWORD);
	}

	private static void assertRefused(Path file, String password) {
		assertEquals("The certificate " + file + " could not be used. It must be a PKCS#12 file with a certificate and its key, and the "
				+ "password must be right.", assertThrows(IOException.class, () -> new TestRoom(settings(file, password))).getMessage());
	}
}
