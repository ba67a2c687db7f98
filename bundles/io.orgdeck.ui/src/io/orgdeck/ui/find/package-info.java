/** Finding words anywhere in the assessment in front, and going to where they stand. */
package io.orgdeck.ui.find;
