package io.orgdeck.core.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;

import io.orgdeck.core.plugins.Plugin;
import io.orgdeck.core.plugins.PluginState;
import io.orgdeck.core.plugins.Plugins;
import io.orgdeck.core.store.StoreException;

/**
 * A language whose pack is installed.
 *
 * @param tag   BCP 47
 * @param name  in its own words
 * @param state how far it is beside the texts of this product
 * @param pack  the jar
 * @param off   whether it is turned off
 */
public record InstalledLanguage(String tag, String name, Completeness state, Path pack, boolean off) {

	/** All whose pack can be read; {@code plugin list} says what is wrong with others. */
	public static List<InstalledLanguage> all(ProductTexts texts) {
		var all = new ArrayList<InstalledLanguage>();
		for (Plugin plugin : Plugins.ofUser().installed()) {
			try {
				LanguagePack.sheet(plugin.jar()).map(sheet -> sheet.renewed(texts)).ifPresent(sheet -> all.add(new InstalledLanguage(
						sheet.tag(), sheet.name(), sheet.completeness(), plugin.jar(), plugin.state() == PluginState.DISABLED)));
			} catch (StoreException unreadable) {
				continue; // a pack that cannot be read is no language
			}
		}
		return all;
	}

	/** The tags of all that can be chosen with their names in their own words, which say when they are drafts; quickly found. */
	public static Map<String, String> titles() {
		var titles = new TreeMap<String, String>();
		for (Plugin plugin : Plugins.ofUser().installed()) {
			try (var jar = new JarFile(plugin.jar().toFile(), false)) {
				String tag = jar.getManifest() == null ? null : jar.getManifest().getMainAttributes().getValue(LanguagePack.LANGUAGE);
				if (tag != null && plugin.state() != PluginState.DISABLED) {
					titles.put(tag, plugin.title());
				}
			} catch (IOException unreadable) {
				continue; // a pack that cannot be read is no language
			}
		}
		return titles;
	}
}
