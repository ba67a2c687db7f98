package io.orgdeck.cli.internal;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.orgdeck.core.words.Language;

/**
 * The descriptions in help.properties beside a command. Without a name, because picocli would look for others by it, and finds none
 * in the bundles of others.
 */
public final class HelpTexts extends ResourceBundle {

	private static final String LABEL = "label.";
	/** The name of what stands in a place of the command line, as orgdeck.new.FILE[0]. */
	private static final Pattern PLACE = Pattern.compile("(.*\\.)(\\w+)(\\[.*\\])");

	private final Map<String, String> texts = new HashMap<>();

	private HelpTexts(ResourceBundle labels, ResourceBundle descriptions) {
		labels.keySet().stream().filter(key -> key.startsWith(LABEL)).forEach(key -> texts.put(key, labels.getString(key)));
		descriptions.keySet().forEach(key -> texts.put(labelled(key), descriptions.getString(key)));
	}

	/** Picocli asks for what is said of a place by the name that it has on screen. */
	private String labelled(String key) {
		Matcher place = PLACE.matcher(key);
		return place.matches() ? place.group(1) + texts.getOrDefault(LABEL + place.group(2), place.group(2)) + place.group(3) : key;
	}

	/** The descriptions beside that class, and the product's names for what commands take. */
	public static ResourceBundle beside(Class<?> command) {
		return new HelpTexts(file(HelpTexts.class), file(command));
	}

	/** What stands on screen for something that an option takes, as FILE. */
	static String label(String key) {
		return file(HelpTexts.class).getString(LABEL + key);
	}

	private static ResourceBundle file(Class<?> type) {
		return ResourceBundle.getBundle(type.getPackageName() + ".help", Language.onScreen().locale(), type.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	@Override
	protected Object handleGetObject(String key) {
		return texts.get(key);
	}

	@Override
	public Enumeration<String> getKeys() {
		return Collections.enumeration(texts.keySet());
	}
}
