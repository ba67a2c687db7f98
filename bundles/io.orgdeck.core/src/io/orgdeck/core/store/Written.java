package io.orgdeck.core.store;

/**
 * The result of writing a file.
 *
 * @param outcome  how the new file took the old one's place
 * @param wrapping the parts of the new file other than its model
 */
public record Written(SafeFile.Outcome outcome, Wrapping wrapping) {
}
