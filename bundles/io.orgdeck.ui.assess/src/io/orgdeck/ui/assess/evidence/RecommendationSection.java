package io.orgdeck.ui.assess.evidence;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.ui.assess.review.ReviewBlock;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.ListBlock;

/** What the board is asked to do. */
final class RecommendationSection extends RegisterSection<Recommendation> {

	RecommendationSection(Composite parent, LiveAssessment live, PageContext context) {
		super(parent, live, context, Recommendation.class, Messages.recommendations,
				new ListBlock.Content<>("recommendations.list", Messages.recommendations, Messages.recommendationsEmpty,
						() -> live.assessment().getRecommendations()),
				edits -> new ListBlock.Tools<>(() -> edits.addRecommendation(null), edits::removeRecommendations, edits::move));
	}

	@Override
	protected void addColumns(ListBlock<Recommendation> to) {
		to.column(Messages.code, 1, Recommendation::getCode).column(Messages.recommendation, 7, Recommendation::getText);
	}

	@Override
	protected Control createDetails(Composite parent) {
		var text = fields.lines(parent, "recommendations.text", Messages.asked, 4,
				value(Literals.RECOMMENDATION__TEXT, Messages.changeText));
		fields.text(parent, "recommendations.code", Messages.code, value(Literals.RECOMMENDATION__CODE, Messages.changeCode));
		this.<Finding>links(parent, "recommendations.findings", Messages.answers, Literals.RECOMMENDATION__FINDINGS,
				() -> live.assessment().getFindings(), Messages.linkFindings, Messages.findingsNone);
		add(new ReviewBlock(parent, live.document(), "recommendations.review", this::selected));
		return text;
	}
}
