/** The outline and the properties of an assessment. */
package io.orgdeck.ui.outline;
