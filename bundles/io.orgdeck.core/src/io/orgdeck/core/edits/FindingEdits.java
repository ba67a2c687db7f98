package io.orgdeck.core.edits;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scale.Step;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.Severity;
import io.orgdeck.model.deck.Question;

/** Adds, changes and removes evidence, findings and recommendations; every method is one undoable step. */
public final class FindingEdits {

	private final AssessmentDocument document;

	public FindingEdits(AssessmentDocument document) {
		this.document = document;
	}

	public Evidence addEvidence() {
		return addEvidence(List.of());
	}

	/** Adds evidence that speaks to a question. */
	public Evidence addEvidence(Question question) {
		return addEvidence(List.of(question));
	}

	private Evidence addEvidence(List<Question> questions) {
		Evidence evidence = Ids.create(Literals.EVIDENCE);
		evidence.setCode(Codes.next("E", assessment().getEvidence(), Evidence::getCode));
		evidence.setStrength(EvidenceStrength.ANECDOTAL);
		document.execute(Messages.addEvidence, () -> {
			evidence.getQuestions().addAll(questions);
			assessment().getEvidence().add(evidence);
		});
		return evidence;
	}

	public void removeEvidence(List<Evidence> evidence) {
		Removal.of(document, evidence, Messages.removeEvidence);
	}

	/** Keeps a file with the evidence, in place of any that was kept before; none when it is null. */
	public void keep(Evidence evidence, Attachment attachment) {
		document.set(evidence, Literals.EVIDENCE__ATTACHMENT, attachment, attachment == null ? Messages.removeFile : Messages.attachFile);
	}

	public void move(Evidence evidence, int place) {
		document.execute(Messages.moveEvidence, () -> assessment().getEvidence().move(place, evidence));
	}

	public Finding addFinding() {
		Finding finding = newFinding();
		document.execute(Messages.addFinding, () -> assessment().getFindings().add(finding));
		return finding;
	}

	private Finding newFinding() {
		Finding finding = Ids.create(Literals.FINDING);
		finding.setCode(Codes.next("F", assessment().getFindings(), Finding::getCode));
		finding.setSeverity(Severity.MEDIUM);
		return finding;
	}

	/**
	 * Makes a finding of a question: the level it is at and its words, card and dimension, the evidence that speaks to it;
	 * grave when it scored low.
	 *
	 * @param result as much of its score as may be shown
	 */
	public Finding findingFrom(Question question, Disclosed<QuestionScore> result) {
		Finding finding = newFinding();
		var score = result.toOptional();
		finding.setTitle(score.flatMap(FindingEdits::level).map(level -> NLS.bind(Messages.levelAndQuestion, level, question.getText()))
				.orElse(question.getText()));
		finding.setSeverity(score.filter(QuestionScore::isLow).isPresent() ? Severity.HIGH : Severity.MEDIUM);
		document.execute(Messages.addFinding, () -> {
			finding.setDimension(question.getDimension());
			finding.getCards().add(question.getCard());
			finding.getQuestions().add(question);
			assessment().getEvidence().stream().filter(evidence -> evidence.getQuestions().contains(question))
					.forEach(finding.getEvidence()::add);
			assessment().getFindings().add(finding);
		});
		return finding;
	}

	/** The name of the level at which the median lies, or of the two between which it lies. */
	private static Optional<String> level(QuestionScore score) {
		if (score.median().isEmpty()) {
			return Optional.empty();
		}
		double median = score.median().getAsDouble();
		var steps = score.distribution().scale().steps();
		var below = steps.stream().filter(step -> step.value() <= median).reduce((a, b) -> b).map(Step::label).orElse("");
		var above = steps.stream().filter(step -> step.value() >= median).findFirst().map(Step::label).orElse("");
		return below.isBlank() || above.isBlank() ? Optional.empty()
				: Optional.of(below.equals(above) ? below : NLS.bind(Messages.betweenLevels, below, above));
	}

	public void removeFindings(List<Finding> findings) {
		Removal.of(document, findings, Language.onScreen().counted(Messages.removeFindings, findings.size()));
	}

	public void move(Finding finding, int place) {
		document.execute(Messages.moveFinding, () -> assessment().getFindings().move(place, finding));
	}

	/** Adds a recommendation about a finding, or about none when it is null. */
	public Recommendation addRecommendation(Finding about) {
		Recommendation recommendation = Ids.create(Literals.RECOMMENDATION);
		recommendation.setCode(Codes.next("R", assessment().getRecommendations(), Recommendation::getCode));
		document.execute(Messages.addRecommendation, () -> {
			if (about != null) {
				recommendation.getFindings().add(about);
				recommendation.getCards().addAll(about.getCards().stream().filter(Objects::nonNull).toList());
			}
			assessment().getRecommendations().add(recommendation);
		});
		return recommendation;
	}

	public void removeRecommendations(List<Recommendation> recommendations) {
		Removal.of(document, recommendations, Language.onScreen().counted(Messages.removeRecommendations, recommendations.size()));
	}

	public void move(Recommendation recommendation, int place) {
		document.execute(Messages.moveRecommendation, () -> assessment().getRecommendations().move(place, recommendation));
	}

	/** Links an object with exactly these others. */
	@SuppressWarnings("unchecked")
	public <T extends EObject> void link(EObject owner, EReference reference, List<T> others, String label) {
		var list = (EList<T>) owner.eGet(reference);
		if (!list.equals(others)) {
			document.execute(label, () -> ECollections.setEList(list, others));
		}
	}

	private Assessment assessment() {
		return document.content();
	}
}
