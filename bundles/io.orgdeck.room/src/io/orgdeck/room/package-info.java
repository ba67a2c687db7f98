/** Ballots over the local network: a server, one small page, a code to scan. */
package io.orgdeck.room;
