package io.orgdeck.core.ballot;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;

/** A contributed channel, known by name; its class is loaded when it is first opened. */
public final class ChannelEntry {

	private final String id;
	private final String name;
	private final IConfigurationElement element;
	private final ContributionLog log;

	ChannelEntry(String id, String name, IConfigurationElement element, ContributionLog log) {
		this.id = id;
		this.name = name;
		this.element = element;
		this.log = log;
	}

	public String id() {
		return id;
	}

	/** What it is called beside a number of votes. */
	public String name() {
		return name;
	}

	/** Whether it is opened and closed; one that is not is a part of the screen. */
	public boolean isOpened() {
		return element.getAttribute("class") != null;
	}

	/** @throws IOException with a whole sentence when it cannot be made */
	public Channel create() throws IOException {
		try {
			return Optional.of(element.createExecutableExtension("class")).filter(Channel.class::isInstance).map(Channel.class::cast)
					.orElseThrow(() -> unusable(null));
		} catch (CoreException | RuntimeException | LinkageError e) {
			throw unusable(e);
		}
	}

	private IOException unusable(Throwable cause) {
		String sentence = NLS.bind(Messages.channelUnusable, id, element.getContributor().getName());
		log.warn(sentence, cause);
		return new IOException(sentence, cause);
	}
}
