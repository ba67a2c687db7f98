/** One question open for votes in a session: taken from any channel, kept through a crash, put into the assessment as steps. */
package io.orgdeck.core.ballot;
