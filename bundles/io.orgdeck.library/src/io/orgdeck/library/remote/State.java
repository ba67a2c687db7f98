package io.orgdeck.library.remote;

import java.time.Instant;

/**
 * How a file was at one time.
 *
 * @param id   by which the state can be had again
 * @param when it was sent, or kept when something was got
 * @param who  had it then
 */
public record State(String id, Instant when, String who) {
}
