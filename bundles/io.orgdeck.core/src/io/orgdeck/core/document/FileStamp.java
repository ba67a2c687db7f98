package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** What a file looks like from outside: when this differs, somebody has written it. */
record FileStamp(long size, FileTime modified, String key) {

	/** Empty when the file is not there, or cannot be reached at the moment. */
	static Optional<FileStamp> of(Path file) {
		try {
			var attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return Optional.of(new FileStamp(attributes.size(), attributes.lastModifiedTime(),
					String.valueOf(attributes.fileKey())));
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
