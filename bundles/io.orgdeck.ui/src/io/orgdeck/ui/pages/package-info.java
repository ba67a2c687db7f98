/** Pages of editors and views, which any bundle can bring through the extension point {@code io.orgdeck.ui.pages}. */
package io.orgdeck.ui.pages;
