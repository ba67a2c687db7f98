package io.orgdeck.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Version;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.orgdeck.core.store.StoreException;

/** A newer version is found, checked and put beside the one that runs; whatever is wrong is told and changes nothing. Robustness 42. */
class UpdatesTest {

	private static final String STATE = "orgdeck.state";

	@TempDir
	private Path folder;

	private Path feed;
	private Path state;
	private Firm firm;
	private String stateBefore;

	@BeforeEach
	void begin() throws IOException {
		feed = Files.createDirectory(folder.resolve("Neue Versionen"));
		state = Files.createDirectory(folder.resolve("state"));
		firm = new Firm(feed);
		stateBefore = System.getProperty(STATE);
		System.setProperty(STATE, state.toString());
	}

	@AfterEach
	void end() {
		if (stateBefore == null) {
			System.clearProperty(STATE);
		} else {
			System.setProperty(STATE, stateBefore);
		}
	}

	@Test
	void nothingIsLookedForBeforeSomebodyHasSaidWhereAndWhom() {
		assertTrue(refused(() -> updates("", "").newer()).contains("No address is set"));
		assertTrue(refused(() -> updates(feed.toString(), "").newer()).contains("No public key"));
		assertFalse(UpdateSettings.of(folder.resolve("none"), folder.resolve("neither")).atStart());
	}

	@Test
	void whatAFirmShipsIsTakenUntilTheUserSaysOtherwise() throws IOException {
		Path shipped = Files.writeString(folder.resolve("shipped.properties"), "address=https://firm.example/\nkey=" + firm.key() + "\n");
		Path own = folder.resolve("own.properties");
		assertEquals(new UpdateSettings("https://firm.example/", firm.key(), false), UpdateSettings.of(shipped, own));
		Files.writeString(own, "address=/mnt/share\nat-start=true\n");
		assertEquals(new UpdateSettings("/mnt/share", firm.key(), true), UpdateSettings.of(shipped, own));
	}

	@Test
	void aNewerVersionInAFolderIsPutBesideAndUsedFromTheNextStartOn() throws Exception {
		firm.publish("2.0.0.b");
		var updates = updates(feed.toString(), firm.key());
		Release release = updates.newer().orElseThrow();
		assertEquals("Boards see more.", release.notes());
		assertTrue(allFiles(state).isEmpty(), "a look changes nothing");
		updates.install(release, new NullProgressMonitor());
		String home = chosen().getFirst();
		assertEquals("a launcher", Files.readString(state.resolve("versions").resolve(home).resolve("lib/orgdeck.jar")));
		assertEquals("", chosen().get(1));
	}

	@Test
	void theWayBackLeadsToTheVersionBeforeAndOlderOnesGo() throws Exception {
		for (var version : List.of("2.0.0", "3.0.0", "4.0.0")) {
			firm.publish(version);
			var updates = updates(feed.toString(), firm.key());
			updates.install(updates.newer().orElseThrow(), new NullProgressMonitor());
		}
		try (Stream<Path> kept = Files.list(state.resolve("versions"))) {
			assertEquals(List.of("3.0.0", "4.0.0", "chosen"), kept.map(one -> one.getFileName().toString()).sorted().toList());
		}
		assertEquals(Optional.of("3.0.0"), Versions.ofUser().before());
		Versions.ofUser().goBack();
		assertTrue(chosen().getFirst().startsWith("3.0.0/"));
		Versions.ofUser().goBack();
		assertEquals(Optional.empty(), Versions.ofUser().before());
		assertThrows(StoreException.class, Versions.ofUser()::goBack);
	}

