package io.orgdeck.ui;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.document.AssessmentDocument;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Assessment files to open in a test. */
public final class SampleFile {

	public static final String DECK = "io.orgdeck.learningorg";

	private SampleFile() {
	}

	/** Writes the sample client of the shipped deck. */
	public static Path write(Path folder, String name) throws IOException {
		return save(AssessmentDocument.of(DeckRegistry.platform().find(DECK).orElseThrow().sample().orElseThrow().create()), folder, name);
	}

	/** Writes an assessment with the shipped deck in which nothing has been done yet. */
	public static Path writeEmpty(Path folder, String name) throws IOException {
		return save(AssessmentDocument.create(DeckRegistry.platform().find(DECK).orElseThrow().deck(), name), folder, name);
	}

	private static Path save(AssessmentDocument document, Path folder, String name) throws IOException {
		Path file = folder.resolve(name + ".assessment");
		document.saveAs(file, new NullProgressMonitor());
		document.close();
		return file;
	}
}
