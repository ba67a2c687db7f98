package io.orgdeck.export.excel.internal.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHeaderFooter;

import io.orgdeck.core.tables.Spreadsheet.Aside;

/** The words in headers and footers of a sheet: each of left, centre and right by itself, without fields and formats. */
final class HeaderWords {

	private static final Pattern CODE = Pattern.compile("&(?:(?<amp>&)|(?<section>[LCR])|(?<field>[PNDTAFZG])|\"[^\"]*\"|K(?:[0-9A-Fa-f]{6}"
			+ "|[0-9]{2}[+-][0-9]{3})|[0-9]{1,3}|[BIUESXYOH])");
	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
	/** What programs write around the number of a page. */
	private static final Set<String> AROUND_NUMBERS = Set.of("page", "pages", "of", "seite", "von", "página", "pág", "de", "pagina", "di",
			"van",
			"side", "av", "af", "sida", "sivu", "strana", "stránka", "stranica", "z", "ze", "strona", "oldal", "sayfa", "сторінка", "з",
			"із",
			"страница", "из", "σελίδα", "από", "页", "ページ", "페이지");

	private HeaderWords() {
	}

	static List<Aside> of(XSSFSheet sheet) {
		CTHeaderFooter all = sheet.getCTWorksheet().getHeaderFooter();
		if (all == null) {
			return List.of();
		}
		var words = new LinkedHashSet<String>();
		Stream.of(all.getOddHeader(), all.getOddFooter(), all.getEvenHeader(), all.getEvenFooter(), all.getFirstHeader(),
				all.getFirstFooter())
				.forEach(text -> words.addAll(sections(text)));
		return words.stream().map(text -> new Aside(0, -1, text)).toList();
	}

	/** The words of the sections of one header or footer. */
	static List<String> sections(String text) {
		var sections = new ArrayList<String>();
		if (text == null) {
			return sections;
		}
		var words = new StringBuilder();
		boolean numbered = false;
		int end = 0;
		Matcher code = CODE.matcher(text);
		while (code.find()) {
			words.append(text, end, code.start());
			end = code.end();
			if (code.group("section") != null) {
				add(words, numbered, sections);
				words.setLength(0);
				numbered = false;
			} else if (code.group("amp") != null) {
				words.append('&');
			} else if (code.group("field") != null) {
				numbered |= "PN".contains(code.group("field"));
				words.append(' ');
			}
		}
		add(words.append(text, end, text.length()), numbered, sections);
		return sections;
	}

	private static void add(CharSequence words, boolean numbered, List<String> sections) {
		String text = words.toString().strip();
		boolean said = NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
				.anyMatch(word -> !word.isEmpty() && !AROUND_NUMBERS.contains(word));
		boolean any = text.codePoints().anyMatch(Character::isLetterOrDigit);
		if (any && (!numbered || said)) {
			sections.add(text);
		}
	}
}
