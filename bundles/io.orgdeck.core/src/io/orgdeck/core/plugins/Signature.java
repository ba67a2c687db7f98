package io.orgdeck.core.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import org.eclipse.osgi.util.NLS;

/**
 * By whom a jar is signed as a whole.
 *
 * @param signer  the name in the certificate
 * @param vouched whether an authority that Java trusts vouches for that name; anybody can write any name into a certificate
 */
public record Signature(String signer, boolean vouched) {

	private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)(?:CN|O)=((?:[^,\\\\]|\\\\.)+)");

	/**
	 * Reads every byte of the jar.
	 *
	 * @return empty when the jar is not signed, or only in part
	 * @throws SecurityException when something was changed after the jar was signed
	 */
	static Optional<Signature> of(JarFile jar) throws IOException {
		Set<CodeSigner> all = null;
		for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
			try (InputStream in = jar.getInputStream(entry)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
			if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/")) {
				CodeSigner[] signers = entry.getCodeSigners();
				Set<CodeSigner> these = signers == null ? Set.of() : Set.of(signers);
				if (all == null) {
					all = new HashSet<>(these);
				} else {
					all.retainAll(these);
				}
			}
		}
		return Optional.ofNullable(all).stream().flatMap(Set::stream).findFirst().map(Signature::by);
	}

	private static Signature by(CodeSigner signer) {
		var certificate = (X509Certificate) signer.getSignerCertPath().getCertificates().getFirst();
		var name = COMMON_NAME.matcher(certificate.getSubjectX500Principal().getName());
		return new Signature(name.find() ? name.group(1).replaceAll("\\\\(.)", "$1") : certificate.getSubjectX500Principal().getName(),
				isVouchedFor(signer));
	}

	private static boolean isVouchedFor(CodeSigner signer) {
		try {
			var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			trust.init((KeyStore) null);
			var anchors = new HashSet<TrustAnchor>();
			Stream.of(trust.getTrustManagers()).filter(X509TrustManager.class::isInstance)
					.flatMap(manager -> Stream.of(((X509TrustManager) manager).getAcceptedIssuers()))
					.forEach(issuer -> anchors.add(new TrustAnchor(issuer, null)));
			var parameters = new PKIXParameters(anchors);
			parameters.setRevocationEnabled(false); // works offline
			if (signer.getTimestamp() != null) {
				parameters.setDate(signer.getTimestamp().getTimestamp());
			}
			CertPathValidator.getInstance("PKIX").validate(signer.getSignerCertPath(), parameters);
			return true;
		} catch (GeneralSecurityException nobody) {
			return false;
		}
	}

	/** In words for whoever decides: {@code not signed}, or by whom and whether that can be believed. */
	static String words(Optional<Signature> signature) {
		return signature.map(by -> NLS.bind(by.vouched() ? Messages.signedVouched : Messages.signedUnknown, by.signer()))
				.orElse(Messages.notSigned);
	}
}
