package io.orgdeck.ui.assess.results;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.Comparison;
import io.orgdeck.core.scoring.DisclosedScores;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.parts.Figures;

/**
 * An earlier assessment of the same client to compare with, as far as it may be shown.
 *
 * @param name   what to call it
 * @param scores its results
 */
record EarlierAssessment(String name, DisclosedScores scores) {

	/**
	 * Reads it.
	 *
	 * @param now   the assessment that it is compared with
	 * @throws StoreException with a sentence, also when it is none that was made before
	 */
	static EarlierAssessment read(Path file, Assessment now) throws StoreException {
		var assessment = new AssessmentStore().read(file).content();
		if (Comparison.lastAsked(assessment).filter(day -> Comparison.lastAsked(now).filter(day::isAfter).isPresent()).isPresent()) {
			throw new StoreException(StoreException.Kind.CANNOT_READ,
					NLS.bind(Messages.notEarlier, new Object[] { file.getFileName(), Figures.day(Comparison.lastAsked(assessment).get()),
							Figures.day(Comparison.lastAsked(now).get()) }));
		}
		return new EarlierAssessment(Names.onScreen().label(assessment), DisclosureGuard.of(assessment).whole());
	}

	Comparison with(DisclosedScores now) {
		return Comparison.of(scores, now);
	}

	/** The pair of scores of a question that can be compared. */
	static Optional<Comparison.Pair> pair(Comparison comparison, Question question) {
		return comparison.questions().stream().filter(pair -> pair.later().question() == question).findFirst();
	}
}
