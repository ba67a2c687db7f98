/** Offers unsaved work at the start after the program ended without saving. */
package io.orgdeck.ui.recovery;
