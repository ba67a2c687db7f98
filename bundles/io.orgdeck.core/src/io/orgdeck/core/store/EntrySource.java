package io.orgdeck.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Where the content of a container's entries can be had. */
interface EntrySource {

	/** What encrypts the entries as they lie here; empty when nothing does. */
	Optional<FileKey> key();

	/** Names of the entries that are here. */
	List<String> names() throws IOException;

	/** The entry as it lies in a container; empty when it is not here. */
	Optional<EntryContent> raw(String name) throws IOException;

	/** The entry's content, unpacked and in clear; empty when it is not here. */
	Optional<InputStream> open(String name) throws IOException;
}
