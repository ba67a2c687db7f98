/**
 * What organisations may learn of each other: contributions of guarded histograms, the figures of a pool of them, and what of
 * these is published. docs/pool.md says what stands in the files.
 */
package io.orgdeck.core.pool;
