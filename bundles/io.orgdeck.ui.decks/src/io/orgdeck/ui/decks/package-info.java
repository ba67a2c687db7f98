/** What the Decks menu does: begin decks, make them from spreadsheets, hand them on, print, install and remove them. */
package io.orgdeck.ui.decks;
