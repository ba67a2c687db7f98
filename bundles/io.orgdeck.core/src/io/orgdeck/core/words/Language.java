package io.orgdeck.core.words;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;

import com.ibm.icu.text.MessageFormat;

/**
 * A language that words are in: the texts of each package, counts and days. Words on paper are in the paper's language, words
 * on screen in the screen's, so whoever says something has the language as an object. Another language is a file
 * messages_xx.properties beside the messages.properties of a package; what it lacks is said in English.
 */
public final class Language {

	private static final Map<Locale, Language> KNOWN = new ConcurrentHashMap<>();
	private static final Map<String, Language> BY_TAG = new ConcurrentHashMap<>();
	private static final Map<Language, Map<String, Language>> BY_DAYS = new ConcurrentHashMap<>();

	private static final String DRAFT = "draft";
	private static final Pattern BLANK = Pattern.compile("\\{([A-Za-z]+)\\}");

	private final Locale wanted;
	private final Optional<Language> usual;
	private final Map<Class<?>, Object> texts = new ConcurrentHashMap<>();
	private final ResourceBundle own;
	private final Locale locale;
	private final DateTimeFormatter day;
	private final DateTimeFormatter shortDay;
	private final DateTimeFormatter moment;
	private final Optional<String> days;

	private Language(Locale wanted) {
		this.wanted = wanted;
		usual = Optional.empty();
		own = bundle(Messages.class);
		Messages messages = texts(Messages.class);
		locale = Locale.forLanguageTag(messages.language);
		day = DateTimeFormatter.ofPattern(messages.patternDay, locale);
		shortDay = DateTimeFormatter.ofPattern(messages.patternShortDay, locale);
		moment = DateTimeFormatter.ofPattern(messages.patternMoment, locale);
		days = Optional.empty();
	}

	private <M> Language(Language usual, Class<M> type, M texts) {
		this.usual = Optional.of(usual);
		wanted = usual.wanted;
		own = usual.own;
		locale = usual.locale;
		day = usual.day;
		shortDay = usual.shortDay;
		moment = usual.moment;
		days = usual.days;
		this.texts.put(type, texts);
	}

	/** The same language in which days are written by another pattern. */
	private Language(Language usual, String days) {
		this.usual = Optional.of(usual);
		wanted = usual.wanted;
		own = usual.own;
		locale = usual.locale;
		day = DateTimeFormatter.ofPattern(days, locale);
		shortDay = day;
		moment = DateTimeFormatter.ofPattern(days + ", HH:mm", locale);
		this.days = Optional.of(days);
	}

	/**
	 * The same language in which some texts of one package read otherwise.
	 *
	 * @param type   the package's Messages
	 * @param own    texts that take the place of others, by the names of their fields; what has no field is left alone
	 * @param blanks what is filled in where a text has a name in braces, such as {client}
	 */
	public <M> Language saying(Class<M> type, Map<String, String> own, Map<String, String> blanks) {
		Language base = usual.orElse(this);
		return new Language(base, type, type.cast(base.load(type, (key, text) -> filled(own.getOrDefault(key, text), blanks))));
	}

	/** A text with its blanks filled in; a name in braces that nobody knows stays. */
	public static String filled(String text, Map<String, String> blanks) {
		return text.indexOf('{') < 0 ? text
				: BLANK.matcher(text).replaceAll(name -> Matcher.quoteReplacement(blanks.getOrDefault(name.group(1), name.group())));
	}

	/** The language of people there, or English where nobody has translated the words into theirs. */
	public static Language of(Locale locale) {
		Language known = KNOWN.get(locale);
		return known != null ? known : KNOWN.computeIfAbsent(locale, Language::new);
	}

	/** The language with a BCP 47 tag such as en-GB; English for null and for a tag that is none. */
	public static Language of(String tag) {
		return BY_TAG.computeIfAbsent(tag == null ? "" : tag, any -> of(locale(any)));
	}

	private static Locale locale(String tag) {
		try {
			return new Locale.Builder().setLanguageTag(tag).build();
		} catch (IllformedLocaleException e) {
			return Locale.ROOT; // a deck's language is typed by its author
		}
	}

	/** The language of the platform, in which the texts on screen and of the command line are, with days as the user wants them. */
	public static Language onScreen() {
		String platform = Platform.getNL();
		return of(platform == null ? null : platform.replace('_', '-')).with(DayStyle.onScreen());
	}

