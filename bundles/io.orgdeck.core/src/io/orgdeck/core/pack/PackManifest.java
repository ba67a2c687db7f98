package io.orgdeck.core.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

import io.orgdeck.core.audit.AuditPrograms;
import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/**
 * What a pack knows of itself, in a file of its folder: its files with their checksums, and the figures that each of them was compared
 * with, so that it can be compared again where the assessment is not at hand.
 */
final class PackManifest {

	static final String NAME = "pack.json";
	/** The audit bundle of the pack, where somebody signs. */
	static final String BUNDLE = "figures.audit";
	private static final int VERSION = 1;
	private static final int LARGEST = 64 << 20;

	/** As it stands in the file. */
	private static final class Content {
		private int version = VERSION;
		private String assessment = "";
		/** SHA-256 of the audit bundle; null where there is none. */
		private String bundle;
		private final Map<String, FileEntry> files = new LinkedHashMap<>();
		private final List<ReportFigures> reports = new ArrayList<>();
	}

	/** One file of the pack. */
	private static final class FileEntry {
		private String sha256 = "";
		private int report;
		private int compared;
		private Set<String> headlines = new TreeSet<>();
	}

	private final Content content;

	PackManifest(String assessment) {
		content = new Content();
		content.assessment = String.valueOf(assessment);
	}

	private PackManifest(Content content) {
		this.content = content;
	}

	void add(String name, Path file, ReportFigures figures, FigureCheck check) throws IOException {
		var entry = new FileEntry();
		entry.sha256 = Sha256.of(file);
		entry.report = content.reports.indexOf(figures);
		if (entry.report < 0) {
			entry.report = content.reports.size();
			content.reports.add(figures);
		}
		entry.compared = check.compared();
		entry.headlines = check.headlines();
		content.files.put(name, entry);
	}

	void addBundle(Path file) throws IOException {
		content.bundle = Sha256.of(file);
	}

	boolean hasBundle() {
		return content.bundle != null;
	}

	int compared() {
		return content.files.values().stream().mapToInt(file -> file.compared).sum();
	}

	void write(Path folder) throws IOException {
		byte[] json = new GsonBuilder().disableHtmlEscaping().create().toJson(content).getBytes(StandardCharsets.UTF_8);
		SafeFile.write(folder.resolve(NAME), false, out -> out.write(json));
	}

	static boolean isThere(Path folder) {
		return Files.isRegularFile(folder.resolve(NAME));
	}

	/** @throws StoreException with a sentence, when there is none or it cannot be read */
	static PackManifest read(Path folder) throws StoreException {
		Path file = folder.resolve(NAME);
		try {
			if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
				throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.noManifest, folder, NAME));
			}
			Content read = new Gson().fromJson(Files.readString(file), Content.class);
			if (read == null || read.version != VERSION || read.files.values().stream()
					.anyMatch(one -> one == null || one.report < 0 || one.report >= read.reports.size())) {
				throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.damagedManifest, file));
			}
			return new PackManifest(read);
		} catch (StoreException e) {
			throw e;
		} catch (IOException | JsonParseException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.damagedManifest, file), e);
		}
	}

	/** Whether nobody has changed anything in the folder of a pack, or added anything to it. */
	static boolean isUntouched(Path folder) {
		try (var list = Files.list(folder)) {
			PackManifest manifest = read(folder);
			var there = new TreeSet<String>();
			list.forEach(file -> there.add(file.getFileName().toString()));
			there.remove(NAME);
			if (manifest.hasBundle() && there.remove(BUNDLE) && !manifest.content.bundle.equals(Sha256.of(folder.resolve(BUNDLE)))) {
				return false;
			}
			if (manifest.hasBundle() && there.remove(AuditPrograms.PAGE) && !AuditPrograms.isPage(folder.resolve(AuditPrograms.PAGE))) {
				return false;
			}
			if (!manifest.content.files.keySet().containsAll(there)) {
				return false;
			}
			for (String name : there) {
				if (!manifest.isUnchanged(name, folder.resolve(name))) {
					return false;
				}
			}
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	Set<String> files() {
		return content.files.keySet();
	}

	boolean isUnchanged(String name, Path file) throws IOException {
		return content.files.get(name).sha256.equals(Sha256.of(file));
	}

	ReportFigures figures(String name) {
		return content.reports.get(content.files.get(name).report);
	}

	/** The dimensions whose scores stood in the file. */
	Set<String> headlines(String name) {
		return content.files.get(name).headlines;
	}

	int compared(String name) {
		return content.files.get(name).compared;
	}
}
