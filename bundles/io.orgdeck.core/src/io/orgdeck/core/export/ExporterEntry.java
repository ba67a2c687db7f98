package io.orgdeck.core.export;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;

/** A contributed exporter, known by name; its class is loaded when it is first used. */
public final class ExporterEntry {

	private final String id;
	private final String name;
	private final String extension;
	private final String description;
	private final DeclaredOptions options;
	private final IConfigurationElement element;
	private final ContributionLog log;

	ExporterEntry(String id, String name, String extension, String description, DeclaredOptions options,
			IConfigurationElement element, ContributionLog log) {
		this.id = id;
		this.name = name;
		this.extension = extension;
		this.description = description;
		this.options = options;
		this.element = element;
		this.log = log;
	}

	/** Short name, as given to {@code --format}. */
	public String id() {
		return id;
	}

	/** What the file is, in the words of the person who gets it. */
	public String name() {
		return name;
	}

	/** File name extension without the dot. */
	public String extension() {
		return extension;
	}

	/** One sentence that says what it is good for, or an empty text. */
	public String description() {
		return description;
	}

	/** What the person who exports can decide. */
	public DeclaredOptions options() {
		return options;
	}

	/** Whether the window may run it unasked, over the sample client and to nowhere, so that the first real export is quick. */
	public boolean isWarmedUp() {
		return Boolean.parseBoolean(element.getAttribute("warmUp"));
	}

	/** Whether what it writes holds figures about people, which are compared with those that left before. */
	boolean holdsFigures() {
		return !"false".equals(element.getAttribute("figures"));
	}

	/** Whether what it writes is for readers, in their language; otherwise the deck is written as it stands. */
	boolean isSpoken() {
		return !"false".equals(element.getAttribute("words"));
	}

	/** What its file is called in a board pack, without the ending; empty when it is not part of one. */
	public Optional<String> packName() {
		return Optional.ofNullable(element.getAttribute("pack"));
	}

	/** The plug-in that brings it. */
	public String contributor() {
		return element.getContributor().getName();
	}

	/**
	 * A new instance of the exporter.
	 *
	 * @throws ExportException when its class cannot be made
	 */
	public Exporter create() throws ExportException {
		try {
			if (element.createExecutableExtension("class") instanceof Exporter exporter) {
				return exporter;
			}
			throw unusable(null);
		} catch (CoreException | RuntimeException | LinkageError e) {
			throw unusable(e);
		}
	}

	private ExportException unusable(Throwable cause) {
		String sentence = NLS.bind(Messages.exporterUnusable, new Object[] { name, id, contributor() });
		log.warn(sentence, cause);
		return new ExportException(sentence, cause);
	}
}
