package io.orgdeck.export.excel.internal.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.ss.util.WorkbookUtil;

import io.orgdeck.core.words.Language;

/** What sheets may be called: at most 31 signs, some of them not at all, and no two alike, whatever a translator has written. */
final class SheetNames {

	private static final int LONGEST = 31;

	private final Set<String> taken = new HashSet<>();

	/** The language with names of the workbook's own sheets that can be used. */
	static Language usable(Language language) {
		var names = new SheetNames();
		Map<String, String> own = new HashMap<>();
		Stream.of("overview", "charts", "longTexts", "dictionary", "codes", "answers", "calculation", "counted", "ratings", "comments",
				"scores", "questions", "distribution", "levels", "ticked", "typed", "groups", "evidence", "findings", "recommendations",
				"actions",
				"workingGroups", "meetings", "sessions", "deck").map(sheet -> "sheet_" + sheet)
				.forEach(key -> own.put(key, names.unique(language.text(Messages.class, key).orElse(key))));
		return language.saying(Messages.class, own, Map.of());
	}

	/** Takes a name, or one that is like it where that is taken. */
	String unique(String wanted) {
		String safe = WorkbookUtil.createSafeSheetName(wanted);
		String name = safe;
		for (int i = 2; !taken.add(key(name)); i++) {
			String end = " (" + i + ')';
			name = safe.substring(0, Math.min(safe.length(), LONGEST - end.length())) + end;
		}
		return name;
	}

	/** Takes a name that is known to be usable. */
	void take(String name) {
		taken.add(key(name));
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}
