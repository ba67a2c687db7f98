package io.orgdeck.office.file;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Temporary files of the Office library, which only their owner may read. The library's own way is one folder for everybody at
 * the computer, which belongs to whoever came first.
 */
public final class PrivateTempFiles implements TempFileCreationStrategy {

	@Override
	public File createTempFile(String prefix, String suffix) throws IOException {
		File file = Files.createTempFile("orgdeck-", suffix).toFile();
		file.deleteOnExit();
		return file;
	}

	@Override
	public File createTempDirectory(String prefix) throws IOException {
		File folder = Files.createTempDirectory("orgdeck-").toFile();
		folder.deleteOnExit();
		return folder;
	}
}
