package io.orgdeck.core.report;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.BoardSummary.Dial;
import io.orgdeck.core.report.BoardSummary.Heat;
import io.orgdeck.core.report.BoardSummary.Standing;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.assessment.Recommendation;

/** Sums a paper up on one page, from what its readers may see. */
final class BoardSummaries {

	/** More would not be grasped. */
	private static final int MOST_FINDINGS = 3;
	private static final double LOWER_THIRD = 1 / 3.0;
	private static final double UPPER_THIRD = 2 / 3.0;

	private final PaperSource source;
	private final Messages messages;
	private final Words words;
	private final Scale scale;

	BoardSummaries(PaperSource source) {
		this.source = source;
		messages = source.messages();
		words = source.words();
		scale = Scale.of(source.assessment().getDeck());
	}

	BoardSummary summary() {
		boolean exempt = source.edition().part() == Part.EXEMPT; // the figures stand in Part A
		String overall = exempt ? "" : new ResultSections(source).keyFigures() instanceof Block.Paragraph figures ? figures.text() : "";
		List<String> findings = PaperSource.gravest(source.assessment().getFindings(), MOST_FINDINGS)
				.filter(finding -> !Texts.isBlank(finding.getTitle()))
				.map(finding -> NLS.bind(messages.findingLabel,
						new Object[] { finding.getCode(), finding.getTitle(), words.of(finding.getSeverity()) }))
				.toList();
		List<String> asked = source.assessment().getRecommendations().stream().map(Recommendation::getText)
				.filter(text -> !Texts.isBlank(text)).toList();
		List<Standing> standings = exempt ? List.of() : source.scores().top().stream().map(this::standing).toList();
		return new BoardSummary(labels(), overall, standings, findings, asked);
	}

	private BoardSummary.Labels labels() {
		return new BoardSummary.Labels(messages.summaryTitle, messages.summaryStandings, messages.columnDimension, messages.columnScore,
				messages.columnAgreement, messages.columnEvidence,
				NLS.bind(messages.summaryKey, new Object[] { Heat.STRONG.sign(), Heat.MIDDLING.sign(), Heat.WEAK.sign() }),
				messages.summaryFindings, messages.boardIsAsked);
	}

	private Standing standing(DimensionScore one) {
		return new Standing(one.dimension().getName(), score(one), agreement(one.agreement()), evidence(one.evidence()));
	}

	private Dial score(DimensionScore one) {
		if (one.score().isEmpty()) {
			return new Dial(messages.noScore, Optional.empty());
		}
		double score = one.score().getAsDouble();
		String said = one.target().isEmpty() ? words.decimal(score)
				: NLS.bind(messages.summaryScore, words.decimal(score), words.decimal(one.target().getAsDouble()));
		return new Dial(said, scale.hasRange() ? Optional.of(heat(score)) : Optional.empty());
	}

	private Heat heat(double score) {
		double share = (score - scale.lowest()) / (scale.highest() - scale.lowest());
		return share < LOWER_THIRD ? Heat.WEAK : share < UPPER_THIRD ? Heat.MIDDLING : Heat.STRONG;
	}

	private Dial agreement(Optional<AgreementWord> agreement) {
		return agreement.map(word -> new Dial(word.label(words.language()), Optional.of(switch (word) {
			case TWO_CAMPS, SPLIT -> Heat.WEAK;
			case MIXED -> Heat.MIDDLING;
			case AGREED -> Heat.STRONG;
		}))).orElseGet(() -> new Dial(messages.tooFewVotes, Optional.empty()));
	}

	private Dial evidence(EvidenceStrength evidence) {
		return new Dial(words.of(evidence), Optional.of(switch (evidence) {
			case NONE -> Heat.WEAK;
			case ANECDOTAL -> Heat.MIDDLING;
			case DOCUMENTED, VERIFIED -> Heat.STRONG;
		}));
	}
}
