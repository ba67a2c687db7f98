package io.orgdeck.core.store;

import io.orgdeck.core.store.LoadProblem.Severity;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.model.Ids;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Identified;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.osgi.util.NLS;

/**
 * Reads and writes one kind of file. A file is either a zip container or, when it starts with &lt;, the bare XML of the
 * same model: the content decides, never the name. Stateless; any thread may use it.
 */
public abstract sealed class Store<T extends Identified> permits AssessmentStore, DeckStore {

	private final Class<T> type;
	private final String format;

	Store(Class<T> type, String format) {
		this.type = type;
		this.format = format;
	}

	/** What a user calls this kind of file, with article: "an assessment". */
	abstract String kindOfFile();

	/** The version attribute of the root. */
	abstract String fileVersion(T content);

	abstract void setFileVersion(T content, String version);

	public Loaded<T> read(Path file) throws StoreException {
		try (InputStream in = Files.newInputStream(file)) {
			return read(in, file.toString());
		} catch (NoSuchFileException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Store_missing, file), e);
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw cannotRead(file.toString(), e);
		}
	}

	/**
	 * Reads a file that is not on disk by itself, such as a deck inside a plug-in.
	 *
	 * @param name what messages call the file
	 */
	public Loaded<T> read(InputStream in, String name) throws StoreException {
		return read(in, name, null);
	}

	/** @param deck answers the references that nothing in the file answers; may be null */
	final Loaded<T> read(InputStream in, String name, Deck deck) throws StoreException {
		try {
			byte[] xml = modelOf(in, name);
			var resource = new ModelResource();
			if (deck != null) {
				resource.alsoResolveIn(deck);
			}
			resource.read(new ByteArrayInputStream(xml));
			if (resource.getContents().isEmpty() || !type.isInstance(resource.getContents().get(0))) {
				throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Store_wrongKind, name, kindOfFile()));
			}
			T content = type.cast(resource.getContents().get(0));
			Ids.ensure(content);
			return new Loaded<>(content, report(content, resource));
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw cannotRead(name, e);
		}
	}

	private byte[] modelOf(InputStream in, String name) throws IOException {
		var buffered = new BufferedInputStream(in);
		buffered.mark(4);
		int first = buffered.read();
		buffered.reset();
		if (first != 'P') {
			return buffered.readAllBytes();
		}
		Container container = Container.readFrom(buffered);
		if (!container.format().equals(format)) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Store_wrongKind, name, kindOfFile()));
		}
		return container.model();
	}

	private LoadReport report(T content, ModelResource resource) {
		var problems = new ArrayList<LoadProblem>();
		for (Diagnostic error : resource.getErrors()) {
			problems.add(new LoadProblem(Severity.LOSS, NLS.bind(Messages.Store_line, error.getLine()),
					error instanceof XMIException e ? e.getMessage() : error.toString()));
		}
		return new LoadReport(FormatVersion.parse(fileVersion(content)).orElse(FormatVersion.CURRENT), List.copyOf(problems));
	}

	/** Writes the file; one that is already there is replaced in one step, or stays as it was. */
	public void write(T content, Path file, IProgressMonitor monitor) throws StoreException {
		write(content, file, true, monitor);
	}

	/**
	 * Writes the file.
	 *
	 * @param replace whether a file that is already there may be replaced
	 */
	public void write(T content, Path file, boolean replace, IProgressMonitor monitor) throws StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		byte[] model = serialise(content, file);
		progress.worked(1);
		SafeFile.write(file, replace, new Container(format, model)::writeTo);
		progress.worked(1);
	}

	/** Writes the container to a stream and leaves that open, for a deck inside a plug-in. */
	public void write(T content, OutputStream out) throws IOException {
		new Container(format, serialise(content, Path.of("model.xml"))).writeTo(out);
	}

	private byte[] serialise(T content, Path file) throws StoreException {
		Ids.ensure(content);
		setFileVersion(content, FormatVersion.CURRENT.toString());
		var out = new ByteArrayOutputStream();
		try {
			boolean alone = content.eContainer() == null && content.eResource() instanceof ModelResource;
			ModelResource resource = alone ? (ModelResource) content.eResource() : copyOf(content);
			resource.write(out);
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.SafeFile_failed, file, e.getMessage()), e);
		}
		return out.toByteArray();
	}

	/** The resource that holds the content; content that is nowhere yet gets one. */
	public final Resource resourceFor(T content) {
		if (content.eResource() == null) {
			Ids.ensure(content);
			new ModelResource().getContents().add(content);
		}
		return content.eResource();
	}

	private ModelResource copyOf(T content) {
		var resource = new ModelResource();
		resource.getContents().add(EcoreUtil.copy(content));
		return resource;
	}

	private static StoreException cannotRead(String name, IOException e) {
		return new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Store_unreadable, name, e.getMessage()), e);
	}
}
