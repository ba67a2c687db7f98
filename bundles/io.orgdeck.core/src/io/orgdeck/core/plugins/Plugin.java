package io.orgdeck.core.plugins;

import java.nio.file.Path;

/**
 * An installed plug-in.
 *
 * @param jar     its file in the user's folder
 * @param name    symbolic name, or that of the file when it has none
 * @param version as text; empty when it has none
 * @param title   its name for people
 * @param vendor  who made it, as it says itself; may be empty
 * @param state   how it fares
 * @param reason  why it is so, in a sentence; empty when there is nothing to say
 */
public record Plugin(Path jar, String name, String version, String title, String vendor, PluginState state, String reason) {
}
