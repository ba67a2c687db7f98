package io.orgdeck.ui.help;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.model.Texts;
import io.orgdeck.ui.contributions.InOrder;

/** The topics of the help that bundles bring, in their order. One that cannot be used is logged once; the others are there. */
public final class HelpTopics {

	public static final String EXTENSION_POINT = "io.orgdeck.ui.helpTopics";

	private final IExtensionRegistry registry;
	private final ContributionLog log;

	public HelpTopics(IExtensionRegistry registry, ContributionLog log) {
		this.registry = registry;
		this.log = log;
	}

	/** The topics of the running workbench. */
	public static HelpTopics platform() {
		return new HelpTopics(Platform.getExtensionRegistry(), ContributionLog.platform());
	}

	public List<HelpTopic> all() {
		Map<String, HelpTopic> byId = new LinkedHashMap<>();
		InOrder.of(registry, EXTENSION_POINT, log).forEach(element -> topic(element).ifPresent(topic -> {
			if (byId.putIfAbsent(topic.id(), topic) != null) {
				log.warn(NLS.bind(Messages.topicTwice, topic.id(), element.getContributor().getName()), null);
			}
		}));
		return List.copyOf(byId.values());
	}

	private Optional<HelpTopic> topic(IConfigurationElement element) {
		var id = element.getAttribute("id");
		var title = element.getAttribute("title");
		var file = element.getAttribute("file");
		var contributor = element.getContributor().getName();
		var bundle = Platform.getBundle(contributor);
		if (Texts.isBlank(id) || Texts.isBlank(title) || Texts.isBlank(file)) {
			log.warn(NLS.bind(Messages.topicIncomplete, contributor), null);
			return Optional.empty();
		}
		var text = bundle == null ? null : FileLocator.find(bundle, new Path("$nl$").append(file)); // that of a language pack, or ours
		if (text == null) {
			log.warn(NLS.bind(Messages.topicWithoutText, new Object[] { id, contributor, file }), null);
			return Optional.empty();
		}
		return Optional.of(new HelpTopic(id, title, text, pictures(element, bundle, id), Arrays.stream(element.getChildren("about"))
				.map(about -> Texts.or(about.getAttribute("part"), "")).collect(Collectors.toUnmodifiableSet())));
	}

	/** A picture that cannot be used is left out; the text stands without it. */
	private List<HelpPicture> pictures(IConfigurationElement topic, Bundle bundle, String id) {
		return Arrays.stream(topic.getChildren("picture")).flatMap(element -> {
			var file = Texts.or(element.getAttribute("file"), "");
			var description = element.getAttribute("description");
			var found = FileLocator.find(bundle, new Path("$nl$").append(file)); // that of a language pack, or ours
			if (file.isBlank() || found == null || Texts.isBlank(description)) {
				log.warn(NLS.bind(Messages.pictureMissing, new Object[] { id, bundle.getSymbolicName(), file }), null);
				return Stream.empty();
			}
			return Stream.of(new HelpPicture(found, description));
		}).toList();
	}
}
