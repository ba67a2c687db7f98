package io.orgdeck.core.store;

import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.model.assessment.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;

/**
 * Where the content of attachments can be had: in the file they were read from, in what was attached since. Immutable;
 * nothing is held in memory or kept in use.
 */
public final class Attachments {

	/** Knows no attachment. */
	public static final Attachments NONE = new Attachments(List.of(), Set.of());

	private final List<EntrySource> sources;
	private final Set<String> missing;

	private Attachments(List<EntrySource> sources, Set<String> missing) {
		this.sources = List.copyOf(sources);
		this.missing = Set.copyOf(missing);
	}

	/** @param missing ids of attachments whose content was gone already when the file was opened */
	static Attachments of(EntrySource source, Set<String> missing) {
		return new Attachments(List.of(source), missing);
	}

	/** These, and where nothing is found the others. */
	public Attachments or(Attachments others) {
		var all = new ArrayList<>(sources);
		others.sources.stream().filter(source -> !all.contains(source)).forEach(all::add);
		var gone = new HashSet<>(missing);
		gone.addAll(others.missing);
		return new Attachments(all, gone);
	}

	/** Opens the content from its beginning. Reading fails when the content is not what it was when it was attached. */
	public InputStream open(Attachment attachment) throws StoreException {
		try {
			for (EntrySource source : sources) {
				Optional<InputStream> content = source.open(entryName(attachment));
				if (content.isPresent()) {
					return content.get();
				}
			}
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_READ,
					NLS.bind(Messages.Attachments_unreadable, attachment.getName(), e.getMessage()), e);
		}
		throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Attachments_missing, attachment.getName()));
	}

	/** Whether the content was gone already when the file was opened. */
	boolean isKnownMissing(String id) {
		return missing.contains(id);
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

	/** Ids are usually UUIDs; whatever else they may be, the name stays inside its folder. */
	static String entryName(Attachment attachment) {
		return ContainerReader.ATTACHMENTS + URLEncoder.encode(attachment.getId(), StandardCharsets.UTF_8).replace(".", "%2E");
	}
}
