/** Passwords of documents: asked for, set, changed and removed. */
package io.orgdeck.ui.password;
