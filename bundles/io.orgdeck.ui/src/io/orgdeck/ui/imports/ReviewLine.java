package io.orgdeck.ui.imports;

/**
 * One line of what is about to come into the assessment.
 *
 * @param kind   how it stands to the assessment, in a word or two; lines are shown by it
 * @param what   what it is about
 * @param mine   what the assessment has
 * @param theirs what comes in, or why it cannot and what to do about it
 * @param choice whether somebody has to choose between the two
 * @param source what the line stands for
 */
record ReviewLine(String kind, String what, String mine, String theirs, boolean choice, Object source) {
}
