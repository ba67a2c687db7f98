package io.orgdeck.ui.editor;

/**
 * What stands at the head of an editor.
 *
 * @param name  what the document is about
 * @param about what kind of document it is, in a few words
 */
public record EditorHeading(String name, String about) {
}
