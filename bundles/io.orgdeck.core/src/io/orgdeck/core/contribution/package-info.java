/** Signed files in which organisations give what they give to a pool. docs/pool.md says what stands in them. */
package io.orgdeck.core.contribution;
