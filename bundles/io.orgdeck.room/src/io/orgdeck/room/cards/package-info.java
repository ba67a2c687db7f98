/** Cards that people hold up, read from photos. */
package io.orgdeck.room.cards;
