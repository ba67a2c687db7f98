/** What a user does to an assessment or a deck in one gesture, each a labelled step of its document that can be undone; without a window. */
package io.orgdeck.core.edits;
