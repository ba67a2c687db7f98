/** Undo and redo in the document of the active editor. */
package io.orgdeck.ui.history;
