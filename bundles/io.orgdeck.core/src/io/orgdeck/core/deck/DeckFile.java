package io.orgdeck.core.deck;

import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Deck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads the deck in a file that somebody hands over: a .carddeck, or the jar of a deck plug-in. Of a jar only the deck's
 * resource is read; no code in it is ever run.
 */
final class DeckFile {

	private DeckFile() {
	}

	/** @throws StoreException with a sentence when the file holds no deck that can be read */
	static Deck read(Path file) throws StoreException {
		return isJar(file) ? readJar(file) : new DeckStore().read(file).content();
	}

	static boolean isJar(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar"); //$NON-NLS-1$
	}

	private static Deck readJar(Path file) throws StoreException {
		if (!Files.isRegularFile(file)) {
			return new DeckStore().read(file).content(); // says in its own words that the file is missing
		}
		try (var jar = new JarFile(file.toFile(), false)) {
			ZipEntry plugin = jar.getEntry("plugin.xml"); //$NON-NLS-1$
			if (plugin == null) {
				throw noDeck(file, null);
			}
			try (InputStream in = jar.getInputStream(plugin)) {
				return readDeck(jar, resource(in, file), file);
			}
		} catch (StoreException e) {
			throw e;
		} catch (IOException | SAXException | ParserConfigurationException e) {
			throw noDeck(file, e);
		}
	}

	private static Deck readDeck(JarFile jar, String resource, Path file) throws IOException {
		ZipEntry entry = jar.getEntry(resource);
		if (entry == null) {
			throw noDeck(file, null);
		}
		try (InputStream in = jar.getInputStream(entry)) {
			return new DeckStore().read(in, file.toString()).content();
		}
	}

	/** The path of the first deck that the plug-in contributes as a resource. */
	private static String resource(InputStream pluginXml, Path file)
			throws IOException, SAXException, ParserConfigurationException {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
		NodeList extensions = factory.newDocumentBuilder().parse(pluginXml).getElementsByTagName("extension"); //$NON-NLS-1$
		for (Element extension : elements(extensions)) {
			if (DeckRegistry.EXTENSION_POINT.equals(extension.getAttribute("point"))) { //$NON-NLS-1$
				for (Element deck : elements(extension.getElementsByTagName("deck"))) { //$NON-NLS-1$
					if (deck.hasAttribute("resource")) { //$NON-NLS-1$
						return deck.getAttribute("resource"); //$NON-NLS-1$
					}
					throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.folderProviderClass, file));
				}
			}
		}
		throw noDeck(file, null);
	}

	private static List<Element> elements(NodeList nodes) {
		return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast).toList();
	}

	private static StoreException noDeck(Path file, Throwable cause) {
		return new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.folderNoDeck, file), cause);
	}
}
