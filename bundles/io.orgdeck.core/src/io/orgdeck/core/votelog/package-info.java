/** How the votes of a ballot came in, as a chain of hashes in which a later change shows. */
package io.orgdeck.core.votelog;
