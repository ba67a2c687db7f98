package io.orgdeck.core.document;

/**
 * One stretch of editing that a user feels as one, such as typing in a field until it loses focus. Changes of the same
 * attribute that carry the same gesture become one step of undo. Make a new one for each stretch.
 */
public final class Gesture {
}
