/** Questionnaires of other programs, as the sheets from which decks are made. */
package io.orgdeck.exchange.decks.internal;
