/** The editor of an assessment: its frame, its connection to the document, and what its pages have in common. */
package io.orgdeck.ui.editor;
