package io.orgdeck.ui.editor;

import io.orgdeck.core.document.OrgDocument;

/**
 * What an editor needs to know of the kind of document it is for.
 *
 * @param type   the class of its documents
 * @param ending the ending of its files, with the dot
 * @param noun   what one is called within a sentence
 * @param files  what its files are called in a dialog that asks for one
 */
public record DocumentKind<D extends OrgDocument<?>>(Class<D> type, String ending, String noun, String files) {
}
