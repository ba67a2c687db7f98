package io.orgdeck.core.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;

import io.orgdeck.core.language.SheetLine.State;

/**
 * English that looks foreign and is a third longer, with brackets around each text: what is not translated has plain vowels, what is cut
 * has lost a bracket, what is put together from pieces has brackets in its middle.
 */
public final class PseudoLanguage {

	/** Its tag. */
	public static final String TAG = "en-XA";
	private static final String NAME = "Pseudo";
	private static final double LONGER = 0.3;

	private static final Map<Character, Character> FOREIGN = Map.ofEntries(Map.entry('a', 'à'), Map.entry('e', 'é'), Map.entry('i', 'ï'),
			Map.entry('o', 'ö'), Map.entry('u', 'ü'), Map.entry('y', 'ÿ'), Map.entry('A', 'À'), Map.entry('E', 'É'), Map.entry('I', 'Ï'),
			Map.entry('O', 'Ö'), Map.entry('U', 'Ü'), Map.entry('Y', 'Ÿ'));
	/** What stands in a text for something else: blanks, markup, what HTML calls a character. */
	private static final Pattern FIXED = Pattern.compile("\\{\\w+\\}|<[^>]*>|&\\w+;");
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z]*[aeiouAEIOU][A-Za-z]*");
	private static final EnumSet<Part.Type> BEFORE_WORDS = EnumSet.of(Part.Type.MSG_START, Part.Type.ARG_LIMIT, Part.Type.SKIP_SYNTAX,
			Part.Type.INSERT_CHAR, Part.Type.REPLACE_NUMBER);

	private PseudoLanguage() {
	}

	/** A sheet in which everything is translated. */
	public static LanguageSheet sheet(ProductTexts texts) {
		return new LanguageSheet(TAG, texts.all().stream().map(text -> new SheetLine(text, of(text), State.CHECKED, "", 0)).toList());
	}

	/** The words of a text that nobody has translated: those with a plain vowel. */
	public static List<String> untranslated(String text) {
		return Pattern.compile("\\p{L}+").matcher(text).results().map(word -> word.group()).filter(PLAIN.asMatchPredicate()).toList();
	}

	private static String of(ProductText text) {
		if (LanguageSheet.isTag(text)) {
			return TAG;
		}
		if (text.key().equals(LanguageSheet.NAME)) {
			return NAME;
		}
		if (text.key().startsWith(TranslationCheck.PATTERNS) || text.isExpression()) {
			return text.english();
		}
		if (text.isHelpPage()) {
			return foreign(text.english());
		}
		String words = text.english().strip();
		String lead = text.english().substring(0, text.english().indexOf(words));
		String said = text.isCounted() ? counted(words) : foreign(words);
		return lead + '[' + said + "~".repeat((int) Math.ceil(words.length() * LONGER)) + ']'
				+ text.english().substring(lead.length() + words.length());
	}

	/** Other words than the product's, made to look foreign as well. */
	public static String foreign(String words) {
		var said = new StringBuilder();
		Matcher fixed = FIXED.matcher(words);
		int at = 0;
		while (fixed.find()) {
			said.append(letters(words.substring(at, fixed.start()))).append(fixed.group());
			at = fixed.end();
		}
		return said.append(letters(words.substring(at))).toString();
	}

	private static String letters(String words) {
		return words.chars().mapToObj(letter -> String.valueOf(FOREIGN.getOrDefault((char) letter, (char) letter)))
				.collect(Collectors.joining());
	}

	/** Of a text with forms for counts the words alone. */
	private static String counted(String words) {
		var pattern = new MessagePattern(words);
		var said = new StringBuilder();
		int at = 0;
		boolean areWords = false;
		for (int i = 0; i < pattern.countParts(); i++) {
			Part part = pattern.getPart(i);
			if (part.getIndex() < at) {
				continue; // a number inside a part, which is copied already
			}
			String between = words.substring(at, part.getIndex());
			said.append(areWords ? foreign(between) : between).append(words, part.getIndex(), part.getLimit());
			at = part.getLimit();
			areWords = BEFORE_WORDS.contains(part.getType());
		}
		return said.toString();
	}
}
