/** Text with marks for bold, italic, lists and links: read, written, and made from pasted HTML. */
package io.orgdeck.core.formatting;
