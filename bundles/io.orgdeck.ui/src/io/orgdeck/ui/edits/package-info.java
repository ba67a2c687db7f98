/** What a user does to an assessment in one gesture, each a labelled step of its document; without a widget. */
package io.orgdeck.ui.edits;
