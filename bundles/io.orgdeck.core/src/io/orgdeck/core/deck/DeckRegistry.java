package io.orgdeck.core.deck;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.model.deck.Deck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/**
 * The decks that plug-ins bring. Windows and command line find decks here and nowhere else. A deck that cannot be used
 * is logged once and left out; the others work.
 */
public final class DeckRegistry {

	public static final String EXTENSION_POINT = "io.orgdeck.core.decks"; //$NON-NLS-1$

	private static DeckRegistry platform;

	private final IExtensionRegistry registry;
	private final ContributionLog log;
	/** Decks read so far; loading one means parsing it. */
	private Map<String, DeckEntry> entries;

	public DeckRegistry(IExtensionRegistry registry, ContributionLog log) {
		this.registry = registry;
		this.log = log;
	}

	/** The decks of the running platform, read once. */
	public static synchronized DeckRegistry platform() {
		if (platform == null) {
			platform = new DeckRegistry(Platform.getExtensionRegistry(), ContributionLog.platform());
		}
		return platform;
	}

	/** All usable decks, in the order in which their plug-ins were found. */
	public synchronized List<DeckEntry> decks() {
		if (entries == null) {
			entries = load();
		}
		return List.copyOf(entries.values());
	}

	/** The deck with that id. */
	public Optional<DeckEntry> find(String id) {
		return decks().stream().filter(entry -> entry.deck().getId().equals(id)).findFirst();
	}

	/** Forgets what was read, because decks were installed or removed. */
	public synchronized void refresh() {
		entries = null;
	}

	private Map<String, DeckEntry> load() {
		Map<String, DeckEntry> found = new LinkedHashMap<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			var contribution = new DeckContribution(element);
			try {
				DeckEntry entry = contribution.load();
				List<String> problems = problems(contribution, entry.deck(), found);
				problems.forEach(problem -> log.warn(problem, null));
				if (problems.isEmpty()) {
					found.put(entry.deck().getId(), entry);
				}
			} catch (Exception | LinkageError e) { // whatever a foreign class throws must not cost the other decks
				log.warn(NLS.bind(Messages.deckUnusable, new Object[] { contribution.id(), contribution.contributor(), e.getMessage() }), e);
			}
		}
		return found;
	}

	private static List<String> problems(DeckContribution contribution, Deck deck, Map<String, DeckEntry> found) {
		var problems = new ArrayList<String>();
		if (deck.getId() == null || !deck.getId().equals(contribution.id())) {
			problems.add(NLS.bind(Messages.deckOtherId,
					new Object[] { contribution.id(), contribution.contributor(), deck.getId() }));
		} else if (found.containsKey(deck.getId())) {
			problems.add(NLS.bind(Messages.deckTwice, deck.getId(), contribution.contributor()));
		}
		Decks.duplicateIds(deck).stream().findFirst().ifPresent(id -> problems
				.add(NLS.bind(Messages.deckDuplicateId, new Object[] { contribution.id(), contribution.contributor(), id })));
		return problems;
	}
}
