package io.orgdeck.ui.assess.evidence;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Severity;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.assess.review.ReviewBlock;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;

/** What the assessment has shown. */
final class FindingSection extends RegisterSection<Finding> {

	FindingSection(Composite parent, LiveAssessment live, PageContext context) {
		super(parent, live, context, Finding.class, Messages.findings,
				new ListBlock.Content<>("findings.list", Messages.findings, Messages.findingsEmpty, () -> live.assessment().getFindings()),
				edits -> new ListBlock.Tools<>(edits::addFinding, edits::removeFindings, edits::move));
	}

	@Override
	protected void addColumns(ListBlock<Finding> to) {
		to.column(Messages.code, 1, Finding::getCode).column(Messages.title, 5, Finding::getTitle).column(Messages.severity, 2,
				finding -> Labels.sentenceCase(Words.onScreen().of(finding.getSeverity())));
	}

	@Override
	protected Control createDetails(Composite parent) {
		var title = fields.text(parent, "findings.title", Messages.title, value(Literals.FINDING__TITLE, Messages.changeTitle));
		var row = Layouts.columns(parent, 3);
		fields.text(row, "findings.code", Messages.code, value(Literals.FINDING__CODE, Messages.changeCode));
		fields.choice(row, "findings.severity", Messages.severity, value(Literals.FINDING__SEVERITY, Messages.changeSeverity),
				List.of(Severity.values()), Words.onScreen()::of);
		fields.changingChoice(row, "findings.dimension", Messages.dimension, value(Literals.FINDING__DIMENSION, Messages.changeDimension),
				this::dimensions, dimension -> dimension == null ? Messages.noDimension : Names.onScreen().label(dimension));
		fields.lines(parent, "findings.text", Messages.text, 4, value(Literals.FINDING__TEXT, Messages.changeText));
		var linked = Layouts.equalColumns(parent, 2);
		links(linked, "findings.questions", Messages.questions, Literals.FINDING__QUESTIONS, this::questions, Messages.linkQuestions,
				Messages.questionsNone);
		links(linked, "findings.evidence", Messages.evidence, Literals.FINDING__EVIDENCE, () -> live.assessment().getEvidence(),
				Messages.linkEvidence, Messages.evidenceNone);
		Labels.link(parent, "findings.recommend", Messages.recommend, () -> {
			if (selected() != null) {
				context.reveal(edits.addRecommendation(selected()));
			}
		});
		add(new ReviewBlock(parent, live.document(), "findings.review", this::selected));
		return title;
	}

	private List<Dimension> dimensions() {
		var all = new ArrayList<Dimension>();
		all.add(null);
		if (live.assessment().getDeck() != null) {
			all.addAll(live.assessment().getDeck().getDimensions());
		}
		return all;
	}

	private List<Question> questions() {
		return live.assessment().getDeck() == null ? List.of() : Decks.asked(live.assessment().getDeck());
	}
}
