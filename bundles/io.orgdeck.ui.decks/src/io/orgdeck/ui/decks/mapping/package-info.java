/** What the columns of a table of questions mean: looked at, decided, and remembered. */
package io.orgdeck.ui.decks.mapping;
