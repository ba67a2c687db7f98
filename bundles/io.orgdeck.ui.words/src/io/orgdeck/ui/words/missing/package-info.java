/** Who has not answered yet. */
package io.orgdeck.ui.words.missing;
