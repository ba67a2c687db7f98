package io.orgdeck.core.export;

import java.util.Comparator;
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

/** The exporters that plug-ins bring. Windows and command line find exporters here and nowhere else. */
public final class ExporterRegistry {

	public static final String EXTENSION_POINT = "io.orgdeck.core.exporters";

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
	private static final Pattern FILE_EXTENSION = Pattern.compile("[a-zA-Z0-9]+");

	private final IExtensionRegistry registry;
	private final ContributionLog log;

	public ExporterRegistry(IExtensionRegistry registry, ContributionLog log) {
		this.registry = registry;
		this.log = log;
	}

	/** The exporters of the running platform. */
	public static ExporterRegistry platform() {
		return new ExporterRegistry(Platform.getExtensionRegistry(), ContributionLog.platform());
	}

	/** All usable exporters, by name. */
	public List<ExporterEntry> exporters() {
		Map<String, ExporterEntry> byId = new LinkedHashMap<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			Optional.of(element).filter(one -> one.getName().equals("exporter")).flatMap(this::entry).ifPresent(entry -> {
				if (byId.putIfAbsent(entry.id(), entry) != null) {
					log.warn(NLS.bind(Messages.exporterTwice, entry.id(), entry.contributor()), null);
				}
			});
		}
		return byId.values().stream().sorted(Comparator.comparing(ExporterEntry::name)).toList();
	}

	/** The exporter with that id. */
	public Optional<ExporterEntry> find(String id) {
		return exporters().stream().filter(entry -> entry.id().equals(id)).findFirst();
	}

	private Optional<ExporterEntry> entry(IConfigurationElement element) {
		String id = element.getAttribute("id");
		String name = element.getAttribute("name");
		String extension = element.getAttribute("extension");
		String contributor = element.getContributor().getName();
		if (id == null || !ID.matcher(id).matches()) {
			log.warn(NLS.bind(Messages.exporterBadId, contributor, id), null);
		} else if (Texts.isBlank(name)) {
			log.warn(NLS.bind(Messages.exporterNoName, id, contributor), null);
		} else if (extension == null || !FILE_EXTENSION.matcher(extension).matches()) {
			log.warn(NLS.bind(Messages.exporterBadExtension, id, contributor), null);
		} else if (element.getAttribute("class") == null) {
			log.warn(NLS.bind(Messages.exporterNoClass, id, contributor), null);
		} else {
			return Optional.of(new ExporterEntry(id, name, extension,
					Optional.ofNullable(element.getAttribute("description")).orElse(""),
					options(id, contributor, element), element, log));
		}
		return Optional.empty();
	}

	private DeclaredOptions options(String id, String contributor, IConfigurationElement element) {
		DeclaredOptions declared = new OptionReader(id, contributor, log).of(element);
		return "false".equals(element.getAttribute("words")) ? declared : LanguageOption.added(declared);
	}
}
