/** How words are read and said: what people type is made comparable here, and nowhere else. */
package io.orgdeck.core.words;
