/** Newer versions of the product: found in a signed feed that the firm names, checked, put beside the one that is there. */
package io.orgdeck.updates;
