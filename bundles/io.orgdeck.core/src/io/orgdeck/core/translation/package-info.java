/** A deck's texts in several languages, and in which of them readers and voters are spoken to. */
package io.orgdeck.core.translation;
