/** The road between the copies of a library: sending and getting over a Git server, merged so that nobody's words are lost. */
package io.orgdeck.library.remote;
