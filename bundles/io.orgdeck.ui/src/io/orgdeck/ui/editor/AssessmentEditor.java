package io.orgdeck.ui.editor;

import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.ui.FileInput;
import io.orgdeck.ui.history.HistoryHandler;
import io.orgdeck.ui.outline.AssessmentOutline;
import io.orgdeck.ui.outline.AssessmentProperties;
import io.orgdeck.ui.parts.SelectionHub;

/** Shows one assessment on several pages. Everything it changes goes through the assessment's document. */
public final class AssessmentEditor extends EditorPart {

	public static final String ID = "io.orgdeck.ui.assessmentEditor";

	private final SelectionHub selection = new SelectionHub();
	private final LiveAssessment.Follower follower = new Follower();
	private LiveAssessment live;
	private StoreException failure;
	private EditorFrame frame;
	private Saving saving;
	private Composite place;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		site.setSelectionProvider(selection);
		boolean unsaved = input instanceof UnsavedInput(var document) && document instanceof AssessmentDocument;
		if (!unsaved && !(input instanceof FileInput)) {
			throw new PartInitException(Messages.notAnAssessment);
		}
		openDocument(OpenMode.EXCLUSIVE);
	}

	private void openDocument(OpenMode mode) {
		try {
			var document = getEditorInput() instanceof UnsavedInput(AssessmentDocument unsaved) ? unsaved
					: AssessmentDocument.open(((FileInput) getEditorInput()).file(), mode, new NullProgressMonitor());
			live = new LiveAssessment(document, getSite().getShell().getDisplay());
			saving = new Saving(document, this);
			failure = null;
			nameAfterDocument();
		} catch (StoreException unreadable) {
			failure = unreadable;
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		place = parent;
		if (live == null) {
			new UnreadablePage(parent, failure, this);
			return;
		}
		frame = new EditorFrame(parent, live, new Context());
		live.addFollower(follower);
		frame.refresh();
		saving.showState(frame.banner());
	}

	/** Tries once more to open what could not be opened. */
	void tryAgain(OpenMode mode) {
		openDocument(mode);
		for (var child : place.getChildren()) {
			child.dispose();
		}
		createPartControl(place);
		place.layout();
		setFocus();
		// Views that follow the editor ask it again.
		setInputWithNotify(getEditorInput());
	}

	private void documentStateChanged() {
		nameAfterDocument();
		firePropertyChange(PROP_DIRTY);
		saving.showState(frame.banner());
		HistoryHandler.historyChanged(getSite());
	}

	private void nameAfterDocument() {
		var document = live.document();
		setPartName(document.isReadOnly() ? NLS.bind(Messages.readOnlyName, document.displayName()) : document.displayName());
		setTitleToolTip(document.path().map(Object::toString).orElse(Messages.notSavedYet));
	}

	/** The document belongs to another file now. */
	void inputChanged() {
		live.document().path().ifPresent(path -> setInputWithNotify(new FileInput(path)));
		nameAfterDocument();
	}

	/** Brings an object of the assessment into view. */
	public void reveal(EObject object) {
		if (frame != null) {
			frame.reveal(object);
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		frame.commit();
		if (!saving.save(monitor)) {
			monitor.setCanceled(true);
		}
	}

	@Override
	public void doSaveAs() {
		frame.commit();
		saving.saveAs(new NullProgressMonitor());
	}

	@Override
	public boolean isDirty() {
		return live != null && live.document().isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return live != null;
	}

	@Override
	public void setFocus() {
		if (frame != null) {
			frame.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (live != null) {
			live.dispose();
			live.document().close();
		}
		super.dispose();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (live != null && adapter == IContentOutlinePage.class) {
			return adapter.cast(new AssessmentOutline(live, this::reveal));
		}
		if (live != null && adapter == IPropertySheetPage.class) {
			return adapter.cast(new AssessmentProperties(live));
		}
		if (live != null) {
			for (var offered : List.of(live, live.document())) {
				if (adapter == offered.getClass() || adapter == OrgDocument.class && adapter.isInstance(offered)) {
					return adapter.cast(offered);
				}
			}
		}
		return super.getAdapter(adapter);
	}

	/** Passes what happens to the document on to what is on screen. */
	private final class Follower implements LiveAssessment.Follower {

		@Override
		public void changed() {
			frame.refresh();
		}

		@Override
		public void checked() {
			frame.checked();
		}

		@Override
		public void stateChanged() {
			documentStateChanged();
		}
	}

	/** What pages may ask of this editor. */
	private final class Context implements PageContext {

		@Override
		public void reveal(EObject object) {
			frame.reveal(object);
		}

		@Override
		public void show(Class<? extends AssessmentPage> page) {
			frame.show(page);
		}

		@Override
		public void select(Object object) {
			selection.setSelection(object == null ? StructuredSelection.EMPTY : new StructuredSelection(object));
		}

		@Override
		public void showView(String viewId) {
			try {
				getSite().getPage().showView(viewId);
			} catch (PartInitException noView) {
				StatusManager.getManager().handle(noView.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			}
		}

		@Override
		public void run(String commandId) {
			try {
				getSite().getService(IHandlerService.class).executeCommand(commandId, null);
			} catch (CommandException failed) {
				StatusManager.getManager().handle(Status.error(failed.getLocalizedMessage(), failed),
						StatusManager.SHOW | StatusManager.LOG);
			}
		}

		@Override
		public Shell shell() {
			return getSite().getShell();
		}

		@Override
		public IServiceLocator services() {
			return getSite();
		}
	}
}
