package io.orgdeck.core.store;

import java.io.InputStream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;

/** Reads and writes assessments, <code>.assessment</code>. */
public final class AssessmentStore extends Store<Assessment> {

	/** Ending of file names, without the dot. */
	public static final String EXTENSION = "assessment";

	public AssessmentStore() {
		super(Assessment.class, "orgdeck-assessment");
	}

	/**
	 * Reads an assessment that has no deck of its own and refers to the ids of the given one, as the sample client does.
	 * A copy of the deck becomes the assessment's snapshot; the given deck stays as it is.
	 *
	 * @param name what messages call the file
	 */
	public Assessment readTemplate(InputStream in, String name, Deck deck) throws StoreException {
		Deck snapshot = EcoreUtil.copy(deck);
		Assessment assessment = read(in, name, snapshot).content();
		assessment.setDeck(snapshot);
		return assessment;
	}

	@Override
	public String extension() {
		return EXTENSION;
	}

	@Override
	String kindOfFile() {
		return Messages.Store_anAssessment;
	}

	@Override
	String fileVersion(Assessment assessment) {
		return assessment.getFileVersion();
	}

	@Override
	void setFileVersion(Assessment assessment, String version) {
		assessment.setFileVersion(version);
	}
}
