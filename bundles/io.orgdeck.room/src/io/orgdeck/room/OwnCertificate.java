package io.orgdeck.room;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ballot.ChannelSettings;

/** A certificate of one's own: encrypts the connection, and says by what name phones must call this computer. */
final class OwnCertificate {

	private static final int DNS_NAME = 2; // RFC 5280, 4.2.1.6
	private static final int IP_ADDRESS = 7;

	private final KeyStore store;
	private final String password;
	private final List<List<?>> names;

	private OwnCertificate(KeyStore store, String password) throws GeneralSecurityException {
		this.store = store;
		this.password = password;
		names = names(store);
	}

	/** @throws IOException with a whole sentence when it cannot be used */
	static OwnCertificate of(ChannelSettings.Certificate chosen) throws IOException {
		try (var in = Files.newInputStream(chosen.file())) {
			var store = KeyStore.getInstance("PKCS12");
			store.load(in, chosen.password().toCharArray());
			return new OwnCertificate(store, chosen.password());
		} catch (GeneralSecurityException | IOException e) {
			throw new IOException(NLS.bind(Messages.onScreen().badCertificate, chosen.file()), e);
		}
	}

	private static List<List<?>> names(KeyStore store) throws GeneralSecurityException {
		var names = new ArrayList<List<?>>();
		boolean hasKey = false;
		for (String alias : Collections.list(store.aliases())) {
			if (store.isKeyEntry(alias) && store.getCertificate(alias) instanceof X509Certificate own) {
				hasKey = true;
				Collection<List<?>> others = own.getSubjectAlternativeNames();
				names.addAll(others == null ? List.of() : others);
			}
		}
		if (!hasKey) {
			throw new GeneralSecurityException("There is no key in it.");
		}
		return names;
	}

	SslContextFactory.Server tls() {
		var tls = new SslContextFactory.Server();
		tls.setKeyStore(store);
		tls.setKeyStorePassword(password);
		tls.setSniRequired(false);
		return tls;
	}

	/** The address itself where the certificate holds for it or for no whole name, and otherwise the first name that it holds for. */
	String host(String address) {
		boolean forAddress = names.stream().anyMatch(name -> name.get(0).equals(IP_ADDRESS) && name.get(1).equals(address));
		return forAddress ? address
				: names.stream().filter(name -> name.get(0).equals(DNS_NAME)).map(name -> (String) name.get(1))
						.filter(name -> name.matches("[A-Za-z0-9.-]+")).map(name -> name.toLowerCase(Locale.ROOT)).findFirst()
						.orElse(address);
	}
}
