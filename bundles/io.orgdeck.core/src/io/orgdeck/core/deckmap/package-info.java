/** Any table of questions as a deck: what its columns mean is proposed, decided by somebody, remembered, and then applied. */
package io.orgdeck.core.deckmap;
