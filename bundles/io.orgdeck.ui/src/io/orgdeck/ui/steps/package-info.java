/** What can be done next with an assessment, which any bundle can say through the extension point {@code io.orgdeck.ui.nextSteps}. */
package io.orgdeck.ui.steps;
