package io.orgdeck.core.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;

/** The importers of other programs' answers that plug-ins bring. Windows and command line find them here and nowhere else. */
public final class AnswerImporters {

	/** The element of the extension point {@link SheetReaders#EXTENSION_POINT} that brings one. */
	private static final String ELEMENT = "answers";

	private final IExtensionRegistry registry;
	private final ContributionLog log;

	public AnswerImporters(IExtensionRegistry registry, ContributionLog log) {
		this.registry = registry;
		this.log = log;
	}

	/** The importers of the running platform. */
	public static AnswerImporters platform() {
		return new AnswerImporters(Platform.getExtensionRegistry(), ContributionLog.platform());
	}

	/** The table of answers in a file, as the first importer understands it that knows it. */
	public Optional<AnswerTable> recognise(Spreadsheet file, Assessment assessment) {
		for (IConfigurationElement element : elements()) {
			try {
				if (element.createExecutableExtension("class") instanceof AnswerImporter importer) {
					Optional<AnswerTable> table = importer.recognise(file, assessment);
					if (table != null && table.isPresent()) {
						return table;
					}
				} else {
					tell(element, null);
				}
			} catch (CoreException | RuntimeException | LinkageError e) { // another's code fails alone
				tell(element, e);
			}
		}
		return Optional.empty();
	}

	private void tell(IConfigurationElement element, Throwable cause) {
		log.warn(NLS.bind(Messages.importer_unusable, element.getAttribute("id"), element.getContributor().getName()), cause);
	}

	private List<IConfigurationElement> elements() {
		var usable = new ArrayList<IConfigurationElement>();
		var ids = new HashSet<String>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(SheetReaders.EXTENSION_POINT)) {
			if (!ELEMENT.equals(element.getName())) {
				continue;
			}
			String id = element.getAttribute("id");
			String contributor = element.getContributor().getName();
			if (Texts.isBlank(id) || Texts.isBlank(element.getAttribute("name")) || element.getAttribute("class") == null) {
				log.warn(NLS.bind(Messages.importer_incomplete, contributor), null);
			} else if (ids.add(id)) {
				usable.add(element);
			} else {
				log.warn(NLS.bind(Messages.importer_twice, id, contributor), null);
			}
		}
		return usable;
	}
}
