package io.orgdeck.ui.assess.evidence;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.assess.review.ReviewBlock;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;

/** What shows how the organisation really works. */
final class EvidenceSection extends RegisterSection<Evidence> {

	EvidenceSection(Composite parent, LiveAssessment live, PageContext context) {
		super(parent, live, context, Evidence.class, Messages.evidence,
				new ListBlock.Content<>("evidence.list", Messages.evidence, Messages.evidenceEmpty, () -> live.assessment().getEvidence()),
				edits -> new ListBlock.Tools<>(edits::addEvidence, edits::removeEvidence, edits::move));
	}

	@Override
	protected void addColumns(ListBlock<Evidence> to) {
		to.column(Messages.code, 1, Evidence::getCode).column(Messages.title, 5, Evidence::getTitle).column(Messages.strength, 2,
				evidence -> Labels.sentenceCase(Words.onScreen().of(evidence.getStrength())));
	}

	@Override
	protected Control createDetails(Composite parent) {
		var title = fields.text(parent, "evidence.title", Messages.title, value(Literals.EVIDENCE__TITLE, Messages.changeTitle));
		var row = Layouts.columns(parent, 3);
		fields.text(row, "evidence.code", Messages.code, value(Literals.EVIDENCE__CODE, Messages.changeCode));
		fields.choice(row, "evidence.strength", Messages.strength, value(Literals.EVIDENCE__STRENGTH, Messages.changeStrength),
				List.of(EvidenceStrength.values()), Words.onScreen()::of);
		fields.day(row, "evidence.date", Messages.date, value(Literals.EVIDENCE__DATE, Messages.changeDate));
		fields.text(parent, "evidence.source", Messages.source, value(Literals.EVIDENCE__SOURCE, Messages.changeSource));
		fields.text(parent, "evidence.link", Messages.link, value(Literals.EVIDENCE__LINK, Messages.changeLink));
		add(new AttachmentLine(parent, live.document(), this::selected));
		fields.lines(parent, "evidence.description", Messages.description, 3,
				value(Literals.EVIDENCE__DESCRIPTION, Messages.changeDescription));
		links(parent, "evidence.questions", Messages.speaksTo, Literals.EVIDENCE__QUESTIONS, this::questions, Messages.linkQuestions,
				Messages.questionsNone);
		add(new ReviewBlock(parent, live.document(), "evidence.review", this::selected));
		return title;
	}

	private List<Question> questions() {
		return live.assessment().getDeck() == null ? List.of() : Decks.asked(live.assessment().getDeck());
	}
}
