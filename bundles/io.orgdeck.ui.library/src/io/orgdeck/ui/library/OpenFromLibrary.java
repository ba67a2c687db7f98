package io.orgdeck.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.WorkbenchException;

import io.orgdeck.core.find.Finder;
import io.orgdeck.core.find.Hit;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Typed;
import io.orgdeck.library.Passage;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.files.FileEditors;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.places.Revealing;

/** Opens a file of the library where people work on it: the library itself has no room for an editor. */
final class OpenFromLibrary {

	/** More than there are of the same words. */
	private static final int MOST = 200;
	private static final String WORK = "io.orgdeck.app.assess";

	private OpenFromLibrary() {
	}

	/** @return the editor, or nothing when the file could not be opened */
	static Optional<IEditorPart> open(IWorkbenchPage page, Path file) {
		var window = page.getWorkbenchWindow();
		try {
			window.getWorkbench().showPerspective(WORK, window);
		} catch (WorkbenchException e) { // then it opens here
			ILog.of(OpenFromLibrary.class).warn(e.getMessage(), e);
		}
		return FileEditors.open(page, file);
	}

	/** Opens a file and brings into view what a passage of it stands in. */
	static void open(IWorkbenchPage page, Path file, Passage passage) {
		open(page, file).ifPresent(editor -> {
			LiveAssessment live = Adapters.adapt(editor, LiveAssessment.class);
			Revealing place = Adapters.adapt(editor, Revealing.class);
			if (live != null && place != null) {
				object(live.assessment(), passage).ifPresent(place::reveal);
			}
		});
	}

	/** The object of which a passage tells; of several with the same words, the one of the same name. */
	static Optional<EObject> object(Assessment assessment, Passage passage) {
		List<Hit> hits = Finder.find(assessment, passage.text().replace("\u2026", "").strip(), MOST);
		return hits.stream().filter(hit -> passage.place().startsWith(Typed.line(Names.onScreen().full(hit.object())))).findFirst()
				.or(() -> hits.stream().findFirst()).map(Hit::object);
	}
}
