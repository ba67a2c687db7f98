package io.orgdeck.core.ballot;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is decided before a channel opens. A channel asks for what it needs.
 *
 * @param address     the one address of this computer at which it can be reached; empty lets the channel choose
 * @param port        there; 0 lets the system choose
 * @param admission   how voters say who they are
 * @param tellsResult whether voters are shown the result once it is revealed
 * @param certificate a PKCS#12 file with certificate and key; empty for a connection that is not encrypted
 */
public record ChannelSettings(Optional<InetAddress> address, int port, Admission admission, boolean tellsResult,
		Optional<Certificate> certificate) {

	/**
	 * A certificate of one's own.
	 *
	 * @param file     in PKCS#12
	 * @param password that opens it
	 */
	public record Certificate(Path file, String password) {
	}
}
