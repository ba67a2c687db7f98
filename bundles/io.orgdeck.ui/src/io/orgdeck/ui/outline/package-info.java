/** The outline of an assessment, and the properties of what a document holds. */
package io.orgdeck.ui.outline;
