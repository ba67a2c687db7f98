package io.orgdeck.core.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;

/** Gives a folder that was made for one person's eyes the rights that other folders beside it have. */
final class PackRights {

	private PackRights() {
	}

	static void open(Path folder) throws IOException {
		var rights = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
		if (rights != null) {
			Path like = Files.createDirectory(folder.resolve(".like"));
			rights.setPermissions(Files.getPosixFilePermissions(like));
			Files.delete(like);
		}
	}
}
