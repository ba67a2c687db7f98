package io.orgdeck.core.document;

import io.orgdeck.core.store.LoadReport;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.Store;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.assessment.provider.AssessmentItemProviderAdapterFactory;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.provider.DeckItemProviderAdapterFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * An open document: the one owner of its content, its undo history and its file. Everybody who shows or changes the
 * content goes through here. Content is changed on one thread at a time; reading while another thread changes is up to
 * the caller. Saving may be asked for on any thread.
 *
 * @param <T> what the document holds
 */
public abstract sealed class OrgDocument<T extends Identified> permits AssessmentDocument, DeckDocument {

	private record MergeKey(Gesture gesture, EObject object, EStructuralFeature feature) {
	}

	private final Store<T> store;
	private final ReentrantLock lock = new ReentrantLock();
	private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
	private final ComposedAdapterFactory adapterFactory;
	private final History history;
	private final AdapterFactoryEditingDomain domain;
	private final ChangeFeed feed = new ChangeFeed(this::changedOutsideAStep);
	private volatile T content;
	private volatile LoadReport report;
	private volatile Path path;
	private volatile boolean saving;
	private volatile boolean conflict;
	/** Somebody changed the content without a step; only a save makes up for it. */
	private volatile boolean untracked;
	private int depth;

	OrgDocument(Store<T> store, Loaded<T> loaded, Path path) {
		this.store = store;
		this.path = path;
		adapterFactory = new ComposedAdapterFactory(new AdapterFactory[] {
				new AssessmentItemProviderAdapterFactory(), new DeckItemProviderAdapterFactory(),
				new ReflectiveItemProviderAdapterFactory() });
		history = new History(this::guarded, this::recording);
		Resource model = store.resourceFor(loaded.content());
		domain = new AdapterFactoryEditingDomain(adapterFactory, history, model.getResourceSet());
		show(loaded);
		if (path == null) {
			history.neverSaved();
		}
	}

	private void show(Loaded<T> loaded) {
		content = loaded.content();
		report = loaded.report();
		store.resourceFor(content).eAdapters().add(feed);
	}

	public T content() {
		return content;
	}

	/** What was noticed when the content was read. */
	public LoadReport loadReport() {
		return report;
	}

	/** The file; empty while the document has never been saved. */
	public Optional<Path> path() {
		return Optional.ofNullable(path);
	}

