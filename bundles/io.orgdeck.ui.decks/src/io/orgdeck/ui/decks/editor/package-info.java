/** The editor of a card deck: its pages, and the steps that change a deck. */
package io.orgdeck.ui.decks.editor;
