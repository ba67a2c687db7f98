/** What people have said: search, codes and themes. */
package io.orgdeck.ui.words;
