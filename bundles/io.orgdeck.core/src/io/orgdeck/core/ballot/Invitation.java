package io.orgdeck.core.ballot;

/**
 * How voters reach a channel.
 *
 * @param address to be typed
 * @param code    of the room, to be typed as well
 * @param link    what a picture to scan says: address and code in one
 */
public record Invitation(String address, String code, String link) {
}
