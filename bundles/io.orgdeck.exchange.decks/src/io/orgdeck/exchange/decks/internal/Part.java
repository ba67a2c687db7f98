package io.orgdeck.exchange.decks.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.exchange.decks.internal.YamlTree.Fields;
import io.orgdeck.exchange.decks.internal.YamlTree.Items;
import io.orgdeck.exchange.decks.internal.YamlTree.Text;
import io.orgdeck.exchange.decks.internal.YamlTree.Value;
import io.orgdeck.model.Texts;

/** The fields of one part of a library. It remembers which were asked for, so that all others can be told. */
final class Part {

	private static final int QUOTED = 60;
	private static final String TRANSLATIONS = "translations";
	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");
	private static final Pattern LANGUAGE = Pattern.compile("(?!id$|key$)[a-zA-Z]{2,3}(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|[0-9]{3}))?");

	private final Fields fields;
	private final String own;
	private final Set<String> read = new LinkedHashSet<>();
	private final Map<String, Map<String, Value>> translations = new LinkedHashMap<>();
	private final Set<String> translated = new HashSet<>();

	/** @param own the language in which its texts stand; empty where nobody knows */
	Part(Fields fields, String own) throws IOException {
		this.fields = fields;
		this.own = own;
		if (value(TRANSLATIONS).isPresent()) {
			for (var one : fields(TRANSLATIONS).values().entrySet()) {
				if (one.getValue() instanceof Fields words) {
					translations.put(one.getKey(), words.values());
				} else if (!isNothing(one.getValue())) {
					throw wrong(one.getValue(), TRANSLATIONS + '.' + one.getKey(), Messages.type_fields);
				}
			}
		}
	}

	static boolean isLanguage(String tag) {
		return LANGUAGE.matcher(tag).matches();
	}

	int line() {
		return fields.line();
	}

	private Optional<Value> value(String key) {
		read.add(key);
		return Optional.ofNullable(fields.values().get(key)).filter(value -> !isNothing(value));
	}

	private static boolean isNothing(Value value) {
		return value instanceof Text text && text.isNothing();
	}

	boolean has(String key) {
		return value(key).isPresent();
	}

	/** A text without a translation; empty where there is none. */
	String text(String key) throws IOException {
		Optional<Value> value = value(key);
		return value.isEmpty() ? "" : text(value.get(), key);
	}

	private static String text(Value value, String key) throws IOException {
		if (value instanceof Text text) {
			return Said.clean(text.text());
		}
		throw wrong(value, key, Messages.type_text);
	}

	/** A text with its translations. */
	Said said(String key) throws IOException {
		String words = text(key);
		var in = new TreeMap<String, String>();
		for (var one : translations.entrySet()) {
			Value value = one.getValue().get(key);
			if (value == null) {
				continue;
			}
			String language = language(one.getKey());
			String other = isNothing(value) ? "" : text(value, TRANSLATIONS + '.' + one.getKey() + '.' + key);
			boolean usable = !words.isEmpty() && LANGUAGE.matcher(language).matches() && !language.equals(own);
			if (other.isEmpty() || usable || language.equals(own) && other.equals(words)) {
				translated.add(one.getKey() + '.' + key);
			}
			if (usable && !other.isEmpty()) {
				in.put(language, other);
			}
		}
		return new Said(words, in);
	}

	/** A language as decks name it, such as pt-BR; empty for none. */
	static String language(String locale) {
		String tag = Locale.forLanguageTag(locale.replace('_', '-')).toLanguageTag();
		return tag.equals("und") ? locale : tag;
	}

	Optional<Double> number(String key) throws IOException {
		Optional<Value> value = value(key);
		if (value.isEmpty()) {
			return Optional.empty();
		}
		if (value.get() instanceof Text text && NUMBER.matcher(text.text().strip()).matches()) {
			return Optional.of(Double.parseDouble(text.text().strip()) + 0.0);
		}
		throw wrong(value.get(), key, Messages.type_number);
	}

