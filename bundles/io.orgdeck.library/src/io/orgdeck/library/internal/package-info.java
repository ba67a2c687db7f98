/** The commands of a library, which work without a window. */
package io.orgdeck.library.internal;
