package io.orgdeck.library.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;

import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

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

/** ROBUSTNESS 54: shared places that are reached over the system's proxy alone; the name of the server is known to nobody else. */
class ProxyTest {

	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();
	private static final String FILE = "Millbrook.assessment";
	private static final String SERVER = "place.invalid";
	private static final List<String> PROPERTIES = List.of("http.proxyHost", "http.proxyPort", "https.proxyHost", "https.proxyPort");

	@TempDir
	private Path folder;
	private SSLSocketFactory trusting;

	@BeforeEach
	void makePlace() throws IOException {
		trusting = HttpsURLConnection.getDefaultSSLSocketFactory();
		Road.makePlace(folder.resolve("place.git"));
	}

	@AfterEach
	void withoutProxy() {
		PROPERTIES.forEach(System::clearProperty);
		HttpsURLConnection.setDefaultSSLSocketFactory(trusting);
	}

	private static Proxy proxyTo(InetSocketAddress server) throws IOException {
		var proxy = new Proxy(server);
		SystemProxy.properties(Map.of("http_proxy", "127.0.0.1:" + proxy.port(), "HTTPS_PROXY", "http://127.0.0.1:" + proxy.port()))
				.forEach(System::setProperty);
		return proxy;
	}

	private Sharing open(String who, String scheme, Login login) throws IOException {
		Sharing sharing = Sharing.of(Library.at(Files.createDirectories(folder.resolve(who))), PasswordSource.NONE, login);
		sharing.shareAt(scheme + "://" + SERVER + "/place.git");
		return sharing;
	}

	private void sendAndGet(String scheme, HttpPlace http) throws IOException {
		new SmallAssessment().writeTo(Files.createDirectories(folder.resolve("ana")).resolve(FILE));
		try (Sharing ana = open("ana", scheme, http.login()); Sharing bo = open("bo", scheme, http.login())) {
			assertEquals(List.of(FILE), ana.send(NOBODY).sent());
			assertEquals(List.of(FILE), bo.get(NOBODY).written());
		}
		assertEquals(-1, Files.mismatch(folder.resolve("ana").resolve(FILE), folder.resolve("bo").resolve(FILE)));
	}

	@Test
	void httpGoesOverTheProxy() throws IOException {
		try (var http = HttpPlace.of(folder); var proxy = proxyTo(http.at())) {
			sendAndGet("http", http);
			assertTrue(proxy.asked().stream().anyMatch(line -> line.startsWith("POST http://" + SERVER)), () -> proxy.asked().toString());
		}
	}

	@Test
	@DisplayName("https goes through the proxy, which sees the name of the server and nothing else")
	void httpsGoesThroughTheProxy() throws Exception {
		SSLContext certificate = certificate();
		HttpsURLConnection.setDefaultSSLSocketFactory(certificate.getSocketFactory());
		try (var http = HttpPlace.secure(folder, certificate); var proxy = proxyTo(http.at())) {
			sendAndGet("https", http);
			assertEquals(List.of("CONNECT " + SERVER + ":443"), proxy.asked().stream().distinct().toList());
		}
	}

	/** Made anew for a server of that name, and trusted. */
	private SSLContext certificate() throws Exception {
		Path file = folder.resolve("certificate");
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
				"-keyalg", "EC", "-alias", "place", "-dname", "CN=" + SERVER, "-ext", "san=dns:" + SERVER, "-storetype", "PKCS12",
				"-storepass", HttpPlace.PASSWORD, "-keystore", file.toString()).redirectErrorStream(true).start();
		String said = new String(keytool.getInputStream().readAllBytes());
		assertEquals(0, keytool.waitFor(), said);
		char[] password = HttpPlace.PASSWORD.toCharArray();
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(file)) {
			store.load(in, password);
		}
		KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		keys.init(store, password);
		KeyStore trusted = KeyStore.getInstance("PKCS12");
		trusted.load(null, null);
		trusted.setCertificateEntry("place", store.getCertificate("place"));
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(trusted);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
		return context;
	}

	@Test
	void aProxyThatWantsAPasswordIsTold() throws IOException {
		for (String scheme : List.of("http", "https")) {
			try (var http = HttpPlace.of(folder); var proxy = proxyTo(http.at()); Sharing ana = open(scheme, scheme, http.login())) {
				proxy.wantPassword();
				String told = assertThrows(StoreException.class, () -> ana.get(NOBODY)).getMessage();
				assertTrue(told.contains("The proxy on the way") && told.contains("stays here"), told);
			}
		}
	}

	@Test
	void aProxyThatIsNotThereIsTold() throws IOException {
		int gone;
		try (var proxy = new Proxy(new InetSocketAddress("127.0.0.1", 1))) {
			gone = proxy.port();
		}
		System.setProperty("http.proxyHost", "127.0.0.1");
		System.setProperty("http.proxyPort", String.valueOf(gone));
		try (Sharing ana = open("ana", "http", Login.NOBODY)) {
			String told = assertThrows(StoreException.class, () -> ana.get(NOBODY)).getMessage();
			assertTrue(told.contains("cannot be reached") && told.contains("stays here"), told);
			assertFalse(told.contains("Exception"), told);
		}
	}

	@Test
	@DisplayName("What the environment says of proxies is told to Java; nonsense counts for nothing")
	void theEnvironment() {
		assertEquals(Map.of("https.proxyHost", "proxy.example", "https.proxyPort", "3128"),
				SystemProxy.properties(Map.of("HTTPS_PROXY", "http://ana:secret@proxy.example:3128/", "HTTP_PROXY", "http://other:1")));
		assertEquals(
				Map.of("http.proxyHost", "proxy", "http.proxyPort", "80", "http.nonProxyHosts",
						"localhost|127.*|[::1]|git.example|*.near.example"),
				SystemProxy.properties(Map.of("http_proxy", "proxy", "no_proxy", "git.example, .near.example,")));
		assertEquals(Map.of(), SystemProxy.properties(Map.of("https_proxy", "", "http_proxy", ":: nonsense", "no_proxy", "*")));
	}
}
