package io.orgdeck.core.deck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import io.orgdeck.core.store.Archive;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Deck;

/**
 * Reads the deck in a file that somebody hands over: a .carddeck, or the jar of a deck plug-in. Of a jar only plugin.xml and
 * the deck's resource are read; no code in it is ever run.
 */
final class HandedDeck {

	private HandedDeck() {
	}

	/**
	 * @return without an id when the file states none
	 * @throws StoreException with a sentence when the file holds no deck that can be read
	 */
	static Deck read(Path file, IProgressMonitor monitor) throws StoreException {
		Loaded<Deck> loaded = isJar(file) && Files.isRegularFile(file) ? readJar(file, monitor)
				: new DeckStore().read(file, ReadOptions.NONE.with(monitor));
		if (loaded.report().rootWithoutId()) {
			loaded.content().setId(null); // the one it was given would be another one the next time
		}
		return loaded.content();
	}

	static boolean isJar(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar");
	}

	private static Loaded<Deck> readJar(Path file, IProgressMonitor monitor) throws StoreException {
		if (!startsLikeZip(file)) {
			throw noDeck(file, null);
		}
		try (Archive jar = Archive.open(file)) {
			byte[] description = jar.read("plugin.xml", Archive.Kind.DESCRIPTION).orElseThrow(() -> noDeck(file, null));
			String resource = resource(description, file);
			byte[] deck = jar.read(resource, Archive.Kind.MODEL).orElseThrow(() -> noDeck(file, null));
			return new DeckStore().read(new ByteArrayInputStream(deck), file.toString(), monitor);
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw noDeck(file, e);
		}
	}

	private static boolean startsLikeZip(Path file) throws StoreException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.read() == 'P' && in.read() == 'K';
		} catch (IOException e) {
			throw noDeck(file, e);
		}
	}

	/** The path of the first deck that the plug-in contributes as a resource. */
	private static String resource(byte[] pluginXml, Path file) throws StoreException {
		var decks = new Contributions();
		try {
			var factory = SAXParserFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.newSAXParser().parse(new ByteArrayInputStream(pluginXml), decks);
		} catch (SAXException | IOException | ParserConfigurationException e) {
			throw noDeck(file, e);
		}
		if (!decks.found) {
			throw noDeck(file, null);
		}
		return decks.resource.orElseThrow(
				() -> new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.folderProviderClass, file)));
	}

	/** The first deck that a plugin.xml names. */
	private static final class Contributions extends DefaultHandler {

		private boolean amongDecks;
		private boolean found;
		private Optional<String> resource = Optional.empty();

		@Override
		public void startElement(String uri, String localName, String name, Attributes attributes) {
			if (name.equals("extension")) {
				amongDecks = DeckRegistry.EXTENSION_POINT.equals(attributes.getValue("point"));
			} else if (amongDecks && !found && name.equals("deck")) {
				found = true;
				resource = Optional.ofNullable(attributes.getValue("resource"));
			}
		}
	}

	private static StoreException noDeck(Path file, Throwable cause) {
		return new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.folderNoDeck, file), cause);
	}
}
