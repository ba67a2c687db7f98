/** A deck as a spreadsheet, there and back. */
package io.orgdeck.core.decksheet;
