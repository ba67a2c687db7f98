package io.orgdeck.core.deck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Deck;

/** Makes an installable plug-in from a deck: a jar with a manifest, a plugin.xml and the deck, and no code. */
public final class DeckPlugin {

	/** As early as zip files know without Java adding the moment, which depends on the zone. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
	private static final String RESOURCE = "deck/deck.carddeck";
	private static final Pattern VERSION = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?.*");

	private final Deck deck;

	public DeckPlugin(Deck deck) {
		this.deck = deck;
	}

	/**
	 * Writes the jar. The same deck gives the same bytes.
	 *
	 * @throws StoreException with a sentence, when nobody could install the deck under the id that it has
	 */
	public void write(OutputStream out) throws IOException {
		Optional<String> flaw = DeckId.flaw(deck.getId());
		if (flaw.isPresent()) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, flaw.get());
		}
		var jar = new JarOutputStream(out);
		put(jar, "META-INF/MANIFEST.MF");
		manifest().write(jar);
		put(jar, "plugin.xml");
		jar.write(pluginXml().getBytes(UTF_8));
		put(jar, RESOURCE);
		new DeckStore().write(deck, jar);
		jar.closeEntry();
		jar.finish();
	}

	private static void put(JarOutputStream jar, String name) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTimeLocal(NO_TIME);
		jar.putNextEntry(entry);
	}

	private Manifest manifest() {
		var manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", DeckId.pluginName(deck.getId()) + ";singleton:=true");
		main.putValue("Bundle-Version", version());
		main.putValue("Bundle-Name", onOneLine(Objects.requireNonNullElse(deck.getTitle(), DeckId.pluginName(deck.getId()))));
		main.putValue("Bundle-Vendor", onOneLine(Objects.requireNonNullElse(deck.getPublisher(), "")));
		main.putValue("Require-Bundle", "io.orgdeck.core");
		return manifest;
	}

	/** In a manifest, a second line would be a header of its own. */
	private static String onOneLine(String text) {
		return text.replaceAll("\\R|\\p{Cc}", " ");
	}

	/** A plug-in's version from the deck's: up to three numbers; 1.0.0 when it does not begin with any. */
	String version() {
		Matcher matcher = VERSION.matcher(Objects.requireNonNullElse(deck.getVersion(), "").strip());
		if (!matcher.matches()) {
			return "1.0.0";
		}
		return matcher.group(1) + '.' + Objects.requireNonNullElse(matcher.group(2), "0") + '.'
				+ Objects.requireNonNullElse(matcher.group(3), "0");
	}

	private String pluginXml() {
		return String.format(Locale.ROOT, """
				<?xml version="1.0" encoding="UTF-8"?>
				<?eclipse version="3.4"?>
				<plugin>
				   <extension point="%s">
				      <deck id="%s" resource="%s"/>
				   </extension>
				</plugin>
				""", DeckRegistry.EXTENSION_POINT, escape(deck.getId()), RESOURCE);
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}
