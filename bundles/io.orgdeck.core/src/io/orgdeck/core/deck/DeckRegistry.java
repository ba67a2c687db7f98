package io.orgdeck.core.deck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Deck;

/**
 * The decks that plug-ins bring and that were installed. Windows and command line find decks here and nowhere else. A
 * deck that cannot be used is logged once and left out; the others work.
 */
public final class DeckRegistry {

	public static final String EXTENSION_POINT = "io.orgdeck.core.decks";

	private static DeckRegistry platform;

	private final IExtensionRegistry registry;
	private final DeckFolder folder;
	private final ContributionLog log;
	/** Decks read so far; loading one means parsing it. */
	private Map<String, DeckEntry> entries;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	public DeckRegistry(IExtensionRegistry registry, DeckFolder folder, ContributionLog log) {
		this.registry = registry;
		this.folder = folder;
		this.log = log;
	}

	/** The decks of the running platform and of the person at the computer, read once. */
	public static synchronized DeckRegistry platform() {
		if (platform == null) {
			platform = new DeckRegistry(Platform.getExtensionRegistry(), DeckFolder.ofUser(), ContributionLog.platform());
		}
		return platform;
	}

	/** All usable decks: those of plug-ins in the order in which these were found, then the installed ones. */
	public synchronized List<DeckEntry> decks() {
		if (entries == null) {
			entries = new Loading().load();
		}
		return List.copyOf(entries.values());
	}

	/** The deck with that id. */
	public Optional<DeckEntry> find(String id) {
		return decks().stream().filter(entry -> entry.deck().getId().equals(id)).findFirst();
	}

	/** The deck that a deck builds on; empty when it stands alone or the other is not installed. */
	public Optional<Deck> base(Deck deck) {
		return Overlay.isOverlay(deck) ? find(deck.getBasedOn()).map(DeckEntry::deck) : Optional.empty();
	}

	/** The sample client of the first deck that brings one. */
	public Optional<DeckEntry.Sample> sample() {
		return decks().stream().flatMap(entry -> entry.sample().stream()).findFirst();
	}

	/** Why a deck with that id cannot be installed, in a sentence; empty when it can. */
	public Optional<String> refusal(String id) {
		Optional<String> flaw = DeckId.flaw(id);
		return flaw.isPresent() || !isContributed(id) ? flaw : Optional.of(NLS.bind(Messages.deckShipped, id));
	}

	private boolean isContributed(String id) {
		return Stream.of(registry.getConfigurationElementsFor(EXTENSION_POINT)).anyMatch(element -> id.equals(element.getAttribute("id")));
	}

	/**
	 * Copies a deck into the folder of installed decks and tells the listeners.
	 *
	 * @param replace whether an installed deck with the same id gives way
	 * @param monitor may be cancelled, which ends the reading with OperationCanceledException and installs nothing
	 * @throws StoreException when the file holds no deck, or one that cannot be installed, or one with its id is there and stays
	 */
	public DeckFolder.Installed install(Path file, boolean replace, IProgressMonitor monitor) throws StoreException {
		Optional<String> refusal = refusal(DeckFolder.inspect(file, monitor).getId());
		if (refusal.isPresent()) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, refusal.get());
		}
		DeckFolder.Installed installed = folder.install(file, replace, monitor);
		refresh();
		return installed;
	}

	/** Takes a deck out of the installed ones and tells the listeners. Assessments that used it keep their snapshot. */
	public void remove(String id) throws StoreException {
		try {
			folder.remove(id);
		} finally {
			refresh();
		}
	}

	/** Where decks are installed. */
	public DeckFolder folder() {
		return folder;
	}

	/** Forgets what was read, because decks were installed or removed, and tells the listeners. */
	public void refresh() {
		synchronized (this) {
			entries = null;
		}
		listeners.forEach(Runnable::run);
	}

	/** Has something done, on whatever thread that happens, whenever decks were installed or removed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** One reading of all decks. */
	private final class Loading {

		private final Map<String, DeckEntry> found = new LinkedHashMap<>();
		private final List<DeckEntry> overlays = new ArrayList<>();

		Map<String, DeckEntry> load() {
			for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
				addContribution(new DeckContribution(element));
			}
			folder.decks(log).forEach(installed -> add(new DeckEntry(installed.deck(), installed.file().toString(),
					Optional.of(installed.file()), Optional.empty())));
			resolveOverlays();
			return found;
		}

		private void addContribution(DeckContribution contribution) {
			try {
				DeckEntry entry = contribution.load();
				if (entry.deck().getId() == null || !entry.deck().getId().equals(contribution.id())) {
					log.warn(NLS.bind(Messages.deckOtherId,
							new Object[] { contribution.id(), contribution.contributor(), entry.deck().getId() }), null);
				} else {
					add(entry);
				}
			} catch (Exception | LinkageError | StackOverflowError | AssertionError e) { // a foreign class must not cost the other decks
				String reason = e instanceof IOException && e.getMessage() != null ? e.getMessage() : Messages.deckFault;
				log.warn(NLS.bind(Messages.deckUnusable, new Object[] { contribution.id(), contribution.contributor(), reason }), e);
			}
		}

		private void add(DeckEntry entry) {
			Deck deck = entry.deck();
			List<String> duplicates = Decks.duplicateIds(deck);
			if (!duplicates.isEmpty()) {
				log.warn(NLS.bind(Messages.deckDuplicateId,
						new Object[] { deck.getId(), entry.contributor(), duplicates.getFirst() }), null);
			} else if (found.containsKey(deck.getId())) {
				log.warn(NLS.bind(Messages.deckTwice, deck.getId(), entry.contributor()), null);
			} else if (Overlay.isOverlay(deck)) {
				overlays.add(entry);
			} else {
				found.put(deck.getId(), entry);
			}
		}

		/** An overlay may build on an overlay, so this goes on as long as one more finds its base. */
		private void resolveOverlays() {
			boolean progress = true;
			while (progress) {
				List<DeckEntry> ready = overlays.stream().filter(entry -> found.containsKey(entry.deck().getBasedOn())).toList();
				overlays.removeAll(ready);
				ready.forEach(this::lay);
				progress = !ready.isEmpty();
			}
			overlays.forEach(entry -> log.warn(NLS.bind(Messages.overlayBaseMissing,
					new Object[] { entry.deck().getId(), entry.contributor(), entry.deck().getBasedOn() }), null));
		}

		private void lay(DeckEntry entry) {
			Overlay.Result result = Overlay.resolve(entry.deck(), found.get(entry.deck().getBasedOn()).deck());
			result.problems().forEach(problem -> log.warn(problem, null));
			if (found.putIfAbsent(entry.deck().getId(),
					new DeckEntry(result.deck(), entry.contributor(), entry.file(), entry.sample())) != null) {
				log.warn(NLS.bind(Messages.deckTwice, entry.deck().getId(), entry.contributor()), null);
			}
		}
	}
}
