package io.orgdeck.core.deck;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;

/** One {@code deck} element of a plug-in. */
final class DeckContribution {

	private final IConfigurationElement element;

	DeckContribution(IConfigurationElement element) {
		this.element = element;
	}

	/** The id as the plug-in states it; the deck must bear the same. */
	String id() {
		return element.getAttribute("id");
	}

	String contributor() {
		return element.getContributor().getName();
	}

	DeckEntry load() throws Exception {
		Deck deck = deck();
		String sample = element.getAttribute("sample");
		return new DeckEntry(deck, contributor(), Optional.empty(), Optional.ofNullable(sample).map(path -> () -> readSample(path, deck)));
	}

	private Deck deck() throws Exception {
		String resource = element.getAttribute("resource");
		if (resource != null) {
			try (InputStream in = open(resource)) {
				return new DeckStore().read(in, nameOf(resource)).content();
			}
		}
		if (element.getAttribute("class") == null) {
			throw new IOException(Messages.deckNoSource);
		}
		if (element.createExecutableExtension("class") instanceof DeckProvider provider) {
			return provider.deck();
		}
		throw new IOException(NLS.bind(Messages.deckNoProvider, element.getAttribute("class")));
	}

	private Assessment readSample(String resource, Deck deck) throws IOException {
		try (InputStream in = open(resource)) {
			return new AssessmentStore().readTemplate(in, nameOf(resource), deck);
		}
	}

	private InputStream open(String resource) throws IOException {
		Bundle bundle = Platform.getBundle(contributor());
		URL url = bundle == null ? null : FileLocator.find(bundle, new Path(resource));
		if (url == null) {
			throw new FileNotFoundException(NLS.bind(Messages.deckNoFile, resource));
		}
		return url.openStream();
	}

	private String nameOf(String resource) {
		return contributor() + '/' + resource;
	}
}
