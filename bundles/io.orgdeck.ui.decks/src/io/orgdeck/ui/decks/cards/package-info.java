/** Reading the cards: the packs there are, one card as it is printed, and the guide to using them. */
package io.orgdeck.ui.decks.cards;
