/** The codebook as a table, and back. */
package io.orgdeck.words.codebook;