	/** The same language with days in a style. */
	public Language with(DayStyle style) {
		Language plain = days.isPresent() ? usual.get() : this;
		return style.pattern().map(pattern -> BY_DAYS.computeIfAbsent(plain, any -> new ConcurrentHashMap<>()).computeIfAbsent(pattern,
				any -> new Language(plain, pattern))).orElse(plain);
	}

	/** The language that the words are in, which is another than the one asked for where that has no words. */
	public Locale locale() {
		return locale;
	}

	/**
	 * Where people write numbers and days as those do who asked for the language, also where nobody has translated the words into theirs. The
	 * country counts where one is said.
	 */
	public Locale customs() {
		boolean said = !wanted.getLanguage().isEmpty()
				&& (!wanted.getCountry().isEmpty() || !wanted.getLanguage().equals(locale.getLanguage()));
		return said ? wanted : locale;
	}

	/** Whether people who write a day as three numbers with the year last write the month first. */
	public boolean isMonthFirst() {
		String pattern = days.filter(own -> !own.startsWith("u")).orElseGet(() -> DayStyle.pattern(customs()));
		return pattern.indexOf('M') < pattern.indexOf('d');
	}

	/** What the language is called in its own words. */
	public String name() {
		return texts(Messages.class).languageName;
	}

	/** That its words are a draft that nobody has checked, in its own words; empty when they are not. */
	public Optional<String> draft() {
		Messages messages = texts(Messages.class);
		return DRAFT.equals(messages.translationState) ? Optional.of(messages.draftTranslation) : Optional.empty();
	}

	/**
	 * The texts of a package in this language.
	 *
	 * @param type the package's Messages, whose fields of the instance are named like the keys in messages.properties
	 */
	public <M> M texts(Class<M> type) {
		return type.cast(texts.computeIfAbsent(type,
				any -> usual.<Object>map(one -> one.texts(any)).orElseGet(() -> load(any, (key, text) -> text))));
	}

	private Object load(Class<?> type, BinaryOperator<String> wording) {
		try {
			var constructor = type.getDeclaredConstructor();
			constructor.setAccessible(true);
			Object messages = constructor.newInstance();
			ResourceBundle bundle = bundle(type);
			for (Field field : Arrays.stream(type.getDeclaredFields()).filter(Language::isText).toList()) {
				field.setAccessible(true);
				field.set(messages, wording.apply(field.getName(), bundle.getString(field.getName())));
			}
			return messages;
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(type + " does not hold texts.", e);
		}
	}

	private static boolean isText(Field field) {
		return field.getType() == String.class && !Modifier.isStatic(field.getModifiers());
	}

	/** What stands in the file of this language under a key that has no field, or the other text. */
	String text(String key, String otherwise) {
		return own.containsKey(key) ? own.getString(key) : otherwise;
	}

	/**
	 * One text of a package by its key, as everybody says it.
	 *
	 * @param type the package's Messages
	 */
	public Optional<String> text(Class<?> type, String key) {
		ResourceBundle bundle = bundle(type);
		return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
	}

	private ResourceBundle bundle(Class<?> type) {
		return ResourceBundle.getBundle(type.getPackageName() + ".messages", wanted, type.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/**
	 * A text that depends on a count.
	 *
	 * @param pattern an ICU message such as {0,plural,one{One card} other{# cards}}
	 * @param count   stands in the pattern as argument 0
	 * @param others  arguments from 1 on, which are put in as they are
	 */
	public String counted(String pattern, long count, Object... others) {
		var arguments = new Object[others.length + 1];
		arguments[0] = count;
		for (int i = 0; i < others.length; i++) {
			arguments[i + 1] = String.valueOf(others[i]);
		}
		return new MessageFormat(pattern, locale).format(arguments);
	}

	/** A day in running text, such as 14 March 2026; an empty text for null. */
	public String day(LocalDate date) {
		return date == null ? "" : day.format(date);
	}

	/** A day where there is little room, such as 14 Mar 2026; an empty text for null. */
	public String shortDay(LocalDate date) {
		return date == null ? "" : shortDay.format(date);
	}

	/** A day with the time of day, such as 14 Mar 2026, 09:30. */
	public String moment(LocalDateTime time) {
		return moment.format(time);
	}
}
