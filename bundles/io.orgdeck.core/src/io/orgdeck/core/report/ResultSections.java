package io.orgdeck.core.report;

import io.orgdeck.core.report.Block.Bullets;
import io.orgdeck.core.report.Block.ChartBlock;
import io.orgdeck.core.report.Block.Guidance;
import io.orgdeck.core.report.Block.Heading;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.report.Block.TableBlock;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;

/** The sections that follow from votes and plans: key figures, findings by dimension, appendices. */
final class ResultSections {

	/** As many findings on a dimension stand in the body; the register holds all. */
	private static final int MOST_FINDINGS = 3;

	private final PaperSource source;
	private final Assessment assessment;
	private final Scores scores;
	private final Tables tables;

	ResultSections(PaperSource source) {
		this.source = source;
		assessment = source.assessment();
		scores = source.scores();
		tables = source.tables();
	}

	/** The overall picture: one sentence, the radar, the scores by dimension. */
	List<Block> keyFigures() {
		var blocks = new ArrayList<Block>();
		if (scores.overall().isEmpty()) {
			blocks.add(new Guidance(Messages.missingVotes));
			return blocks;
		}
		Scale scale = Scale.of(assessment.getDeck());
		blocks.add(new Paragraph(NLS.bind(Messages.overallSentence,
				new Object[] { ReportCharts.number(scores.overall().getAsDouble()), scale.lowest(), scale.highest(),
						ReportCharts.number(scores.overallCapped().orElseThrow()), scores.coverage().asked(),
						scores.coverage().askable() })));
		source.chart(ReportCharts.RADAR).ifPresent(chart -> blocks.add(new ChartBlock(chart)));
		blocks.add(new TableBlock(tables.get(Tables.SCORES)));
		return blocks;
	}

	ReportSection findings() {
		var blocks = new ArrayList<Block>();
		for (DimensionScore one : scores.dimensions()) {
			blocks.add(new Heading(2, one.dimension().getName()));
			blocks.add(new Paragraph(dials(one)));
			addFindings(blocks, source.findingsOn(one.dimension()));
		}
		List<Finding> general = source.findingsOn(null);
		if (!general.isEmpty()) {
			blocks.add(new Heading(2, Messages.headingGeneralFindings));
			addFindings(blocks, general);
		}
		if (assessment.getFindings().isEmpty()) {
			blocks.add(new Guidance(Messages.missingFindings));
		}
		return new ReportSection("findings", Messages.headingFindings, false, blocks); //$NON-NLS-1$
	}

	private static void addFindings(List<Block> blocks, List<Finding> findings) {
		PaperSource.gravest(findings, MOST_FINDINGS).map(PaperSections::finding).forEach(blocks::add);
		int more = findings.size() - MOST_FINDINGS;
		if (more > 0) {
			blocks.add(new Paragraph(NLS.bind(more == 1 ? Messages.moreFindingsOne : Messages.moreFindings, more)));
		}
	}

	/** Whether the body leaves findings out, so that the paper needs their register. */
	private boolean needsFindingsRegister() {
		return assessment.getFindings().stream().collect(Collectors.groupingBy(finding -> Optional.ofNullable(finding.getDimension())))
				.values().stream().anyMatch(group -> group.size() > MOST_FINDINGS);
	}

	/** The findings of Part B, without the figures that stand in Part A. */
	Optional<ReportSection> exemptFindings() {
		List<Block> findings = assessment.getFindings().stream().map(PaperSections::finding).toList();
		return findings.isEmpty() ? Optional.empty()
				: Optional.of(new ReportSection("findings", Messages.headingFindings, false, findings)); //$NON-NLS-1$
	}

	/** The actions of Part B. */
	Optional<ReportSection> exemptActions() {
		Table register = new ActionRegister(source).table();
		return register.rows().isEmpty() ? Optional.empty()
				: Optional.of(new ReportSection("strategy", Messages.headingStrategy, false, List.of(new TableBlock(register)))); //$NON-NLS-1$
	}

	/** Score, agreement and evidence: three dials side by side, never one number. */
	private String dials(DimensionScore one) {
		String score = one.score().isPresent() ? ReportCharts.number(one.score().getAsDouble()) : Messages.noScore;
		String target = one.target().isPresent() ? ReportCharts.number(one.target().getAsDouble()) : Messages.notSet;
		String agreement = one.agreement().map(word -> word.label()).orElse(Messages.tooFewVotes);
		return NLS.bind(Messages.dials, new Object[] { score, target, agreement, Words.of(one.evidence()), one.coverage().asked(),
				one.coverage().askable() });
	}

