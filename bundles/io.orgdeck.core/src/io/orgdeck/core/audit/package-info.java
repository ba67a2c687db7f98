/** Bundles with which a stranger recomputes the figures of a paper: made, signed, read and verified as docs/audit.md says. */
package io.orgdeck.core.audit;
