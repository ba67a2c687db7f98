/** Gestures on an assessment that need no window: each one a labelled step that can be undone. */
package io.orgdeck.core.edits;
