/** Messages that users look at and send themselves: nothing here sends anything. */
package io.orgdeck.core.mail;
