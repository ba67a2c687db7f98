package io.orgdeck.core.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.migration.FormatVersion;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Identified;

/**
 * Reads and writes one kind of file. A file is either a zip container or, when it does not start like one, the bare XML
 * of the same model: the content decides, never the name. Stateless; any thread may use it.
 */
public abstract sealed class Store<T extends Identified> permits AssessmentStore, DeckStore {

	private static final int ZIP_SIGN = 0x504B;

	private final Class<T> type;
	private final String format;

	Store(Class<T> type, String format) {
		this.type = type;
		this.format = format;
	}

	/** Ending of such files' names, without the dot. */
	public abstract String extension();

	/** What a user calls this kind of file, with article: "an assessment". */
	abstract String kindOfFile();

	/** The version attribute of the root. */
	abstract String fileVersion(T content);

	abstract void setFileVersion(T content, String version);

	public Loaded<T> read(Path file) throws StoreException {
		return read(file, ReadOptions.NONE);
	}

	/** @throws PasswordException when the file is protected and nobody knows the right password */
	public Loaded<T> read(Path file, ReadOptions options) throws StoreException {
		try {
			if (Files.isDirectory(file)) {
				throw new DamagedException(Messages.Store_folder);
			}
			return read(ByteSource.of(file), file.toString(), Optional.of(file), options, null);
		} catch (NoSuchFileException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Store_missing, file), e);
		} catch (IOException e) {
			throw cannotRead(file.toString(), e);
		}
	}

	/**
	 * Reads a file that is not on disk by itself, such as a deck inside a plug-in. Attachments, if any, are not at hand.
	 *
	 * @param name what messages call the file
	 */
	public Loaded<T> read(InputStream in, String name) throws StoreException {
		return read(in, name, (Deck) null);
	}

	/** As the other one, for somebody who may lose patience. */
	public Loaded<T> read(InputStream in, String name, IProgressMonitor monitor) throws StoreException {
		return read(in, name, ReadOptions.NONE.with(monitor), null);
	}

	/** @param deck answers the references that nothing in the file answers; may be null */
	final Loaded<T> read(InputStream in, String name, Deck deck) throws StoreException {
		return read(in, name, ReadOptions.NONE, deck);
	}

	private Loaded<T> read(InputStream in, String name, ReadOptions options, Deck deck) throws StoreException {
		try {
			byte[] bytes = in.readNBytes(Limits.MODEL_BYTES + 1);
			return read(ByteSource.of(bytes), name, Optional.empty(), options, deck);
		} catch (IOException e) {
			throw cannotRead(name, e);
		}
	}

	private Loaded<T> read(ByteSource source, String name, Optional<Path> file, ReadOptions options, Deck deck)
			throws IOException {
		var reader = new ModelReader(name, type, kindOfFile(), options.monitor());
		if (!startsLikeZip(source)) {
			try (source) {
				var result = reader.read(bare(source), deck);
				return loaded(result, new Wrapping(true, Attachments.NONE, List.of(), Optional.empty()));
			}
		}
		try (ContainerReader container = ContainerReader.open(source)) {
			Manifest manifest = container.manifest();
			if (manifest.version().major() > FormatVersion.CURRENT.major()) {
				throw ModelReader.tooNew(name, manifest.version());
			}
			if (!manifest.format().equals(format)) {
				throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Store_wrongKind, name, kindOfFile()));
			}
			Optional<FileKey> key = container.unlock(name, options);
			var result = reader.read(container.model(key), deck);
			Attachments attachments = file.map(path -> Attachments.of(new ContainerFile(path, key))).orElse(Attachments.NONE)
					.or(options.others());
			Attachments known = attachments.missing(attachments.findMissing(attachmentsOf(result.root())));
			return loaded(result, new Wrapping(false, known, container.unknownEntries(), key));
		}
	}

	private Loaded<T> loaded(ModelReader.Result result, Wrapping wrapping) {
		T content = type.cast(result.root());
		setFileVersion(content, result.report().version().orCurrent().toString());
		return new Loaded<>(content, result.report().with(lost(content, wrapping.attachments())), wrapping);
	}

	private List<LoadProblem> lost(T content, Attachments attachments) {
		return attachmentsOf(content).stream().filter(attachment -> attachments.isKnownMissing(attachment.getId()))
				.map(attachment -> new LoadProblem(LoadProblem.Severity.LOSS, Names.onScreen().full(attachment),
						Messages.Store_attachmentMissing))
				.toList();
	}

	private static boolean startsLikeZip(ByteSource source) throws IOException {
		var start = ByteBuffer.allocate(2);
		return source.read(start, 0) == 2 && start.getShort(0) == ZIP_SIGN;
	}

	private static byte[] bare(ByteSource source) throws IOException {
		if (source.size() > Limits.MODEL_BYTES) {
			throw new DamagedException(NLS.bind(Messages.Store_tooLarge, Limits.MODEL_BYTES >> 20));
		}
		return source.bytes(0, (int) source.size()).array();
	}

	/** Writes a new container; a file that is already there is replaced in one step, or stays as it was. */
	public void write(T content, Path file, IProgressMonitor monitor) throws StoreException {
		write(content, file, WriteOptions.REPLACING, monitor);
	}

	/** Writes a new container, over a file that is already there only when it may be replaced. */
	public void write(T content, Path file, boolean replace, IProgressMonitor monitor) throws StoreException {
		write(content, file, replace ? WriteOptions.REPLACING : WriteOptions.NEW_FILE, monitor);
	}

	/** Writes the file as the options say, or leaves everything as it was. */
	public Written write(T content, Path file, WriteOptions options, IProgressMonitor monitor)
			throws StoreException {
		return write(snapshot(content), file, options, monitor);
	}

	/** Writes a new container to a stream and leaves that open, for a deck inside a plug-in. */
	public void write(T content, OutputStream out) throws IOException {
		write(snapshot(content), Wrapping.NEW, out, new NullProgressMonitor());
	}

	/** Takes the model as it is now. Whoever changes the model must wait until this returns. */
	public Snapshot snapshot(T content) throws StoreException {
		boolean alone = content.eContainer() == null && content.eResource() instanceof ModelResource;
		Resource resource = alone ? content.eResource() : resourceFor(EcoreUtil.copy(content));
		@SuppressWarnings("unchecked")
		T root = (T) resource.getContents().get(0);
		var out = new ByteArrayOutputStream(1 << 16);
		try {
			((ModelResource) resource).write(out);
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.Store_notSerialised, Failure.reason(e)), e);
		}
		if (out.size() > Limits.MODEL_BYTES) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.Store_tooMuch, Limits.MODEL_BYTES >> 20));
		}
		FormatVersion version = FormatVersion.parse(fileVersion(root)).orElse(FormatVersion.CURRENT);
		return new Snapshot(out.toByteArray(), version, attachmentsOf(root).stream().map(EcoreUtil::copy).toList());
	}

	/** Writes a model as it was when the snapshot was taken. */
	public Written write(Snapshot snapshot, Path file, WriteOptions options, IProgressMonitor monitor)
			throws StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 1);
		checkReadable(snapshot);
		SafeFile.Outcome outcome = SafeFile.write(file, options.replace(),
				out -> write(snapshot, options.wrapping(), out, progress), options.last());
		progress.worked(1);
		boolean bare = isBare(snapshot, options.wrapping());
		Attachments there = bare ? Attachments.NONE : Attachments.of(new ContainerFile(file, options.wrapping().key()));
		return new Written(outcome, new Wrapping(bare, there.missing(missing(snapshot, options.wrapping())),
				options.wrapping().unknownEntries(), options.wrapping().key()));
	}

	/** A last look: no file is replaced by something that nobody could open. */
	private static void checkReadable(Snapshot snapshot) throws StoreException {
		try {
			ModelHead.checkWellFormed(snapshot.xml());
		} catch (DamagedException e) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.Store_notSerialised, e.getMessage()), e);
		}
	}

	private static boolean isBare(Snapshot snapshot, Wrapping wrapping) {
		return wrapping.bare() && snapshot.attachments().isEmpty();
	}

	private static List<String> missing(Snapshot snapshot, Wrapping wrapping) {
		return snapshot.attachments().stream().map(Attachment::getId).filter(wrapping.attachments()::isKnownMissing)
				.toList();
	}

	private void write(Snapshot snapshot, Wrapping wrapping, OutputStream out, IProgressMonitor monitor)
			throws IOException {
		if (isBare(snapshot, wrapping)) {
			out.write(snapshot.xml());
			return;
		}
		var zip = new ZipWriter(out);
		Optional<FileKey> key = wrapping.key();
		var manifest = new Manifest(format, snapshot.version(), key.map(FileKey::wrapped));
		zip.add(Manifest.NAME, EntryContent.plain(manifest.toJson()), monitor);
		zip.add(ContainerReader.MODEL, model(snapshot.xml(), key), monitor);
		for (Attachment attachment : snapshot.attachments()) {
			String name = Attachments.entryName(attachment);
			Optional<EntryContent> content = wrapping.attachments().forContainer(name, key);
			if (content.isPresent()) {
				zip.add(name, content.get(), monitor);
			} else if (!wrapping.attachments().isKnownMissing(attachment.getId())) {
				throw new IOException(NLS.bind(Messages.Store_attachmentNotAtHand, attachment.getName()));
			}
		}
		for (String name : wrapping.unknownEntries()) {
			EntryContent content = wrapping.attachments().forContainer(name, key)
					.orElseThrow(() -> new IOException(NLS.bind(Messages.Store_attachmentNotAtHand, name)));
			zip.add(name, content, monitor);
		}
		zip.finish();
	}

	private static EntryContent model(byte[] xml, Optional<FileKey> key) throws IOException {
		return key.isEmpty() ? EntryContent.packed(xml)
				: EntryContent.sealed(ContainerReader.MODEL, EntryContent.deflated(xml).opener(), key.get());
	}

	/** The resource that holds the content; content that is nowhere yet gets one, and ids and a version where they lack. */
	public final Resource resourceFor(T content) {
		if (content.eResource() == null) {
			Ids.ensure(content);
			setFileVersion(content, FormatVersion.CURRENT.toString());
			new ModelResource().getContents().add(content);
		}
		return content.eResource();
	}

	private static List<Attachment> attachmentsOf(EObject root) {
		var attachments = new ArrayList<Attachment>();
		root.eAllContents().forEachRemaining(object -> {
			if (object instanceof Attachment attachment) {
				attachments.add(attachment);
			}
		});
		return attachments;
	}

	static StoreException cannotRead(String name, IOException e) {
		return e instanceof StoreException known ? known
				: new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Store_unreadable, name, reason(e)), e);
	}

	private static String reason(IOException e) {
		return Failure.reason(e);
	}
}
