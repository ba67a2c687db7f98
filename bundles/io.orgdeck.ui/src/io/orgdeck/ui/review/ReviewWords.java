package io.orgdeck.ui.review;

/**
 * What a review is called.
 *
 * @param id     first part of the ids of its widgets
 * @param title  of the dialog
 * @param lead   what it is about and what to do, in one or two sentences
 * @param theirs heading over what comes in
 * @param apply  the verb on the button
 */
public record ReviewWords(String id, String title, String lead, String theirs, String apply) {
}
