/** What people have said and written, in their words: texts, coded passages, themes, and what of it may leave. */
package io.orgdeck.core.coding;
