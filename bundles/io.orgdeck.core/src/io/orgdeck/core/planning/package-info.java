/** From the deck to a plan: sessions made from the usage guide, and the board on which working groups plan their actions. */
package io.orgdeck.core.planning;
