/** Facilitator mode: one question at a time on the whole screen, from silent votes to the second round. */
package io.orgdeck.ui.room.facilitator;
