/** Plug-ins of others in the window: a dialog that lists, installs and removes them, and what is said when one was held back. */
package io.orgdeck.ui.plugins;
