package io.orgdeck.core.store;

/**
 * What came of writing a file.
 *
 * @param outcome  how the new file took the old one's place
 * @param wrapping what the file is like around the model now
 */
public record Written(SafeFile.Outcome outcome, Wrapping wrapping) {
}
