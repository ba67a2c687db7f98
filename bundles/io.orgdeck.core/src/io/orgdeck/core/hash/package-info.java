/** Hashes, for every package. */
package io.orgdeck.core.hash;
