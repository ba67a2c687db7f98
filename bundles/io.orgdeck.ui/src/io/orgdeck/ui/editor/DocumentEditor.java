package io.orgdeck.ui.editor;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.progress.IJobRunnable;

import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.document.OpenedCopies;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.ui.files.FileInput;
import io.orgdeck.ui.files.UnsavedInput;
import io.orgdeck.ui.history.HistoryHandler;
import io.orgdeck.ui.pages.HostedPage;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.pages.PageRegistry;
import io.orgdeck.ui.pages.PagedPart;
import io.orgdeck.ui.pages.PartContext;
import io.orgdeck.ui.pages.Printing;
import io.orgdeck.ui.parts.SelectionHub;
import io.orgdeck.ui.parts.ToolStrip;
import io.orgdeck.ui.password.PasswordDialog;
import io.orgdeck.ui.places.Places;
import io.orgdeck.ui.places.Revealing;

/**
 * Shows one document on several pages: opens and saves it, tells what is the matter with its file, and lets views follow
 * it. Everything it changes goes through the document.
 *
 * @param <D> the kind of document
 */
public abstract class DocumentEditor<D extends OrgDocument<?>> extends EditorPart
		implements
			ISaveablesSource,
			ISaveablePart2,
			PagedPart,
			Revealing {

	private final DocumentKind<D> kind;
	private final SelectionHub selection = new SelectionHub();
	private D document;
	private StoreException failure;
	private EditorFrame frame;
	private Saving saving;
	private Composite place;
	private UnreadablePage unreadable;
	private final DocumentSaveable saveable = new DocumentSaveable(this);
	private OpenMode mode = OpenMode.EXCLUSIVE;
	private final TypedPassword password = new TypedPassword(PasswordDialog.over(() -> getSite().getShell()));

	protected DocumentEditor(DocumentKind<D> kind) {
		this.kind = kind;
	}

	/** Opens a file. @param passwords asked when it is protected */
	protected abstract D open(Path file, OpenMode mode, PasswordSource passwords) throws StoreException;

	/** The document is there; pages come next. */
	protected abstract void opened(D opened);

	/** What the editor says of the document above its pages. */
	protected abstract EditorHeading heading();

	/** The title that its content gives the document; blank when it has none. */
	protected abstract String contentTitle();

	/** Puts tools at the right of the heading. */
	protected void addTools(ToolStrip tools, PageContext context) {
	}

	/** The document that is open, or null when it could not be opened. */
	protected final D document() {
		return document;
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		site.setSelectionProvider(selection);
		boolean unsaved = input instanceof UnsavedInput(var given) && kind.type().isInstance(given);
		if (!unsaved && !(input instanceof FileInput)) {
			throw new PartInitException(NLS.bind(Messages.wrongKind, kind.noun()));
		}
		if (input instanceof FileInput(var file) && OpenedCopies.has(file)) {
			mode = OpenMode.READ_ONLY;
		}
		openDocument();
	}

	private void openDocument() {
		try {
			document = getEditorInput() instanceof UnsavedInput(var unsaved) ? kind.type().cast(unsaved)
					: open(((FileInput) getEditorInput()).file(), mode, password);
			password.opened();
			saving = new Saving(document, kind, this);
			failure = null;
			opened(document);
			nameAfterDocument();
		} catch (StoreException unreadable) {
			failure = unreadable;
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		place = parent;
		if (document == null) {
			unreadable = new UnreadablePage(parent, failure, this, kind);
			return;
		}
		var context = new Context();
		frame = new EditorFrame(parent, PageRegistry.platform().pages(getSite().getId(), context), this::heading,
				tools -> addTools(tools, context), new Printing(getSite())::lendTo);
		frame.refresh();
		saving.showState(frame.banner());
	}

	/** Tries once more to open what could not be opened, as it is said now. */
	void tryAgain(OpenMode how) {
		mode = how;
		tryAgain();
	}

	/** Tries once more with a password, which is wiped afterwards. */
	void tryAgain(char[] typed) {
		password.type(typed);
		BusyIndicator.showWhile(place.getDisplay(), this::tryAgain);
	}

	private void tryAgain() {
		openDocument();
		for (var child : place.getChildren()) {
			child.dispose();
		}
		createPartControl(place);
		place.layout();
		setFocus();
		// Views that follow the editor ask it again.
		setInputWithNotify(getEditorInput());
		HistoryHandler.historyChanged(getSite());
	}

	/** To be called when the content is different now. */
	protected final void contentChanged() {
		if (frame != null) {
			frame.refresh();
			nameAfterDocument();
		}
	}

	/** To be called when the checks have been made again. */
	protected final void checked() {
		if (frame != null) {
			frame.checked();
		}
	}

	/** To be called when the file, its name, the undo history or the document's state is different now. */
	protected final void stateChanged() {
		if (frame != null) {
			nameAfterDocument();
			firePropertyChange(IEditorPart.PROP_DIRTY);
			saving.showState(frame.banner());
			HistoryHandler.historyChanged(getSite());
		}
	}

	/** By its title, since the files of several clients can have one name; the tooltip says where the file lies. */
	private void nameAfterDocument() {
		name(this);
		others().forEach(other -> other.name(this));
	}

	/**
	 * With its file where the title alone would be taken for another's, and with the folder where the file's name would be, too.
	 *
	 * @param changed an editor that may be so new that the window does not know it yet
	 */
	private void name(DocumentEditor<?> changed) {
		var namesakes = Stream.concat(others(), Stream.of(changed)).filter(other -> other != this && other.title().equals(title()))
				.toList();
		var file = document.path().filter(path -> !namesakes.isEmpty())
				.map(path -> namesakes.stream().anyMatch(other -> other.fileName().equals(fileName())) && path.getNameCount() > 1
						? path.subpath(path.getNameCount() - 2, path.getNameCount())
						: path.getFileName());
		var title = file.isPresent() ? NLS.bind(Messages.nameWithFile, title(), file.get()) : title();
		setPartName(document.isReadOnly() ? NLS.bind(Messages.readOnlyName, title) : title);
		setTitleToolTip(document.path().map(Object::toString).orElse(Messages.notSavedYet));
	}

	private Optional<Path> fileName() {
		return document.path().map(Path::getFileName);
	}

	private String title() {
		return Texts.or(contentTitle(), document.displayName()).strip();
	}

	/** The other documents that are open. */
	private Stream<DocumentEditor<?>> others() {
		return Stream.of(getSite().getPage().getEditorReferences()).map(reference -> reference.getEditor(false))
				.filter(other -> other instanceof DocumentEditor<?> one && one != this && one.document != null)
				.map(other -> (DocumentEditor<?>) other);
	}

	/** The document belongs to another file now. */
	void inputChanged() {
		document.path().ifPresent(path -> setInputWithNotify(new FileInput(path)));
		nameAfterDocument();
	}

	@Override
	public final void showNeighbour(int by) {
		if (frame != null) {
			frame.step(by);
		}
	}

	@Override
	public final void showPage(String id) {
		if (frame != null) {
			frame.show(id);
		}
	}

	@Override
	public final Optional<String> pageId() {
		return Optional.ofNullable(frame).map(EditorFrame::shown).map(HostedPage::id);
	}

	/** Brings an object of the document into view: on one of the pages, or in the view that shows such objects. */
	@Override
	public final void reveal(EObject object) {
		reveal(object, HostedPage::reveal);
	}

	@Override
	public final void reveal(EObject object, Participant person) {
		reveal(object, (page, part) -> page.reveal(part, person));
	}

	/** What no page and no view shows is part of something that one of them does. */
	private void reveal(EObject object, BiConsumer<HostedPage, EObject> step) {
		for (var part = object; part != null && frame != null; part = part.eContainer()) {
			var page = frame.pageOf(part);
			if (page.isPresent()) {
				frame.show(page.get());
				step.accept(page.get(), part);
				return;
			}
			if (Places.platform().shows(part.eClass())) {
				Places.platform().reveal(this, object);
				return;
			}
		}
	}

	@Override
	public final boolean isInFront(EObject object) {
		return frame != null && Stream.iterate(object, Objects::nonNull, EObject::eContainer).flatMap(part -> frame.pageOf(part).stream())
				.findFirst().filter(page -> page == frame.shown()).isPresent();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		frame.commit();
		if (!saving.save(monitor)) {
			monitor.setCanceled(true);
		}
	}

	/** Saves, or does of it what needs this thread. @return what is left to be done on any thread, null when all is done */
	IJobRunnable beginSave(IProgressMonitor monitor) {
		frame.commit();
		if (saving.takesLong()) {
			return saving::saveInJob;
		}
		doSave(monitor);
		return null;
	}

	boolean isClosed() {
		return place.isDisposed();
	}

	@Override
	public Saveable[] getSaveables() {
		return new Saveable[] { saveable };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return new Saveable[] { saveable };
	}

	@Override
	public void doSaveAs() {
		frame.commit();
		saving.saveAs(new NullProgressMonitor());
	}

	@Override
	public boolean isDirty() {
		return document != null && document.isDirty();
	}

	/** Lets a save that goes on come to its end first; then there may be nothing left to ask. */
	@Override
	public int promptToSaveOnClose() {
		var display = getSite().getShell().getDisplay();
		while (saveable.isSaving()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		return isDirty() ? DEFAULT : NO;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return document != null;
	}

	@Override
	public void setFocus() {
		if (frame != null) {
			frame.setFocus();
		} else if (unreadable != null) {
			unreadable.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (document != null) {
			document.close();
		}
		super.dispose();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return document != null && (adapter == document.getClass() || adapter == OrgDocument.class) ? adapter.cast(document)
				: super.getAdapter(adapter);
	}

	/** What pages may ask of this editor. */
	private final class Context extends PartContext {

		Context() {
			super(DocumentEditor.this, selection);
		}

		@Override
		public <T> T get(Class<T> type) {
			return getAdapter(type);
		}

		@Override
		public void reveal(EObject object) {
			DocumentEditor.this.reveal(object);
		}

		@Override
		public void show(String page) {
			frame.show(page);
		}

		@Override
		public void show(String page, String section) {
			frame.show(page, section);
		}
	}
}
