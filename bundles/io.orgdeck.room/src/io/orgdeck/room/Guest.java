package io.orgdeck.room;

/**
 * A phone that was let in.
 *
 * @param participant whose vote it has
 * @param allowance   how much it may ask for
 */
record Guest(int participant, Allowance allowance) {
}
