package io.orgdeck.core.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import com.ibm.icu.text.PluralRules;

import io.orgdeck.core.language.SheetLine.State;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.CsvWriter;
import io.orgdeck.core.tables.FormulaGuard;
import io.orgdeck.core.tables.Headings;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;

/** A translator's sheet: every text of the product with its translation so far, one on a row. */
public final class LanguageSheet {

	/** A BCP 47 tag such as cy or pt-BR. */
	public static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-(?:[A-Z]{2}|[0-9]{3}))?");

	static final String LANGUAGE = "language";
	static final String NAME = "languageName";

	private static final String BUNDLE = "Bundle";
	private static final String FILE = "File";
	private static final String KEY = "Key";
	private static final String ENGLISH = "English";
	private static final String TRANSLATION = "Translation";
	private static final String STATE = "State";
	private static final String BEFORE = "English when translated";
	private static final String FORMS = "Forms for counts";
	private static final String NOTE = "Where and how";
	private static final List<String> HEADINGS = List.of(BUNDLE, FILE, KEY, ENGLISH, TRANSLATION, STATE, BEFORE, FORMS, NOTE);
	private static final List<String> NEEDED = List.of(BUNDLE, FILE, KEY, ENGLISH, TRANSLATION);

	private final String file;
	private final List<SheetLine> lines;

	/** @param file the name of the sheet, for sentences about it */
	LanguageSheet(String file, List<SheetLine> lines) {
		this.file = file;
		this.lines = List.copyOf(lines);
	}

	/** One in which nothing is translated but the language itself. */
	public static LanguageSheet empty(String tag, ProductTexts texts) {
		return new LanguageSheet(tag, texts.all().stream()
				.map(text -> isTag(text) ? new SheetLine(text, tag, State.CHECKED, "", 0) : new SheetLine(text, "", State.MISSING, "", 0))
				.toList());
	}

	/**
	 * Reads a sheet as it was written here, whoever has worked on it.
	 *
	 * @throws StoreException with a sentence when it is another kind of table
	 */
	public static LanguageSheet read(Spreadsheet book) throws StoreException {
		for (Sheet sheet : book.sheets()) {
			Optional<Headings> headings = Headings.find(sheet, row -> NEEDED.stream().allMatch(row::has));
			if (headings.isPresent()) {
				return new LanguageSheet(book.name(), headings.get().below().stream().filter(row -> !row.isBlank())
						.map(row -> line(headings.get(), row)).toList());
			}
		}
		throw new StoreException(StoreException.Kind.CANNOT_READ,
				NLS.bind(Messages.noSheet, book.name(), String.join(", ", NEEDED)));
	}

	private static SheetLine line(Headings headings, Row row) {
		var text = new ProductText(text(headings, row, BUNDLE), text(headings, row, FILE), text(headings, row, KEY),
				text(headings, row, ENGLISH), text(headings, row, NOTE));
		String translation = text(headings, row, TRANSLATION);
		return new SheetLine(text, translation, state(text(headings, row, STATE), translation), text(headings, row, BEFORE), row.number());
	}

	private static String text(Headings headings, Row row, String heading) {
		return FormulaGuard.unguarded(headings.cell(row, heading).text());
	}

	/** What somebody has typed there, or nothing, is a draft; nobody has checked what is not said to be checked. */
	private static State state(String word, String translation) {
		if (translation.isBlank()) {
			return State.MISSING;
		}
		return Stream.of(State.CHECKED, State.STALE).filter(state -> state.word().equals(word.strip().toLowerCase(Locale.ROOT))).findFirst()
				.orElse(State.DRAFT);
	}

	/**
	 * The sheet for the texts as the product says them now: translations are kept, those of changed texts are stale, those of texts that
	 * the product no longer says are left out. A paragraph of the help is found again by its words.
	 */
	public LanguageSheet renewed(ProductTexts texts) {
		Map<String, SheetLine> byId = new HashMap<>();
		Map<String, SheetLine> byWords = new HashMap<>();
		for (SheetLine line : lines) {
			byId.putIfAbsent(line.text().id(), line);
			byWords.putIfAbsent(words(line.text()), line);
		}
		Set<String> said = texts.all().stream().map(LanguageSheet::words).collect(Collectors.toSet());
		return new LanguageSheet(file, texts.all().stream().map(now -> {
			SheetLine same = byId.get(now.id());
			SheetLine moved = now.isHelpPage() ? byWords.get(words(now)) : null;
			boolean isElsewhere = now.isHelpPage() && same != null && said.contains(words(same.text()));
			if (moved != null || isElsewhere) {
				same = moved;
			}
			return same == null ? new SheetLine(now, "", State.MISSING, "", 0) : same.beside(now);
		}).toList());
	}

	private static String words(ProductText text) {
		return text.bundle() + '/' + text.file() + '/' + text.english();
	}

	/** The rows of texts that the product does not say. */
	List<SheetLine> unknown(ProductTexts texts) {
		return lines.stream().filter(line -> !line.text().isHelpPage() && texts.find(line.text().id()) == null).toList();
	}

	public List<SheetLine> lines() {
		return lines;
	}

	String file() {
		return file;
	}

	/** The language, as a BCP 47 tag; empty when the sheet does not say it. */
	public String tag() {
		return translation(LANGUAGE);
	}

	/** What the language is called in its own words. */
	public String name() {
		String name = translation(NAME);
		return name.isBlank() ? tag() : name;
	}

	private String translation(String key) {
		return lines.stream().filter(line -> line.text().key().equals(key) && line.text().file().equals(ProductTexts.WORDS)).findFirst()
				.map(line -> line.translation().strip()).orElse("");
	}

	static boolean isTag(ProductText text) {
		return text.key().equals(LANGUAGE) && text.file().equals(ProductTexts.WORDS);
	}

	/** How far it is, if it was renewed for the product. */
	public Completeness completeness() {
		return Completeness.of(lines);
	}

	/** The headings, and a row for each text. */
	public List<List<String>> rows() {
		String forms = forms(tag());
		var rows = new ArrayList<List<String>>();
		rows.add(HEADINGS);
		for (SheetLine line : lines) {
			ProductText text = line.text();
			rows.add(List.of(text.bundle(), text.file(), text.key(), text.english(), line.translation(), line.state().word(),
					line.before(), text.isCounted() ? forms : "", text.note()));
		}
		return rows;
	}

	/** The forms that the language has for counts, such as one, two, few, other. */
	static String forms(String tag) {
		return PluralRules.forLocale(Locale.forLanguageTag(tag)).getKeywords().stream().sorted().collect(Collectors.joining(", "));
	}

	/** Writes it as comma-separated text. */
	public void csv(Appendable out) throws IOException {
		var writer = new CsvWriter(out);
		for (List<String> row : rows()) {
			writer.row(row.stream().map(FormulaGuard::guarded).toList());
		}
	}
}
