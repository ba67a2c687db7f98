/** The board paper page: what the author writes, and a live outline of what is still missing. */
package io.orgdeck.ui.paper;
