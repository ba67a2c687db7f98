package io.orgdeck.library.remote;

import java.io.File;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.DefaultProxyDataFactory;
import org.eclipse.jgit.transport.sshd.JGitKeyCache;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.osgi.util.NLS;

/**
 * Connections by ssh with the user's own keys and known servers. A server that was never seen, or has another key than it had, is
 * told of in one sentence, and somebody decides.
 */
final class SshRoad extends SshdSessionFactory {

	/** It tells every step; held, as a logger that nobody holds forgets its level. */
	private static final Logger LOG = Logger.getLogger("org.apache.sshd");

	static {
		LOG.setLevel(Level.SEVERE);
	}

	private final Login login;
	private final String keyFile;

	private SshRoad(Login login, String keyFile) {
		super(new JGitKeyCache(), new DefaultProxyDataFactory());
		this.login = login;
		this.keyFile = keyFile;
		setHomeDirectory(new File(System.getProperty("user.home")));
		setSshDirectory(new File(System.getProperty("user.home"), ".ssh"));
	}

	/** @param keyFile the key to be used; empty for the usual ones */
	static void prepare(Transport transport, Login login, String keyFile) {
		if (transport instanceof SshTransport ssh) {
			ssh.setSshSessionFactory(new SshRoad(login, keyFile));
		}
	}

	@Override
	protected List<Path> getDefaultIdentities(File sshDirectory) {
		return keyFile.isEmpty() ? super.getDefaultIdentities(sshDirectory) : List.of(Path.of(keyFile));
	}

	@Override
	protected String getDefaultPreferredAuthentications() {
		return "publickey,keyboard-interactive,password";
	}

	@Override
	protected ServerKeyDatabase createServerKeyDatabase(File home, File sshDirectory) {
		return new KnownServers(super.createServerKeyDatabase(home, sshDirectory));
	}

	/** Servers with their keys, as the user's other programs know them, too. */
	private final class KnownServers implements ServerKeyDatabase {

		private final ServerKeyDatabase known;

		KnownServers(ServerKeyDatabase known) {
			this.known = known;
		}

		@Override
		public List<PublicKey> lookup(String connectAddress, InetSocketAddress remote, Configuration configuration) {
			return known.lookup(connectAddress, remote, configuration);
		}

		@Override
		public boolean accept(String connectAddress, InetSocketAddress remote, PublicKey key, Configuration configuration,
				CredentialsProvider provider) {
			List<PublicKey> before = known.lookup(connectAddress, remote, configuration);
			if (before.stream().noneMatch(one -> KeyUtils.compareKeys(one, key))) {
				String sentence = before.isEmpty() ? Messages.ssh_unknown : Messages.ssh_changed;
				if (!login.goesOn(NLS.bind(sentence, remote.getHostString(), KeyUtils.getFingerPrint(key)))) {
					return false;
				}
			}
			return known.accept(connectAddress, remote, key, configuration, new Agreeing());
		}
	}

	/** Agrees to what somebody has agreed to already. */
	private static final class Agreeing extends CredentialsProvider {

		@Override
		public boolean isInteractive() {
			return true;
		}

		@Override
		public boolean supports(CredentialItem... items) {
			return true;
		}

		@Override
		public boolean get(URIish uri, CredentialItem... items) {
			for (CredentialItem item : items) {
				if (item instanceof CredentialItem.YesNoType choice) {
					choice.setValue(true);
				}
			}
			return true;
		}
	}
}
