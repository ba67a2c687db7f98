package io.orgdeck.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.part.EditorPart;

import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.document.OpenedCopies;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.ui.files.FileInput;
import io.orgdeck.ui.files.OpenEditors;
import io.orgdeck.ui.files.UnsavedInput;
import io.orgdeck.ui.history.HistoryHandler;
import io.orgdeck.ui.pages.HostedPage;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.pages.PageRegistry;
import io.orgdeck.ui.pages.PagedPart;
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
	private OpenDocument<D> open;
	private StoreException failure;
	private EditorFrame frame;
	private Composite place;
	private UnreadablePage unreadable;
	private OpenMode mode = OpenMode.EXCLUSIVE;
	private final TypedPassword password = new TypedPassword(
			PasswordDialog.over(PlatformUI.getWorkbench().getModalDialogShellProvider()::getShell));

	protected DocumentEditor(DocumentKind<D> kind) {
		this.kind = kind;
	}

	/** Opens a file. @param passwords asked when it is protected */
	protected abstract D open(Path file, OpenMode mode, PasswordSource passwords) throws StoreException;

	/** The document is there, perhaps in editors of other windows, too; pages come next. */
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
		return open == null ? null : open.document();
	}

	/** What follows the document for all editors that show it: made for the first of them, ended with the last. */
	protected final <T> T shared(Supplier<T> maker, Consumer<T> ending) {
		return open.shared(maker, ending);
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
			var document = getEditorInput() instanceof UnsavedInput(var unsaved) ? OpenDocument.again(kind.type().cast(unsaved))
					: open(((FileInput) getEditorInput()).file(), mode, password);
			password.opened();
			open = OpenDocument.join(document, kind, this);
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
		if (open == null) {
			unreadable = new UnreadablePage(parent, failure, this, kind);
			return;
		}
		var context = new EditorContext(this, selection);
		frame = new EditorFrame(parent, PageRegistry.platform().pages(getSite().getId(), context), this::heading,
				tools -> addTools(tools, context), new Printing(getSite())::lendTo);
		showState();
	}

	/** Says what the user should know about the file. */
	void showState() {
		if (frame != null) {
			open.saving().showState(frame.banner());
		}
	}

	/** Takes what is still being typed. */
	void commit() {
		if (frame != null) {
			frame.commit();
		}
	}

	/** Says something at the foot of the window. */
	void say(String sentence) {
		getEditorSite().getActionBars().getStatusLineManager().setMessage(sentence);
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
		lookAgain();
		setFocus();
		if (open != null) {
			editors().filter(other -> other.open == null && other.getEditorInput().equals(getEditorInput()))
					.forEach(other -> {
						other.lookAgain();
						LateFocus.give(other);
					});
		}
	}

	private void lookAgain() {
		openDocument();
		for (var child : place.getChildren()) {
			child.dispose();
		}
		createPartControl(place);
		place.layout();
		if (open != null) {
			getSite().getService(ISaveablesLifecycleListener.class)
					.handleLifecycleEvent(new SaveablesLifecycleEvent(this, SaveablesLifecycleEvent.POST_OPEN, getSaveables(), false));
		}
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
			showState();
			HistoryHandler.historyChanged(getSite());
		}
	}

	/** By its title, since the files of several clients can have one name; the tooltip says where the file lies. */
	private void nameAfterDocument() {
		name(this);
		others().forEach(other -> other.name(this));
	}

	/** @param changed an editor that may be so new that the window does not know it yet */
	private void name(DocumentEditor<?> changed) {
		List<OrgDocument<?>> namesakes = Stream.concat(others(), Stream.of(changed))
				.filter(other -> other.open != open && other.title().equals(title())).<OrgDocument<?>>map(DocumentEditor::document)
				.toList();
		setPartName(TabName.of(document(), title(), namesakes));
		setTitleToolTip(document().path().map(Object::toString).orElse(Messages.notSavedYet));
	}

	private String title() {
		return Texts.or(contentTitle(), document().displayName()).strip();
	}

	/** Editors of other documents that are open, in whichever window. */
	private Stream<DocumentEditor<?>> others() {
		return editors().filter(other -> other.open != null && other.open != open);
	}

	private static Stream<DocumentEditor<?>> editors() {
		return OpenEditors.all().filter(DocumentEditor.class::isInstance).map(editor -> (DocumentEditor<?>) editor);
	}

	/** The document belongs to another file now. */
	void inputChanged() {
		document().path().ifPresent(path -> setInputWithNotify(new FileInput(path)));
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

	void showPage(String id, String section) {
		frame.show(id, section);
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
		open.saveable().doSave(monitor);
	}

	/** One for all editors of the document: what is saved, and asked about, is the document. */
	@Override
	public Saveable[] getSaveables() {
		return open == null ? new Saveable[0] : new Saveable[] { open.saveable() };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public void doSaveAs() {
		open.commit();
		open.saving().saveAs(new NullProgressMonitor());
	}

	@Override
	public boolean isDirty() {
		return open != null && open.document().isDirty();
	}

	@Override
	public boolean isSaveOnCloseNeeded() {
		return isDirty() && !open.outlivesAnEditor();
	}

	/** Lets a save that goes on come to its end first; then there may be nothing left to ask. */
	@Override
	public int promptToSaveOnClose() {
		var display = getSite().getShell().getDisplay();
		while (open != null && open.saveable().isSaving()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		return isSaveOnCloseNeeded() ? DEFAULT : NO;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return open != null;
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
		if (open != null) {
			open.leave(this);
		}
		super.dispose();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return open != null && (adapter == open.document().getClass() || adapter == OrgDocument.class) ? adapter.cast(open.document())
				: super.getAdapter(adapter);
	}
}
