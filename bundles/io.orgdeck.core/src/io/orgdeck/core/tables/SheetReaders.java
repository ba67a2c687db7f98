package io.orgdeck.core.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.model.Texts;

/** The kinds of spreadsheet that plug-ins can read. Windows and command line find readers here and nowhere else. */
public final class SheetReaders {

	public static final String EXTENSION_POINT = "io.orgdeck.core.importers";

	private final IExtensionRegistry registry;
	private final ContributionLog log;

	public SheetReaders(IExtensionRegistry registry, ContributionLog log) {
		this.registry = registry;
		this.log = log;
	}

	/** The readers of the running platform. */
	public static SheetReaders platform() {
		return new SheetReaders(Platform.getExtensionRegistry(), ContributionLog.platform());
	}

	/** Endings of file names that can be read, without the dot, with the name of the kind of file. */
	public Map<String, String> extensions() {
		var names = new TreeMap<String, String>();
		elements().forEach((extension, element) -> names.put(extension, element.getAttribute("name")));
		return names;
	}

	/** Reads a spreadsheet of any kind that a reader is there for. */
	public Spreadsheet read(Path file) throws StoreException {
		return read(file, new NullProgressMonitor());
	}

	/**
	 * Reads a spreadsheet of any kind that a reader is there for.
	 *
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public Spreadsheet read(Path file, IProgressMonitor monitor) throws StoreException {
		String name = file.getFileName().toString();
		IConfigurationElement element = elements().get(extension(name));
		if (element == null) {
			throw new StoreException(Kind.CANNOT_READ,
					NLS.bind(Messages.reader_unknownKind, file, String.join(", ", extensions().keySet())));
		}
		if (Files.isDirectory(file)) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.reader_folder, file));
		}
		SheetReader reader = reader(element);
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			return reader.read(in, name, monitor);
		} catch (StoreException | OperationCanceledException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.reader_noFile, file), e);
		} catch (IOException | RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) { // odd files find odd faults
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.reader_failed, file, Failure.reason(e)), e);
		}
	}

	private SheetReader reader(IConfigurationElement element) throws StoreException {
		try {
			if (element.createExecutableExtension("class") instanceof SheetReader reader) {
				return reader;
			}
			throw unusable(element, null);
		} catch (CoreException | RuntimeException | LinkageError e) {
			throw unusable(element, e);
		}
	}

	private StoreException unusable(IConfigurationElement element, Throwable cause) {
		String sentence = NLS.bind(Messages.reader_unusable, element.getAttribute("extension"),
				element.getContributor().getName());
		log.warn(sentence, cause);
		return new StoreException(Kind.CANNOT_READ, sentence, cause);
	}

	private Map<String, IConfigurationElement> elements() {
		var byExtension = new TreeMap<String, IConfigurationElement>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			if (!"reader".equals(element.getName())) {
				continue;
			}
			String extension = element.getAttribute("extension");
			String contributor = element.getContributor().getName();
			if (Texts.isBlank(extension) || Texts.isBlank(element.getAttribute("name")) || element.getAttribute("class") == null) {
				log.warn(NLS.bind(Messages.reader_incomplete, contributor), null);
			} else if (byExtension.putIfAbsent(extension.toLowerCase(Locale.ROOT), element) != null) {
				log.warn(NLS.bind(Messages.reader_twice, extension, contributor), null);
			}
		}
		return byExtension;
	}

	private static String extension(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}
}
