/** How the files of a firm or client look: set once, read by every exporter. */
package io.orgdeck.core.house;