	/** Whether it says yes; no where it says nothing. */
	boolean is(String key) throws IOException {
		Optional<Value> value = value(key);
		if (value.isEmpty()) {
			return false;
		}
		String said = value.get() instanceof Text text ? text.text().strip().toLowerCase(Locale.ROOT) : "";
		return switch (said) {
			case "true", "yes", "on" -> true;
			case "false", "no", "off" -> false;
			default -> throw wrong(value.get(), key, Messages.type_boolean);
		};
	}

	/** Texts in a list; none where there is no list. */
	List<String> texts(String key) throws IOException {
		var texts = new ArrayList<String>();
		for (Value item : items(key)) {
			String text = isNothing(item) ? "" : text(item, key);
			if (!text.isEmpty()) {
				texts.add(text);
			}
		}
		return texts;
	}

	/** Parts in a list; none where there is no list. */
	List<Part> parts(String key) throws IOException {
		var parts = new ArrayList<Part>();
		for (Value item : items(key)) {
			parts.add(of(item, key));
		}
		return parts;
	}

	/** Parts by their names, or in a list with their names in a field. */
	Map<String, Part> named(String key, String nameKey) throws IOException {
		var parts = new LinkedHashMap<String, Part>();
		if (value(key).orElse(null) instanceof Items) {
			for (Part part : parts(key)) {
				if (parts.putIfAbsent(part.text(nameKey), part) != null) {
					throw new IOException(NLS.bind(Messages.ciso_twice, part.line(), part.text(nameKey)));
				}
			}
		} else if (has(key)) {
			for (var one : fields(key).values().entrySet()) {
				parts.put(one.getKey(), of(one.getValue(), one.getKey()));
			}
		}
		return parts;
	}

	Optional<Part> part(String key) throws IOException {
		Optional<Value> value = value(key);
		return value.isEmpty() ? Optional.empty() : Optional.of(of(value.get(), key));
	}

	private Part of(Value value, String key) throws IOException {
		if (value instanceof Fields some) {
			return new Part(some, own);
		}
		throw wrong(value, key, Messages.type_fields);
	}

	private List<Value> items(String key) throws IOException {
		Optional<Value> value = value(key);
		if (value.isEmpty()) {
			return List.of();
		}
		if (value.get() instanceof Items items) {
			return items.values();
		}
		throw wrong(value.get(), key, Messages.type_list);
	}

	private Fields fields(String key) throws IOException {
		Value value = value(key).orElseThrow();
		if (value instanceof Fields some) {
			return some;
		}
		throw wrong(value, key, Messages.type_fields);
	}

	private static IOException wrong(Value value, String key, String wanted) {
		return new IOException(NLS.bind(Messages.ciso_wrongType, new Object[] { value.line(), Texts.excerpt(key, QUOTED), wanted }));
	}

	/** Says of a field that it need not be told, because it follows from others. */
	void known(String... keys) {
		read.addAll(List.of(keys));
	}

	/** The fields with something in them that nobody has asked for, with how much stands in those that are lists. */
	List<String> unread() {
		var unread = new ArrayList<String>();
		fields.values().forEach((key, value) -> {
			if (!read.contains(key) && !isNothing(value) && !isEmpty(value)) {
				unread.add(Texts.excerpt(key, QUOTED));
			}
		});
		translations.forEach((language, words) -> words.forEach((key, value) -> {
			if (!translated.contains(language + '.' + key) && !isNothing(value)) {
				unread.add(TRANSLATIONS + '.' + Texts.excerpt(language + '.' + key, QUOTED));
			}
		}));
		return unread;
	}

	private static boolean isEmpty(Value value) {
		return value instanceof Items items && items.values().isEmpty() || value instanceof Fields some && some.values().isEmpty();
	}

	/** How many values stand in a list, for a sentence; 1 for anything else. */
	int count(String key) {
		return fields.values().get(key) instanceof Items items ? items.values().size() : 1;
	}

	/** The names of the fields with something in them. */
	List<String> keys() {
		return fields.values().entrySet().stream().filter(one -> !isNothing(one.getValue()) && !isEmpty(one.getValue()))
				.map(Map.Entry::getKey).toList();
	}
}
