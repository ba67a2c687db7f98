/** What sheets, columns and the words of lists are called on a deck sheet in another language. */
package io.orgdeck.core.decksheet.headings;
