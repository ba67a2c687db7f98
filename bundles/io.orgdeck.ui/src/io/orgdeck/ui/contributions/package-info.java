/** What the registries of the screen have in common. */
package io.orgdeck.ui.contributions;
