package io.orgdeck.core.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/**
 * Notices that a file is open in an office program, by the owner file that Word, Excel and LibreOffice put beside it.
 * Windows would refuse to replace the file; elsewhere the program would later write over the new one.
 */
final class OpenElsewhere {

	/** Word takes away two letters of longer names. */
	private static final int TAKEN = 2;

	private OpenElsewhere() {
	}

	/** @throws ExportException when an owner file is there */
	static void check(Path target) throws ExportException {
		for (String name : ownerFiles(target.getFileName().toString())) {
			Path owner = target.resolveSibling(name);
			if (Files.exists(target) && Files.exists(owner)) {
				throw new ExportException(NLS.bind(Messages.openElsewhere, target, name), null);
			}
		}
	}

	private static List<String> ownerFiles(String name) {
		return List.of("~$" + name, "~$" + name.substring(Math.min(TAKEN, name.length())), ".~lock." + name + '#');
	}
}
