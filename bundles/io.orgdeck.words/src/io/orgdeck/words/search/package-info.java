/** Finds words in what people have said, whatever their endings. */
package io.orgdeck.words.search;
