package io.orgdeck.core.language;

import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

import org.eclipse.osgi.util.NLS;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;

/** What would make a translation say nonsense, or break what shows it. */
final class TranslationCheck {

	/**
	 * What is wrong with a translation.
	 *
	 * @param text   as a sentence
	 * @param remedy what to do about it, as a sentence
	 */
	record Fault(String text, String remedy) {
	}

	private static final Pattern BLANK = Pattern.compile("\\{\\w+\\}");
	private static final Pattern TAG = Pattern.compile("<[^>]*>");
	private static final Pattern KEY_MARK = Pattern.compile("&(?=\\w)(?!\\w+;)");
	private static final Pattern APOSTROPHE = Pattern.compile("(?<=[\\p{L}\\p{Nd}])'|'(?=\\p{L})");
	static final String PATTERNS = "pattern";

	private final Locale locale;

	TranslationCheck(String tag) {
		locale = Locale.forLanguageTag(tag);
	}

	/**
	 * The translation as a pack says it: apostrophes are typographic, because the straight one has a meaning of its own in texts with
	 * blanks, and blanks around it are those of the English.
	 */
	static String spelt(SheetLine line) {
		String english = line.text().english();
		String said = line.translation().strip();
		if (english.indexOf('\'') < 0 && !line.text().isHelpPage()) {
			said = APOSTROPHE.matcher(said).replaceAll("’");
		}
		String lead = english.substring(0, english.length() - english.stripLeading().length());
		return lead + said + english.substring(english.stripTrailing().length());
	}

	/** The first thing that is wrong. */
	Optional<Fault> of(SheetLine line) {
		String english = line.text().english();
		String said = spelt(line);
		if (line.text().key().startsWith(PATTERNS)) {
			return pattern(line, said);
		}
		if (line.text().isExpression()) {
			return expression(line, said);
		}
		if (line.text().isCounted()) {
			return counted(line, said);
		}
		Set<String> wanted = all(BLANK, english);
		if (!wanted.equals(all(BLANK, said))) {
			return fault(line, Messages.blanks, String.join(" ", wanted), Messages.blanksRemedy);
		}
		if (!sorted(TAG, english).equals(sorted(TAG, said))) {
			return fault(line, Messages.markup, String.join(" ", all(TAG, english)), Messages.markupRemedy);
		}
		if (line.text().isHelpPage() && !isWellFormed(said)) {
			return fault(line, Messages.xml, "", Messages.xmlRemedy);
		}
		if (sorted(KEY_MARK, english).size() < sorted(KEY_MARK, said).size()) {
			return fault(line, Messages.keyMark, "", Messages.keyMarkRemedy);
		}
		if (english.lines().count() != said.lines().count() && !line.text().isHelpPage()) {
			return fault(line, Messages.breaks, String.valueOf(english.lines().count()), Messages.breaksRemedy);
		}
		return Optional.empty();
	}

	private Optional<Fault> pattern(SheetLine line, String said) {
		try {
			DateTimeFormatter.ofPattern(said, locale).format(LocalDateTime.of(2026, 3, 14, 9, 30));
			return Optional.empty();
		} catch (RuntimeException notOne) {
			return fault(line, Messages.dayPattern, "", Messages.dayPatternRemedy);
		}
	}

	private static Optional<Fault> expression(SheetLine line, String said) {
		try {
			Pattern.compile(said);
			return Optional.empty();
		} catch (PatternSyntaxException malformed) {
			return fault(line, Messages.expression, "", Messages.expressionRemedy);
		}
	}

	private Optional<Fault> counted(SheetLine line, String said) {
		try {
			Set<String> wanted = arguments(line.text().english());
			if (!wanted.equals(arguments(said))) {
				return fault(line, Messages.blanks, String.join(" ", wanted), Messages.blanksRemedy);
			}
			return Optional.empty();
		} catch (IllegalArgumentException malformed) {
			return fault(line, Messages.counts, LanguageSheet.forms(locale.toLanguageTag()), Messages.countsRemedy);
		}
	}

	/** What is filled in, also inside of a form. */
	private static Set<String> arguments(String text) {
		var pattern = new MessagePattern(text);
		return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart)
				.filter(part -> part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME).map(pattern::getSubstring)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean isWellFormed(String paragraph) {
		var factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		try {
			var reader = factory.createXMLStreamReader(new StringReader(paragraph));
			while (reader.hasNext()) {
				reader.next();
			}
			return true;
		} catch (XMLStreamException malformed) {
			return false;
		}
	}

	private static Optional<Fault> fault(SheetLine line, String text, String what, String remedy) {
		return Optional.of(new Fault(NLS.bind(text, line.text().key(), what), remedy));
	}

	private static Set<String> all(Pattern pattern, String text) {
		return new TreeSet<>(sorted(pattern, text));
	}

	private static List<String> sorted(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
	}
}
