package io.orgdeck.core.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

import io.orgdeck.core.language.SheetLine.State;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Place;

/**
 * A language as something that is installed: a jar without any class, with a folder of texts for each bundle that says them, and the
 * sheet that it was made of.
 */
public final class LanguagePack {

	/** Manifest header with the language as a BCP 47 tag, by which the launcher knows a pack. */
	public static final String LANGUAGE = "Orgdeck-Language";
	/** Manifest header: draft or checked. */
	public static final String STATE = "Orgdeck-Language-State";
	private static final String COUNTS = "Orgdeck-Language-Counts";
	private static final String FOR = "Orgdeck-Version";

	private static final String SHEET = "sheet.csv";
	private static final String PROPERTIES = ".properties";
	/** The one text that the product writes itself. */
	static final String STATE_KEY = "translationState";
	private static final LocalDateTime ANY_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);
	private static final int FIRST_OTHER = 127;

	private LanguagePack() {
	}

	/** What keeps a sheet from becoming a pack, and what its translator should know, row by row. */
	public static List<ImportProblem> problems(LanguageSheet sheet, ProductTexts texts) {
		var problems = new ArrayList<ImportProblem>();
		if (!LanguageSheet.TAG.matcher(sheet.tag()).matches()) {
			problems.add(ImportProblem.error(Place.of(sheet.file()), NLS.bind(Messages.noLanguage, sheet.tag()),
					NLS.bind(Messages.noLanguageRemedy, LanguageSheet.LANGUAGE)));
			return problems;
		}
		var check = new TranslationCheck(sheet.tag());
		for (SheetLine line : sheet.renewed(texts).lines()) {
			if (line.state() == State.DRAFT || line.state() == State.CHECKED) {
				check.of(line)
						.ifPresent(fault -> problems.add(ImportProblem.error(place(sheet, line), fault.text(), fault.remedy())));
			}
		}
		sheet.unknown(texts).forEach(line -> problems.add(
				ImportProblem.warning(place(sheet, line), NLS.bind(Messages.unknownText, line.text().key()), Messages.unknownTextRemedy)));
		return problems;
	}

	private static Place place(LanguageSheet sheet, SheetLine line) {
		return new Place(sheet.file(), "", line.row(), -1);
	}

	/**
	 * Writes the pack of a sheet that was renewed for the texts of this product. Stale translations are in it, as long as they still can be said.
	 *
	 * @param version of the product that it was made for
	 */
	public static void write(LanguageSheet sheet, Version version, OutputStream out) throws IOException {
		var check = new TranslationCheck(sheet.tag());
		Map<String, Map<String, String>> files = new TreeMap<>();
		Map<String, StringBuilder> pages = new TreeMap<>();
		String suffix = '_' + sheet.tag().replace('-', '_');
		for (SheetLine line : sheet.lines()) {
			boolean isSaid = line.state() != State.MISSING && check.of(line).isEmpty();
			ProductText text = line.text();
			if (text.isHelpPage()) {
				pages.computeIfAbsent(text.bundle() + "/nl" + suffix.replace('_', '/') + '/' + text.file(), any -> new StringBuilder())
						.append(isSaid ? TranslationCheck.spelt(line) : text.english()).append('\n');
			} else if (isSaid) {
				boolean isOfPlatform = text.file().endsWith('/' + ProductTexts.PLATFORM);
				String place = isOfPlatform ? text.key() : text.bundle() + '/' + text.file().replace(PROPERTIES, "/" + text.key());
				int end = place.lastIndexOf('/');
				files.computeIfAbsent(place.substring(0, end) + suffix + PROPERTIES, any -> new TreeMap<>())
						.put(place.substring(end + 1), TranslationCheck.spelt(line));
			}
		}
		Completeness state = sheet.completeness();
		String words = "io.orgdeck.core/" + ProductTexts.WORDS.replace(PROPERTIES, suffix + PROPERTIES);
		files.computeIfAbsent(words, any -> new TreeMap<>()).put(STATE_KEY, word(state));
		var zip = new ZipOutputStream(out);
		entry(zip, JarFile.MANIFEST_NAME);
		manifest(sheet, state, version).write(zip);
		entry(zip, SHEET);
		var csv = new StringBuilder();
		sheet.csv(csv);
		zip.write(csv.toString().getBytes(StandardCharsets.UTF_8));
		for (Map.Entry<String, Map<String, String>> file : files.entrySet()) {
			entry(zip, file.getKey());
			for (Map.Entry<String, String> text : file.getValue().entrySet()) {
				zip.write((escaped(text.getKey(), true) + '=' + escaped(text.getValue(), false) + '\n')
						.getBytes(StandardCharsets.ISO_8859_1));
			}
		}
		for (Map.Entry<String, StringBuilder> page : pages.entrySet()) {
			entry(zip, page.getKey());
			zip.write(("<form>\n" + page.getValue() + "</form>\n").getBytes(StandardCharsets.UTF_8));
		}
		zip.finish(); // the stream is closed by whoever has opened it
	}

	/** The sheet that a pack was made of; empty when the jar is no language pack. */
	public static Optional<LanguageSheet> sheet(Path jar) throws StoreException {
		try (var file = new JarFile(jar.toFile(), false)) {
			Manifest manifest = file.getManifest();
			var entry = file.getEntry(SHEET);
			if (manifest == null || manifest.getMainAttributes().getValue(LANGUAGE) == null || entry == null) {
				return Optional.empty();
			}
			try (InputStream in = file.getInputStream(entry)) {
				return Optional.of(LanguageSheet.read(new CsvReader().read(in, jar.getFileName().toString(), new NullProgressMonitor())));
			}
		} catch (StoreException told) {
			throw told;
		} catch (IOException | RuntimeException unreadable) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.noPack, jar, Failure.reason(unreadable)),
					unreadable);
		}
	}

	private static String word(Completeness state) {
		return (state.isDraft() ? State.DRAFT : State.CHECKED).word();
	}

	private static Manifest manifest(LanguageSheet sheet, Completeness state, Version version) {
		var manifest = new Manifest();
		Attributes headers = manifest.getMainAttributes();
		headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
		headers.putValue(Constants.BUNDLE_SYMBOLICNAME, "orgdeck.language." + sheet.tag().toLowerCase(Locale.ROOT));
		headers.putValue(Constants.BUNDLE_VERSION, version.toString());
		headers.putValue(Constants.BUNDLE_NAME,
				state.isDraft() ? NLS.bind(Messages.draftName, sheet.name()) : sheet.name());
		headers.putValue(LANGUAGE, sheet.tag());
		headers.putValue(STATE, word(state));
		headers.putValue(COUNTS, "texts=" + state.texts() + ";translated=" + state.translated() + ";drafts=" + state.drafts() + ";stale="
				+ state.stale());
		headers.putValue(FOR, version.toString());
		return manifest;
	}

	private static void entry(ZipOutputStream zip, String name) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTimeLocal(ANY_DAY);
		zip.putNextEntry(entry);
	}

	/** As a file of properties says it, in letters that every reader of such files takes for the same. */
	private static String escaped(String text, boolean key) {
		var escaped = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			switch (letter) {
				case '\n' -> escaped.append("\\n");
				case '\r' -> escaped.append("\\r");
				case '\t' -> escaped.append("\\t");
				case '\\' -> escaped.append("\\\\");
				case ' ' -> escaped.append(key || i == 0 ? "\\ " : " ");
				case '=', ':' -> escaped.append(key ? "\\" : "").append(letter);
				default -> escaped.append(letter < ' ' || letter >= FIRST_OTHER ? String.format(Locale.ROOT, "\\u%04x", (int) letter)
						: String.valueOf(letter));
			}
		}
		return escaped.toString();
	}
}
