/** What comes back in spreadsheets: filled response sheets, votes, decks; and how it is merged. */
package io.orgdeck.core.exchange;
