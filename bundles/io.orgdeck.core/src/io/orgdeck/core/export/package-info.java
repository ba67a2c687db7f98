/** The exporter extension point and the safe way to run an exporter. */
package io.orgdeck.core.export;
