package io.orgdeck.core.plugins;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Version;

/**
 * A plug-in that may be installed, with what somebody should know before it is.
 *
 * @param jar       the file
 * @param name      symbolic name; the higher version of two with one name takes the other's place
 * @param title     its name for people
 * @param vendor    who made it, as it says itself; empty when it does not say
 * @param signature by whom it is signed; empty when it is not
 * @param handedOn  what the signature beside it says, in a sentence; empty when there is none
 */
public record Candidate(Path jar, String name, Version version, String title, String vendor, Optional<Signature> signature,
		Optional<String> handedOn) {

	/** Who made it, or that it does not say. */
	public String maker() {
		return vendor.isEmpty() ? Messages.vendorUnknown : vendor;
	}

	/** One line that says what it is, by whom, and whether it is signed. */
	public String about() {
		String signed = signature.isEmpty() && handedOn.isPresent() ? handedOn.get()
				: Signature.words(signature) + handedOn.map(sentence -> ' ' + sentence).orElse("");
		return NLS.bind(Messages.about, new Object[] { title, version, name, maker(), signed });
	}

	/** The same, of which the signature beside the archive it came in says that. */
	Candidate handedOn(Optional<String> sentence) {
		return new Candidate(jar, name, version, title, vendor, signature, sentence.or(() -> handedOn));
	}
}
