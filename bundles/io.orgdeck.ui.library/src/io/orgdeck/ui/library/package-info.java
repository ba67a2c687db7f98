/** A library in a window. */
package io.orgdeck.ui.library;
