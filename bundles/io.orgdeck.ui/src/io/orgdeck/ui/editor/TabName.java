package io.orgdeck.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.OrgDocument;

/** What the tab of a document says: its title, since the files of several clients can have one name. */
final class TabName {

	private TabName() {
	}

	/**
	 * With its file where the title alone would be taken for another's, and with the folder where the file's name would be, too.
	 *
	 * @param namesakes the other documents of that title
	 */
	static String of(OrgDocument<?> document, String title, List<OrgDocument<?>> namesakes) {
		var file = document.path().filter(path -> !namesakes.isEmpty())
				.map(path -> namesakes.stream().anyMatch(other -> fileName(other).equals(fileName(document))) && path.getNameCount() > 1
						? path.subpath(path.getNameCount() - 2, path.getNameCount())
						: path.getFileName());
		var name = file.isPresent() ? NLS.bind(Messages.nameWithFile, title, file.get()) : title;
		return document.isReadOnly() ? NLS.bind(Messages.readOnlyName, name) : name;
	}

	private static Optional<Path> fileName(OrgDocument<?> document) {
		return document.path().map(Path::getFileName);
	}
}
