/** Containers on disk: read tolerantly, written atomically. */
package io.orgdeck.core.store;
