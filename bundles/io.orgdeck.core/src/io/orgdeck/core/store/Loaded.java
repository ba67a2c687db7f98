package io.orgdeck.core.store;

/** What was read, and what was noticed while reading. */
public record Loaded<T>(T content, LoadReport report) {
}
