/** Pictures on cards: taken from a file that nobody vouches for, and given to whoever shows or prints a card. */
package io.orgdeck.core.picture;
