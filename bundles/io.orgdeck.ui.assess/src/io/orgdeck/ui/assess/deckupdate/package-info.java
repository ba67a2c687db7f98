/** Brings the deck of an open assessment to a newer version, after showing question by question what that does. */
package io.orgdeck.ui.assess.deckupdate;
