package io.orgdeck.ui.editor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.core.document.OrgDocument;

/**
 * A document that editors show, in however many windows: they share its saves, the questions about its file, and whatever follows it.
 * Comes with the first of them and goes with the last. To be used on the user interface thread.
 *
 * @param <D> the kind of document
 */
final class OpenDocument<D extends OrgDocument<?>> {

	private static final Map<OrgDocument<?>, OpenDocument<?>> ALL = new IdentityHashMap<>();

	private final D document;
	private final List<DocumentEditor<D>> editors = new ArrayList<>();
	private final Saving saving;
	private final DocumentSaveable saveable = new DocumentSaveable(this);
	private Object companion;
	private Runnable end = () -> {};

	private OpenDocument(D document, DocumentKind<D> kind) {
		this.document = document;
		saving = new Saving(document, kind, this);
	}

	/** One more editor shows the document; when it is gone, it {@linkplain #leave leaves}. @param document opened once for this editor */
	@SuppressWarnings("unchecked") // a document has one class for good
	static <D extends OrgDocument<?>> OpenDocument<D> join(D document, DocumentKind<D> kind, DocumentEditor<D> editor) {
		var open = (OpenDocument<D>) ALL.computeIfAbsent(document, added -> new OpenDocument<>(document, kind));
		open.editors.add(editor);
		return open;
	}

	/** A new document for one more editor. The first one closes it for whoever made it, every other for itself. */
	static <D extends OrgDocument<?>> D again(D unsaved) {
		if (isShown(unsaved)) {
			unsaved.keepOpen();
		}
		return unsaved;
	}

	/** Whether an editor shows that document. */
	static boolean isShown(OrgDocument<?> document) {
		return ALL.containsKey(document);
	}

	/** That editor is done with the document. */
	void leave(DocumentEditor<D> editor) {
		if (editors.remove(editor)) {
			if (editors.isEmpty()) {
				ALL.remove(document);
				end.run();
			}
			document.close();
		}
	}

	D document() {
		return document;
	}

	Saving saving() {
		return saving;
	}

	DocumentSaveable saveable() {
		return saveable;
	}

	/** What follows the document for all its editors: made for the first of them, ended with the last. */
	@SuppressWarnings("unchecked") // the editors of a document are of one class
	<T> T shared(Supplier<T> maker, Consumer<T> ending) {
		if (companion == null) {
			T made = maker.get();
			companion = made;
			end = () -> ending.accept(made);
		}
		return (T) companion;
	}

	/** The editors that show it; none any more while a save goes on that outlives them. */
	List<DocumentEditor<D>> editors() {
		return List.copyOf(editors);
	}

	/** The editor in the window that is used. */
	Optional<DocumentEditor<D>> inFront() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return editors.stream().filter(editor -> editor.getSite().getWorkbenchWindow() == window).findFirst()
				.or(() -> editors.stream().findFirst());
	}

	/** Over which to ask something about the document; null when no editor shows it any more. */
	Shell shell() {
		return inFront().map(editor -> editor.getSite().getShell()).orElse(null);
	}

	/** Takes what is still being typed, in whichever window. */
	void commit() {
		editors().forEach(DocumentEditor::commit);
	}

	/** Whether it stays open when one of its editors closes. */
	boolean outlivesAnEditor() {
		return editors.size() > 1 && !PlatformUI.getWorkbench().isClosing();
	}
}
