/** Older versions of files, one class per step. */
package io.orgdeck.core.migration;
