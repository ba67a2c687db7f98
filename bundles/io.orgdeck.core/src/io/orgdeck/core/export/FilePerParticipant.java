package io.orgdeck.core.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.FileNames;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;

/**
 * Writes a file for each participant into a folder, with an exporter that has the option {@code participant}. Either all
 * of them are there afterwards or none that was not there before.
 */
public final class FilePerParticipant {

	/** The option that says whom a file is for. */
	public static final String OPTION = "participant";

	private final ExporterEntry exporter;
	private final Assessment assessment;
	private final ExportOptions options;

	/** @param assessment a copy that nobody else changes */
	public FilePerParticipant(ExporterEntry exporter, Assessment assessment, ExportOptions options) {
		this.exporter = exporter;
		this.assessment = assessment;
		this.options = options;
	}

	/**
	 * Writes the files.
	 *
	 * @param people  whom to write a file for
	 * @param folder  made when it is not there, inside a folder that is
	 * @param replace whether files that are there may be replaced
	 * @return the files, in the order of the people
	 */
	public List<Path> write(List<Participant> people, Path folder, boolean replace, IProgressMonitor monitor) throws IOException {
		Map<Participant, Path> files = files(people, folder);
		for (Path file : files.values()) {
			if (!replace && Files.exists(file)) {
				throw new ExportException(NLS.bind(Messages.fileThere, file), null);
			}
		}
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.filesTask, files.size(), folder), files.size());
		var fresh = new ArrayList<Path>();
		boolean isNewFolder = !Files.exists(folder);
		boolean whole = false;
		try {
			if (isNewFolder) {
				Files.createDirectory(folder);
			}
			for (var file : files.entrySet()) {
				boolean isNew = !Files.exists(file.getValue());
				ExportRun.write(exporter, assessment, options.with(OPTION, String.valueOf(file.getKey().getNumber())), file.getValue(),
						replace,
						progress.split(1));
				if (isNew) {
					fresh.add(file.getValue());
				}
			}
			whole = true;
			return List.copyOf(files.values());
		} finally {
			if (!whole) {
				if (isNewFolder) {
					fresh.addLast(folder);
				}
				for (Path file : fresh) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

	/** Number and name, so that files sort like the list of participants. */
	private Map<Participant, Path> files(List<Participant> people, Path folder) {
		int digits = String.valueOf(people.stream().mapToInt(Participant::getNumber).max().orElse(0)).length();
		var files = new LinkedHashMap<Participant, Path>();
		for (Participant one : people) {
			String number = String.format(Locale.ROOT, "%0" + digits + 'd', one.getNumber());
			files.put(one, folder.resolve((number + ' ' + FileNames.of(one.getName())).strip() + '.' + exporter.extension()));
		}
		return files;
	}
}
