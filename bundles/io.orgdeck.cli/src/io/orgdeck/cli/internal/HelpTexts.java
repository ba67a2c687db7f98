package io.orgdeck.cli.internal;

import java.util.Enumeration;
import java.util.ResourceBundle;

import io.orgdeck.core.words.Language;

/**
 * The descriptions in help.properties beside a command. Without a name, because picocli would look for others by it, and finds none
 * in the bundles of others.
 */
public final class HelpTexts extends ResourceBundle {

	private HelpTexts(ResourceBundle texts) {
		setParent(texts);
	}

	/** The descriptions beside that class. */
	public static ResourceBundle beside(Class<?> command) {
		return new HelpTexts(
				ResourceBundle.getBundle(command.getPackageName() + ".help", Language.onScreen().locale(), command.getClassLoader()));
	}

	@Override
	protected Object handleGetObject(String key) {
		return null; // they are all in the parent
	}

	@Override
	public Enumeration<String> getKeys() {
		return parent.getKeys();
	}
}
