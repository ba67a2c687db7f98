/** What rules propose to be coded; people decide. */
package io.orgdeck.words.suggest;
