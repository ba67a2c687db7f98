/** Topics of the help, which any bundle can bring through the extension point {@code io.orgdeck.ui.helpTopics}. */
package io.orgdeck.ui.help;