	@Test
	void aVersionThatHasAWindowIsMarkedOnceAndTheInstalledOneNever() throws Exception {
		firm.publish("2.0.0");
		var updates = updates(feed.toString(), firm.key());
		updates.install(updates.newer().orElseThrow(), new NullProgressMonitor());
		var versions = Versions.ofUser();
		versions.proved(product("1.0.0", Release.ARCHIVE));
		assertFalse(Files.exists(state.resolve("versions/2.0.0/proved")));
		var running = new ThisProduct(state.resolve("versions").resolve(chosen().getFirst()), new Version("2.0.0"), "", "");
		versions.proved(running);
		versions.proved(running);
		assertTrue(Files.exists(state.resolve("versions/2.0.0/proved")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.9.0", "1.0.0.a", "1.0.0" })
	void anOlderOrTheSameVersionIsNeverOffered(String version) throws Exception {
		firm.publish(version);
		assertEquals(Optional.empty(), updates(feed.toString(), firm.key()).newer());
	}

	@Test
	void aFeedSignedWithAnotherKeyIsRefused() throws Exception {
		new Firm(feed).publish("2.0.0");
		assertTrue(refused(() -> updates(feed.toString(), firm.key()).newer()).contains("is not signed with the key"));
	}

	@Test
	void aFeedThatWasChangedAfterSigningIsRefused() throws Exception {
		firm.publish("2.0.0");
		String text = Files.readString(feed.resolve("updates.json"));
		Files.writeString(feed.resolve("updates.json"), text.replace("2.0.0", "2.0.1"));
		assertTrue(refused(() -> updates(feed.toString(), firm.key()).newer()).contains("is not signed with the key"));
	}

	@Test
	void anUnsignedFeedIsRefused() throws Exception {
		firm.write("{}", "");
		assertTrue(refused(() -> updates(feed.toString(), firm.key()).newer()).contains("is not signed with the key"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "{\"release\":1}", "<html>Sign in</html>", "{\"release\":{},\"signature\":[]}" })
	void whatIsNoFeedIsRefused(String text) throws Exception {
		Files.writeString(feed.resolve("updates.json"), text);
		String said = refused(() -> updates(feed.toString(), firm.key()).newer());
		assertTrue(said.contains("is no feed of versions") || said.contains("is not signed"), said);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"version\":\"x y\",\"date\":\"2026-12-01\",\"java\":21,\"notes\":\"\",\"files\":[]}",
			"{\"version\":\"2.0.0\",\"date\":\"soon\",\"java\":21,\"notes\":\"\",\"files\":[]}",
			"{\"version\":\"2.0.0\",\"date\":\"2026-12-01\",\"java\":21,\"notes\":\"\",\"files\":[{\"system\":\"s\",\"kind\":\"archive\","
					+ "\"name\":\"../../x\",\"size\":1,\"sha256\":\"00\"}]}",
			"{\"version\":\"2.0.0\",\"date\":\"2026-12-01\",\"java\":21,\"notes\":\"\",\"files\":{}}", "[[]]", "\"\"" })
	void aSignedFeedThatMakesNoSenseIsRefused(String release) throws Exception {
		firm.write(release, firm.sign(release));
		assertTrue(refused(() -> updates(feed.toString(), firm.key()).newer()).contains("is no feed of versions"));
	}

	@Test
	void anArchiveThatWasChangedIsRefused() throws Exception {
		firm.publish("2.0.0");
		byte[] content = Files.readAllBytes(feed.resolve(Firm.ARCHIVE));
		content[content.length / 2] ^= 1;
		Files.write(feed.resolve(Firm.ARCHIVE), content);
		assertTrue(refusedInstallation().contains("is not the file that the signed feed speaks of"));
	}

	@Test
	void anArchiveThatIsCutOrLongerIsRefused() throws Exception {
		firm.publish("2.0.0");
		byte[] content = Files.readAllBytes(feed.resolve(Firm.ARCHIVE));
		Files.write(feed.resolve(Firm.ARCHIVE), Arrays.copyOf(content, content.length - 10));
		assertTrue(refusedInstallation().contains("Only a part"));
		Files.write(feed.resolve(Firm.ARCHIVE), Arrays.copyOf(content, content.length + 10));
		assertTrue(refusedInstallation().contains("is not the file that the signed feed speaks of"));
		Files.delete(feed.resolve(Firm.ARCHIVE));
		assertTrue(refusedInstallation().contains("it is not there"));
	}

	@Test
	void aDiskThatIsTooSmallIsToldBeforeAnythingIsWritten() throws Exception {
		firm.publish("2.0.0", 1L << 60, "0".repeat(64));
		assertTrue(refusedInstallation().contains("too little room"));
	}

	@Test
	void anArchiveThatLeavesItsFolderIsRefused() throws Exception {
		firm.publish("2.0.0", Firm.zip("../../../out", "x"));
		assertTrue(refusedInstallation().contains("outside its folder"));
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	void anArchiveOfAnotherVersionOrOfSomethingElseIsRefused() throws Exception {
		firm.publish("2.0.0", Firm.product("1.5.0"));
		assertTrue(refusedInstallation().contains("does not hold version 2.0.0"));
		firm.publish("2.0.0", Firm.zip("readme", "hello"));
		assertTrue(refusedInstallation().contains("does not hold version 2.0.0"));
		firm.publish("2.0.0", "no zip".getBytes());
		assertTrue(refusedInstallation().contains("cannot be unpacked"));
	}

	@Test
	void aFailureLeavesTheVersionThatIsUsed() throws Exception {
		firm.publish("2.0.0");
		updates(feed.toString(), firm.key()).install(updates(feed.toString(), firm.key()).newer().orElseThrow(), new NullProgressMonitor());
		var before = allFiles(state);
		firm.publish("3.0.0", Firm.product("1.5.0"));
		refusedInstallation();
		assertEquals(before, allFiles(state));
	}

	@Test
	void cancellingLeavesNothing() throws Exception {
		firm.publish("2.0.0");
		var updates = updates(feed.toString(), firm.key());
		Release release = updates.newer().orElseThrow();
		IProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> updates.install(release, monitor));
		assertTrue(allFiles(state).isEmpty());
	}

	@Test
	void aVersionForANewerJavaOrAnotherSystemIsToldSo() throws Exception {
		firm.wantsJava(99).publish("2.0.0");
		assertTrue(refusedInstallation().contains("needs Java 99"));
		firm.wantsJava(21).installer("deb").publish("2.0.0");
		assertTrue(refusedInstallation().contains("is not there for this kind of computer"));
	}

	@Test
	void whatAPackageHasBroughtGetsTheInstallerAndIsLeftAlone() throws Exception {
		firm.named("orgdeck_2.0.0_amd64.deb").installer("deb").publish("2.0.0", "a package".getBytes());
		var settings = new UpdateSettings(feed.toString(), firm.key(), false);
		var updates = new Updates(settings, product("1.0.0", "deb"), Versions.ofUser());
		Release release = updates.newer().orElseThrow();
		assertTrue(refused(() -> updates.install(release, new NullProgressMonitor())).contains("only its installer"));
		Path downloads = Files.createDirectory(folder.resolve("Downloads"));
		Path file = updates.fetch(release, downloads, new NullProgressMonitor());
		assertEquals("a package", Files.readString(file));
		assertTrue(refused(() -> updates.fetch(release, downloads, new NullProgressMonitor())).contains("is there already"));
		assertTrue(allFiles(state).isEmpty());
	}

	@Test
	void theKindOfInstallationStandsInItsFolder() throws Exception {
		Files.createDirectories(folder.resolve("lib"));
		assertEquals(Release.ARCHIVE, ThisProduct.kind(folder));
		Files.writeString(folder.resolve("lib/installed-by"), "msi\n");
		assertEquals("msi", ThisProduct.kind(folder));
	}

	@ParameterizedTest
	@CsvSource({ "file:/opt/my apps/orgdeck/,/opt/my apps/orgdeck", "file:/usr/lib/orgdeck/,/usr/lib/orgdeck" })
	void theFrameworkSaysWhereTheProductLies(String area, String home) {
		assertEquals(Path.of(home), ThisProduct.home(area));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://firm.example/", "mailto:x", "http://a b/" })
	void whatIsNoAddressIsRefused(String address) {
		assertTrue(refused(() -> updates(address, firm.key()).newer()).contains("is no address"));
	}

	@Test
	void aServerIsReadLikeAFolder() throws Exception {
		firm.publish("2.0.0");
		try (var server = new Server(feed)) {
			var updates = updates(server.address(), firm.key());
			updates.install(updates.newer().orElseThrow(), new NullProgressMonitor());
			assertTrue(chosen().getFirst().startsWith("2.0.0/"));
			var direct = updates(server.address() + "updates.json", firm.key());
			assertTrue(direct.newer().isPresent());
		}
	}

	@Test
	void aServerThatCutsOrRefusesIsToldInASentence() throws Exception {
		firm.publish("2.0.0", new byte[1 << 20]);
		String gone;
		try (var server = new Server(feed)) {
			gone = server.address();
			var updates = updates(gone, firm.key());
			Release release = updates.newer().orElseThrow();
			server.cut = true;
			String said = refused(() -> updates.install(release, new NullProgressMonitor()));
			assertTrue(said.contains("Nothing was changed; try again later"), said);
			assertTrue(allFiles(state).isEmpty());
			server.status = 404;
			assertTrue(refused(updates::newer).contains("it is not there"));
		}
		assertTrue(refused(() -> updates(gone, firm.key()).newer()).contains("nobody answers there"));
	}

	private String refusedInstallation() throws IOException {
		var updates = updates(feed.toString(), firm.key());
		Release release = updates.newer().orElseThrow();
		var before = allFiles(state);
		String said = refused(() -> updates.install(release, new NullProgressMonitor()));
		assertEquals(before, allFiles(state));
		return said;
	}

	private List<String> chosen() throws IOException {
		return Files.readAllLines(state.resolve("versions/chosen"));
	}

	private static Updates updates(String address, String key) {
		return new Updates(new UpdateSettings(address, key, false), product("1.0.0.b", Release.ARCHIVE), Versions.ofUser());
	}

	private static ThisProduct product(String version, String kind) {
		return new ThisProduct(Path.of("orgdeck").toAbsolutePath(), new Version(version), "linux.gtk.x86_64", kind);
	}

	/** Something that is refused with a sentence. */
	@FunctionalInterface
	private interface Attempt {
		void run() throws Exception;
	}

	private static String refused(Attempt attempt) {
		String said = assertThrows(StoreException.class, attempt::run).getMessage();
		assertTrue(said.endsWith(".") && !said.contains("Exception"), said);
		return said;
	}

	private static TreeMap<String, String> allFiles(Path folder) throws IOException {
		var files = new TreeMap<String, String>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(file).toString(), Firm.hash(Files.readAllBytes(file)));
			}
		}
		return files;
	}

	/** The firm's web server, which may answer badly. */
	private static final class Server implements AutoCloseable {

		private final HttpServer server;
		private final Path files;
		private volatile boolean cut;
		private volatile int status = 200;

		Server(Path files) throws IOException {
			this.files = files;
			server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/new/", this::answer);
			server.start();
		}

		private void answer(HttpExchange exchange) throws IOException {
			String path = exchange.getRequestURI().getPath();
			byte[] content = Files.readAllBytes(files.resolve(path.substring(path.lastIndexOf('/') + 1)));
			try (exchange) {
				exchange.sendResponseHeaders(status, status == 200 ? content.length : -1);
				if (status == 200) {
					exchange.getResponseBody().write(content, 0, cut ? content.length / 2 : content.length);
				}
			} catch (IOException halfSent) {
				// That is what being cut means.
			}
		}

		String address() {
			return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ':' + server.getAddress().getPort() + "/new/";
		}

		@Override
		public void close() {
			server.stop(0);
		}
	}
}
