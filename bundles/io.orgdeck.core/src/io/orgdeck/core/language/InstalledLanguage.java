package io.orgdeck.core.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
}
