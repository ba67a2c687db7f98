package io.orgdeck.core.privacy;

/**
 * A text that names a person, or may.
 *
 * @param where the object and its field, as they are called on screen
 * @param text  the whole text
 */
public record Mention(String where, String text) {
}