	/** How the votes on each dimension spread, with the statements that the codes in the charts stand for. */
	private List<Block> votes() {
		var blocks = new ArrayList<Block>();
		for (DimensionScore one : scores.dimensions()) {
			Table statements = statements(one.dimension());
			if (!statements.rows().isEmpty()) {
				blocks.add(new Heading(2, one.dimension().getName()));
				source.chart(ReportCharts.SPREAD + one.dimension().getId()).ifPresent(chart -> blocks.add(new ChartBlock(chart)));
				blocks.add(new TableBlock(statements));
			}
		}
		return blocks;
	}

	private Table statements(Dimension dimension) {
		var questions = new TableViews(tables.get(Tables.QUESTIONS));
		return questions.view("statements-" + dimension.getId(), NLS.bind(Messages.captionStatements, dimension.getName()), //$NON-NLS-1$
				questions.where("dimension", dimension.getShortName()).and(questions.filled("n")), "question", "text", "n", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				"median", "agreement"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	List<ReportSection> appendices() {
		var ratings = new TableViews(tables.get(Tables.QUESTIONS));
		Table byCard = ratings.view("ratings-by-card", Messages.captionRatingsByCard, ratings.filled("n"), "question", "text", "dimension", "n", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				"median", "mean", "agreement", "outside", "dontKnow", "notApplicable", "shift", "evidence"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
		var appendices = new ArrayList<>(List.of(appendix("appendix-votes", Messages.headingVotes, votes()), //$NON-NLS-1$
				appendix("appendix-ratings", Messages.headingRatings, //$NON-NLS-1$
						List.of(new TableBlock(byCard), new TableBlock(tables.get(Tables.GROUPS)))),
				appendix("appendix-sessions", Messages.headingSessions, new SessionSection(assessment).blocks()), //$NON-NLS-1$
				appendix("appendix-evidence", Messages.headingEvidence, List.of(new TableBlock(tables.get(Tables.EVIDENCE)))), //$NON-NLS-1$
				appendix("appendix-actions", Messages.headingActions, List.of(new TableBlock(new ActionRegister(source).table()))), //$NON-NLS-1$
				appendix("appendix-method", Messages.headingMethod, method()), //$NON-NLS-1$
				appendix("appendix-references", Messages.headingReferences, references()))); //$NON-NLS-1$
		if (needsFindingsRegister()) {
			appendices.add(2, appendix("appendix-findings", Messages.headingFindingsRegister, List.of(new TableBlock(tables.get(Tables.FINDINGS))))); //$NON-NLS-1$
		}
		appendices.removeIf(section -> section.blocks().stream().noneMatch(ResultSections::hasMatter));
		return appendices;
	}

	/** Whether a block says more than that there is nothing. */
	private static boolean hasMatter(Block block) {
		return !(block instanceof TableBlock table) || !table.table().rows().isEmpty();
	}

	private List<Block> method() {
		var blocks = new ArrayList<Block>(PaperSections.paragraphs(
				Optional.of(NLS.bind(Messages.method, assessment.getDeck().getTitle(), assessment.getDeck().getVersion())), "")); //$NON-NLS-1$
		Scale scale = Scale.of(assessment.getDeck());
		if (scale.size() > 0) {
			blocks.add(new Paragraph(Messages.methodScale));
			blocks.add(new Bullets(assessment.getDeck().getScales().getFirst().getLevels().stream()
					.map(level -> level.getValue() + " " + level.getLabel() //$NON-NLS-1$
							+ (Words.isBlank(level.getDescriptor()) ? "" : ": " + level.getDescriptor())) //$NON-NLS-1$ //$NON-NLS-2$
					.toList()));
		}
		if (!Words.isBlank(assessment.getDeck().getAttribution())) {
			blocks.add(new Paragraph(NLS.bind(Messages.deckAttribution, assessment.getDeck().getAttribution())));
		}
		return blocks;
	}

	private List<Block> references() {
		List<String> texts = assessment.getDeck().getSections().stream().flatMap(section -> section.getCards().stream())
				.flatMap(card -> card.getReferences().stream()).map(Reference::getText).filter(Objects::nonNull)
				.filter(text -> !text.isBlank()).distinct().sorted().toList();
		return texts.isEmpty() ? List.of() : List.of(new Bullets(texts));
	}

	private static ReportSection appendix(String id, String heading, List<Block> blocks) {
		return new ReportSection(id, heading, true, blocks);
	}
}
