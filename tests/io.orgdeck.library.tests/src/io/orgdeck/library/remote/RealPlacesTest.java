package io.orgdeck.library.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.Library;
import io.orgdeck.samples.SmallAssessment;

/** ROBUSTNESS 54: shared places behind the servers that firms have, OpenSSH and Git over http, with what goes wrong there. */
class RealPlacesTest {

	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();
	private static final Path SSHD = Path.of("/usr/sbin/sshd");
	private static final String FILE = "Millbrook.assessment";

	@TempDir
	private Path folder;
	private final List<Sharing> open = new ArrayList<>();
	private final List<String> questions = new ArrayList<>();
	private String home;
	private Process server;

	@BeforeEach
	void makePlace() throws Exception {
		home = System.getProperty("user.home");
		System.setProperty("user.home", Files.createDirectories(folder.resolve("home")).toString());
		Files.createDirectories(folder.resolve("home/.ssh"));
		Road.makePlace(folder.resolve("place.git"));
	}

	@AfterEach
	void close() {
		open.forEach(Sharing::close);
		System.setProperty("user.home", home);
		if (server != null) {
			server.destroyForcibly();
		}
	}

	private Sharing open(String who, String address, String key, Login login) throws IOException {
		Path library = Files.createDirectories(folder.resolve(who));
		Sharing sharing = Sharing.of(Library.at(library), PasswordSource.NONE, login);
		sharing.shareAt(PlaceAddress.of(address).orElseThrow(), key);
		open.add(sharing);
		return sharing;
	}

	private Login login(boolean goesOn, Login.Answer... answers) {
		var left = new ArrayList<>(List.of(answers));
		return new Login() {
			@Override
			public Optional<Answer> ask(Question question) {
				return left.isEmpty() ? Optional.empty() : Optional.of(left.removeFirst());
			}

			@Override
			public boolean goesOn(String sentence) {
				questions.add(sentence);
				return goesOn;
			}
		};
	}

	private void sendAndGet(String address, String key, Login login) throws IOException {
		Sharing ana = open("ana", address, key, login);
		new SmallAssessment().writeTo(folder.resolve("ana").resolve(FILE));
		assertEquals(List.of(FILE), ana.send(NOBODY).sent());
		assertEquals(List.of(FILE), open("bo", address, key, login).get(NOBODY).written());
		assertEquals(-1, Files.mismatch(folder.resolve("ana").resolve(FILE), folder.resolve("bo").resolve(FILE)));
	}

	private static void run(String... command) throws Exception {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		assertEquals(0, process.waitFor(), said);
	}

