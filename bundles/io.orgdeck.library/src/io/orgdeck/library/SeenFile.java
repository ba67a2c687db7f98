package io.orgdeck.library;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file as its folder shows it, without a look into it.
 *
 * @param size    in bytes
 * @param changed when it was last written
 */
public record SeenFile(Path file, long size, Instant changed) {
}
