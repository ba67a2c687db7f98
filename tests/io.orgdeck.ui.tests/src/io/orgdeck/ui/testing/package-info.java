/** A small assessment that tests are about, and the editor as a user meets it. */
package io.orgdeck.ui.testing;