	/** @return the address of the place behind it */
	private String startSsh(String hostKey) throws Exception {
		assumeTrue(Files.isExecutable(SSHD), "There is no OpenSSH server here; releng/verify installs one.");
		Path config = folder.resolve("sshd");
		Files.createDirectories(config);
		Files.createDirectories(Path.of("/run/sshd"));
		if (!Files.exists(config.resolve(hostKey))) {
			run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", config.resolve(hostKey).toString());
		}
		int port;
		try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = free.getLocalPort();
		}
		Path file = Files.writeString(config.resolve("config"), String.join("\n", "Port " + port, "ListenAddress 127.0.0.1",
				"HostKey " + config.resolve(hostKey), "PidFile none", "AuthorizedKeysFile " + config.resolve("authorized"), "UsePAM no",
				"StrictModes no", "PasswordAuthentication no", ""));
		server = new ProcessBuilder(SSHD.toString(), "-D", "-f", file.toString(), "-E", config.resolve("log").toString()).start();
		for (int i = 0; i < 200; i++) {
			try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
				break;
			} catch (IOException notYet) {
				Thread.onSpinWait();
				server.waitFor(50, TimeUnit.MILLISECONDS);
			}
		}
		return "ssh://" + System.getProperty("user.name") + "@127.0.0.1:" + port + folder.resolve("place.git");
	}

	/** @return the file of a key that the server takes */
	private String key(String password) throws Exception {
		Path key = folder.resolve("key of " + password.length());
		run("ssh-keygen", "-q", "-t", "ed25519", "-N", password, "-f", key.toString());
		Files.createDirectories(folder.resolve("sshd"));
		Files.writeString(folder.resolve("sshd/authorized"), Files.readString(Path.of(key + ".pub")));
		return key.toString();
	}

	@Test
	@DisplayName("Over ssh with a key: a server that was never seen is asked about once, and then known")
	void sshWithAKey() throws Exception {
		sendAndGet(startSsh("host"), key(""), login(true));
		assertEquals(1, questions.size(), questions::toString);
		assertTrue(questions.getFirst().contains("was never seen"), questions::toString);
	}

	@Test
	@DisplayName("A key with a password of its own is asked for it")
	void sshWithAProtectedKey() throws Exception {
		String key = key("secret words");
		var answer = new Login.Answer("", "secret words".toCharArray(), false);
		sendAndGet(startSsh("host"), key, login(true, answer, answer));
	}

	@Test
	@DisplayName("A server with another key than before, and one that nobody trusts, get nothing")
	void aServerThatIsAnotherOne() throws Exception {
		String key = key("");
		String address = startSsh("host");
		Sharing nobody = open("ana", address, key, login(false));
		new SmallAssessment().writeTo(folder.resolve("ana").resolve(FILE));
		String untrusted = assertThrows(StoreException.class, () -> nobody.send(NOBODY)).getMessage();
		assertTrue(untrusted.startsWith("Nothing was sent or got"), untrusted);
		sendAndGet(address, key, login(true));
		String known = Files.readString(folder.resolve("home/.ssh/known_hosts"));
		server.destroyForcibly().waitFor();
		String moved = startSsh("other-host");
		Files.writeString(folder.resolve("home/.ssh/known_hosts"),
				known.replaceAll("127\\.0\\.0\\.1\\]:\\d+", "127.0.0.1]:" + moved.replaceAll(".*127.0.0.1:(\\d+)/.*", "$1")));
		questions.clear();
		Sharing cautious = open("ana", moved, key, login(false));
		assertThrows(StoreException.class, () -> cautious.get(NOBODY));
		assertTrue(questions.getFirst().contains("another key than before"), questions::toString);
	}

	@Test
	void aKeyThatTheServerDoesNotKnow() throws Exception {
		key("");
		Path foreign = folder.resolve("foreign");
		run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", foreign.toString());
		Sharing ana = open("ana", startSsh("host"), foreign.toString(), login(true));
		String refused = assertThrows(StoreException.class, () -> ana.get(NOBODY)).getMessage();
		assertTrue(refused.contains("does not let you in"), refused);
	}

	@Test
	@DisplayName("Over http with name and password; a wrong password is asked for again")
	void httpWithAPassword() throws Exception {
		try (var http = HttpPlace.of(folder)) {
			var right = new Login.Answer(HttpPlace.USER, HttpPlace.PASSWORD.toCharArray(), false);
			var wrong = new Login.Answer(HttpPlace.USER, "wrong".toCharArray(), false);
			Login login = question -> Optional.of(question.again() ? right : wrong);
			sendAndGet(http.address(), "", login);
		}
	}

	@Test
	void httpThatDoesNotLetSomebodyIn() throws Exception {
		try (var http = HttpPlace.of(folder)) {
			Sharing ana = open("ana", http.address(), "", Login.NOBODY);
			String refused = assertThrows(StoreException.class, () -> ana.get(NOBODY)).getMessage();
			assertTrue(refused.contains("does not let you in"), refused);
		}
	}

	@Test
	@DisplayName("Whoever may only read is told so, and everything stays as it is")
	void aPlaceThatRefuses() throws Exception {
		Path hook = folder.resolve("place.git/hooks/pre-receive");
		Files.createDirectories(hook.getParent());
		Files.writeString(hook, "#!/bin/sh\nexit 1\n");
		hook.toFile().setExecutable(true);
		try (var http = HttpPlace.of(folder)) {
			Sharing ana = open("ana", http.address(), "", http.login());
			new SmallAssessment().writeTo(folder.resolve("ana").resolve(FILE));
			String refused = assertThrows(StoreException.class, () -> ana.send(NOBODY)).getMessage();
			assertTrue(refused.contains("has refused") && refused.contains("stays here"), refused);
			assertEquals(List.of(FILE), ana.unsent());
			Files.delete(hook);
			assertEquals(List.of(FILE), ana.send(NOBODY).sent());
		}
	}

	@Test
	@DisplayName("A connection that breaks off midway loses nothing; the next try goes on")
	void aPlaceThatBreaksOff() throws Exception {
		try (var http = HttpPlace.of(folder)) {
			Sharing ana = open("ana", http.address(), "", http.login());
			new SmallAssessment().writeTo(folder.resolve("ana").resolve(FILE));
			http.breakOff(true);
			String broken = assertThrows(StoreException.class, () -> ana.send(NOBODY)).getMessage();
			assertTrue(broken.contains("stays here"), broken);
			assertFalse(broken.contains("Exception"), broken);
			http.breakOff(false);
			assertEquals(List.of(FILE), ana.send(NOBODY).sent());
		}
	}
}