	/** What to call the document on screen: its file's name without the ending, or what the content is called. */
	public String displayName() {
		if (path == null) {
			return titleOfContent();
		}
		String name = path.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	abstract String titleOfContent();

	/** For EMF's commands and item providers. Commands run on its stack are steps like any other. */
	public AdapterFactoryEditingDomain editingDomain() {
		return domain;
	}

	public CommandStack commandStack() {
		return history;
	}

	/**
	 * Makes changes as one step that can be undone. When the changes throw, everything is as it was before, and the
	 * exception goes on to the caller. Inside another step they become part of it.
	 *
	 * @param label what the step does, as it stands after "Undo": "Add participant"
	 */
	public void execute(String label, Runnable changes) {
		history.execute(Step.of(label, model(), changes, null));
	}

	/** Sets one feature as a step of its own; nothing happens when it has that value already. */
	public void set(EObject object, EStructuralFeature feature, Object value, String label) {
		set(object, feature, value, label, null);
	}

	/**
	 * Sets one feature; nothing happens when it has that value already.
	 *
	 * @param gesture values set to the same attribute in the same gesture are one step
	 */
	public void set(EObject object, EStructuralFeature feature, Object value, String label, Gesture gesture) {
		if (Objects.equals(object.eGet(feature), value)) {
			return;
		}
		boolean merges = gesture != null && feature instanceof EAttribute && !feature.isMany();
		history.execute(Step.of(label, model(), () -> object.eSet(feature, value),
				merges ? new MergeKey(gesture, object, feature) : null));
	}

	public void undo() {
		history.undo();
	}

	public void redo() {
		history.redo();
	}

	/** What undo would take back; empty when there is nothing. */
	public Optional<String> undoLabel() {
		return Optional.ofNullable(history.getUndoCommand()).map(Command::getLabel);
	}

	/** What redo would do again; empty when there is nothing. */
	public Optional<String> redoLabel() {
		return Optional.ofNullable(history.getRedoCommand()).map(Command::getLabel);
	}

	public DocumentState state() {
		if (conflict) {
			return DocumentState.CONFLICT;
		}
		if (saving) {
			return DocumentState.SAVING;
		}
		return isDirty() ? DocumentState.DIRTY : DocumentState.CLEAN;
	}

	/** Whether the document holds what its file does not; also during a save or a conflict. */
	public boolean isDirty() {
		return untracked || !history.isSaved();
	}

	/**
	 * Writes the document to its file.
	 *
	 * @throws StoreException        when the file is as it was and the document as dirty as it was
	 * @throws IllegalStateException when the document has no file yet
	 */
	public void save(IProgressMonitor monitor) throws StoreException {
		saveTo(path().orElseThrow(() -> new IllegalStateException("A new document is saved by saveAs.")), monitor);
	}

	/** Writes the document to another file and takes that file as its own, once it is written. */
	public void saveAs(Path file, IProgressMonitor monitor) throws StoreException {
		saveTo(file.toAbsolutePath().normalize(), monitor);
	}

	private void saveTo(Path file, IProgressMonitor monitor) throws StoreException {
		lock.lock();
		try {
			saving = true;
			History.Mark mark = history.mark();
			store.write(content, file, monitor);
			history.savedAt(mark);
			untracked = false;
			conflict = false;
		} finally {
			saving = false;
			lock.unlock();
			tell(listener -> listener.stateChanged(this));
		}
		boolean moved = !file.equals(path);
		if (moved) {
			Documents.moved(this, path, file);
			path = file;
			tell(listener -> listener.pathChanged(this));
		}
		tell(listener -> listener.saved(this));
	}

	/** Throws the content away and reads the file again. */
	public void reload(IProgressMonitor monitor) throws StoreException {
		Loaded<T> loaded = store.read(path().orElseThrow());
		guarded(() -> {
			model().eAdapters().remove(feed);
			Resource fresh = store.resourceFor(loaded.content());
			domain.getResourceSet().getResources().clear();
			domain.getResourceSet().getResources().add(fresh);
			show(loaded);
			history.flush();
			untracked = false;
			conflict = false;
		});
		tell(listener -> listener.contentChanged(this, List.of()));
		tell(listener -> listener.stateChanged(this));
	}

	/** One user of the document is done with it. After the last one it is gone from {@link Documents}. */
	public void close() {
		if (Documents.release(this)) {
			model().eAdapters().remove(feed);
			adapterFactory.dispose();
			tell(listener -> listener.closed(this));
			listeners.clear();
		}
	}

	public void addListener(DocumentListener listener) {
		listeners.add(listener);
	}

	public void removeListener(DocumentListener listener) {
		listeners.remove(listener);
	}

	private Resource model() {
		return content.eResource();
	}

	private Command recording(Command command) {
		return command instanceof Step ? command : new Step(model(), command, null);
	}

	/** Runs a change of content alone, and tells the listeners when the outermost one is complete. */
	private void guarded(Runnable change) {
		lock.lock();
		List<Notification> changes = List.of();
		try {
			depth++;
			feed.inStep(true);
			change.run();
		} finally {
			if (--depth == 0) {
				feed.inStep(false);
				changes = feed.take();
			}
			lock.unlock();
		}
		if (!changes.isEmpty()) {
			tellOf(changes);
		}
	}

	private void changedOutsideAStep() {
		untracked = true;
		tellOf(feed.take());
	}

	private void tellOf(List<Notification> changes) {
		tell(listener -> listener.contentChanged(this, changes));
		tell(listener -> listener.stateChanged(this));
	}

	private void tell(Consumer<DocumentListener> event) {
		for (DocumentListener listener : listeners) {
			try {
				event.accept(listener);
			} catch (RuntimeException e) {
				ILog.of(OrgDocument.class).error(Messages.OrgDocument_listenerFailed, e);
			}
		}
	}
}
