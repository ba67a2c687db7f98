/** The shelf of a firm: a folder of assessments, decks, templates and mappings, what is in them, and the words of all of them. */
package io.orgdeck.library;
