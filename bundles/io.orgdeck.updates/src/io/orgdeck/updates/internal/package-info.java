/** The commands about newer versions, which work without a window. */
package io.orgdeck.updates.internal;
