package io.orgdeck.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.model.assessment.Attachment;

/**
 * Where the content of attachments can be had: in the file they were read from, in what was attached since. Immutable;
 * nothing is held in memory or kept in use.
 */
public final class Attachments {

	/** Knows no attachment. */
	public static final Attachments NONE = new Attachments(List.of(), Set.of(), false);

	private final List<EntrySource> sources;
	private final Set<String> missing;
	private final boolean lenient;

	private Attachments(List<EntrySource> sources, Set<String> missing, boolean lenient) {
		this.sources = List.copyOf(sources);
		this.missing = Set.copyOf(missing);
		this.lenient = lenient;
	}

	static Attachments of(EntrySource source) {
		return new Attachments(List.of(source), Set.of(), false);
	}

	/**
	 * What lies in those of the files that are containers, the first ones first.
	 *
	 * @param key what encrypts them
	 */
	public static Attachments inReadable(List<Path> files, Optional<FileKey> key) {
		var readable = new ArrayList<EntrySource>();
		for (Path file : files) {
			var container = new ContainerFile(file, key);
			try {
				container.names();
				readable.add(container);
			} catch (IOException e) {
				// gone or damaged: then it is not where the content can be had
			}
		}
		return new Attachments(readable, Set.of(), false);
	}

	/** The same, knowing the same ones gone as the others. */
	public Attachments missingLike(Attachments others) {
		return missing(others.missing);
	}

	/** The same, knowing that the content of these ids was gone already when the file was opened. */
	Attachments missing(Collection<String> ids) {
		return new Attachments(sources, Set.copyOf(ids), lenient);
	}

	/** The ids of those whose content is nowhere to be had. */
	List<String> findMissing(List<Attachment> all) throws IOException {
		var gone = new ArrayList<String>();
		for (Attachment attachment : all) {
			if (raw(entryName(attachment)).isEmpty()) {
				gone.add(attachment.getId());
			}
		}
		return gone;
	}

	/** Names of entries here that belong to none of the snapshot's attachments. */
	public List<String> entriesNotIn(Snapshot snapshot) throws IOException {
		Set<String> needed = snapshot.attachments().stream().map(Attachments::entryName).collect(Collectors.toSet());
		var others = new ArrayList<String>();
		for (EntrySource source : sources) {
			source.names().stream().filter(name -> name.startsWith(ContainerReader.ATTACHMENTS) && !needed.contains(name))
					.forEach(others::add);
		}
		return others;
	}

	/** These, and where nothing is found the others. */
	public Attachments or(Attachments others) {
		var all = new ArrayList<>(sources);
		others.sources.stream().filter(source -> !all.contains(source)).forEach(all::add);
		var gone = new HashSet<>(missing);
		gone.addAll(others.missing);
		return new Attachments(all, gone, lenient);
	}

	/** Opens the content from its beginning. Reading fails when the content is not what it was when it was attached. */
	public InputStream open(Attachment attachment) throws StoreException {
		try {
			for (EntrySource source : sources) {
				Optional<InputStream> content = source.open(entryName(attachment));
				if (content.isPresent()) {
					return AttachedContent.checked(content.get(), attachment);
				}
			}
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_READ,
					NLS.bind(Messages.Attachments_unreadable, attachment.getName(), Failure.reason(e)), e);
		}
		throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Attachments_missing, attachment.getName()));
	}

	/** These, taking it that whatever is nowhere to be found has been gone all the time. */
	public Attachments asFarAsThereAre() {
		return new Attachments(sources, missing, true);
	}

	/** Whether the content can be had. */
	public boolean has(Attachment attachment) throws IOException {
		return raw(entryName(attachment)).isPresent();
	}

	/** Whether the content was gone already when the file was opened. */
	boolean isKnownMissing(String id) {
		return lenient || missing.contains(id);
	}

	Optional<EntryContent> raw(String entryName) throws IOException {
		for (EntrySource source : sources) {
			Optional<EntryContent> content = source.raw(entryName);
			if (content.isPresent()) {
				return content;
			}
		}
		return Optional.empty();
	}

	/** The entry for a container that is encrypted by that key, or by none: as it lies here if it can be, else encrypted anew. */
	Optional<EntryContent> forContainer(String entryName, Optional<FileKey> key) throws IOException {
		for (EntrySource source : sources) {
			Optional<EntryContent> content = source.raw(entryName);
			if (content.isPresent()) {
				boolean asItLies = key.isEmpty() ? source.key().isEmpty() : key.get().isSame(source.key().orElse(null));
				EntryContent.Opener clear = () -> source.open(entryName).orElseThrow();
				return asItLies ? content
						: Optional.of(key.isEmpty() ? EntryContent.measured(clear) : EntryContent.sealed(entryName, clear, key.get()));
			}
		}
		return Optional.empty();
	}

	/** Ids are usually UUIDs; whatever else they may be, the name stays inside its folder. */
	static String entryName(Attachment attachment) {
		return ContainerReader.ATTACHMENTS + URLEncoder.encode(attachment.getId(), StandardCharsets.UTF_8).replace(".", "%2E");
	}
}
