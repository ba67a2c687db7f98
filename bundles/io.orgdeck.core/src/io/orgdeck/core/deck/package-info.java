/** Decks that the product knows: contributed, installed, opened. */
package io.orgdeck.core.deck;
