package io.orgdeck.core.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.model.Texts;

/** The channels that plug-ins bring. Windows and command line find them here and nowhere else. */
public final class ChannelRegistry {

	public static final String EXTENSION_POINT = "io.orgdeck.core.channels";

	/** The keyboard of the computer that holds the assessment. */
	public static final String KEYS = "keys";
	/** Phones in the same network. */
	public static final String PHONES = "phones";
	/** Cards that are held up for a photo. */
	public static final String CARDS = "cards";

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

	private final IExtensionRegistry registry;
	private final ContributionLog log;

	public ChannelRegistry(IExtensionRegistry registry, ContributionLog log) {
		this.registry = registry;
		this.log = log;
	}

	/** The channels of the running platform. */
	public static ChannelRegistry platform() {
		return new ChannelRegistry(Platform.getExtensionRegistry(), ContributionLog.platform());
	}

	/** All usable channels, in the order in which their plug-ins were found. */
	public List<ChannelEntry> channels() {
		Map<String, ChannelEntry> byId = new LinkedHashMap<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			entry(element).ifPresent(entry -> {
				if (byId.putIfAbsent(entry.id(), entry) != null) {
					log.warn(NLS.bind(Messages.channelTwice, entry.id(), element.getContributor().getName()), null);
				}
			});
		}
		return List.copyOf(byId.values());
	}

	/** The channel with that id. */
	public Optional<ChannelEntry> find(String id) {
		return channels().stream().filter(entry -> entry.id().equals(id)).findFirst();
	}

	/** What a channel is called; its id where the plug-in that brought it has gone. */
	public String name(String id) {
		return find(id).map(ChannelEntry::name).orElse(id);
	}

	private Optional<ChannelEntry> entry(IConfigurationElement element) {
		String id = element.getAttribute("id");
		String name = element.getAttribute("name");
		String contributor = element.getContributor().getName();
		if (id == null || !ID.matcher(id).matches()) {
			log.warn(NLS.bind(Messages.channelBadId, contributor, Texts.or(id, "")), null);
		} else if (Texts.isBlank(name)) {
			log.warn(NLS.bind(Messages.channelNoName, id, contributor), null);
		} else {
			return Optional.of(new ChannelEntry(id, name, element, log));
		}
		return Optional.empty();
	}
}
