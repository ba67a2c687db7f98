package io.orgdeck.room;

import java.util.concurrent.atomic.AtomicLong;

/**
 * A phone that was let in.
 *
 * @param participant whose vote it has
 * @param allowance   how much it may ask for
 * @param seen        when it last asked for something, in nanoseconds of the server
 */
record Guest(int participant, Allowance allowance, AtomicLong seen) {
}
