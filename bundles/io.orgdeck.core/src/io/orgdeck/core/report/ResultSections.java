package io.orgdeck.core.report;

import io.orgdeck.core.report.Block.Bullets;
import io.orgdeck.core.report.Block.ChartBlock;
import io.orgdeck.core.report.Block.Guidance;
import io.orgdeck.core.report.Block.Heading;
import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.report.Block.TableBlock;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/** The sections that follow from votes and plans: key figures, findings by dimension, strategy, appendices. */
final class ResultSections {

	private final Assessment assessment;
	private final Scores scores;
	private final Tables tables;
	private final List<Chart> charts;

	ResultSections(Assessment assessment, Scores scores, Tables tables, List<Chart> charts) {
		this.assessment = assessment;
		this.scores = scores;
		this.tables = tables;
		this.charts = charts;
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
		chart(ReportCharts.RADAR).ifPresent(chart -> blocks.add(new ChartBlock(chart)));
		blocks.add(new TableBlock(tables.get(Tables.SCORES)));
		return blocks;
	}

	ReportSection findings() {
		var blocks = new ArrayList<Block>();
		for (DimensionScore one : scores.dimensions()) {
			blocks.add(new Heading(2, one.dimension().getName()));
			blocks.add(new Paragraph(dials(one)));
			chart(ReportCharts.SPREAD + one.dimension().getId()).ifPresent(chart -> blocks.add(new ChartBlock(chart)));
			findingsOn(one.dimension()).forEach(finding -> blocks.add(PaperSections.finding(finding)));
			Table statements = statements(one.dimension());
			if (!statements.rows().isEmpty()) {
				blocks.add(new TableBlock(statements));
			}
		}
		List<Finding> general = findingsOn(null);
		if (!general.isEmpty()) {
			blocks.add(new Heading(2, Messages.headingGeneralFindings));
			general.forEach(finding -> blocks.add(PaperSections.finding(finding)));
		}
		if (assessment.getFindings().isEmpty()) {
			blocks.add(new Guidance(Messages.missingFindings));
		}
		return new ReportSection("findings", Messages.headingFindings, false, blocks); //$NON-NLS-1$
	}

	private List<Finding> findingsOn(Dimension dimension) {
		return assessment.getFindings().stream().filter(finding -> finding.getDimension() == dimension).toList();
	}

	/** Score, agreement and evidence: three dials side by side, never one number. */
	private String dials(DimensionScore one) {
		String score = one.score().isPresent() ? ReportCharts.number(one.score().getAsDouble()) : Messages.noScore;
		String target = one.target().isPresent() ? ReportCharts.number(one.target().getAsDouble()) : Messages.notSet;
		String agreement = one.agreement().map(word -> word.label()).orElse(Messages.tooFewVotes);
		return NLS.bind(Messages.dials, new Object[] { score, target, agreement, Words.of(one.evidence()), one.coverage().asked(),
				one.coverage().askable() });
	}

	private Table statements(Dimension dimension) {
		var questions = new TableViews(tables.get(Tables.QUESTIONS));
		return questions.view("statements-" + dimension.getId(), NLS.bind(Messages.captionStatements, dimension.getName()), //$NON-NLS-1$
				questions.where("dimension", dimension.getShortName()).and(questions.filled("n")), "question", "text", "n", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				"median", "agreement"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	ReportSection strategy() {
		var blocks = new ArrayList<Block>();
		Strategy strategy = assessment.getStrategy();
		if (strategy == null || strategy.getGroups().isEmpty()) {
			blocks.add(new Guidance(Messages.missingStrategy));
		} else {
			if (!Words.isBlank(strategy.getVision())) {
				blocks.add(new Labelled(Messages.visionLabel, strategy.getVision()));
			}
			if (!Words.isBlank(strategy.getStatement())) {
				blocks.addAll(PaperSections.paragraphs(Optional.of(strategy.getStatement()), "")); //$NON-NLS-1$
			}
			strategy.getGroups().forEach(group -> addGroup(group, blocks));
		}
		return new ReportSection("strategy", Messages.headingStrategy, false, blocks); //$NON-NLS-1$
	}

	private void addGroup(WorkingGroup group, List<Block> blocks) {
		blocks.add(new Heading(2, group.getName()));
		String led = Words.isBlank(group.getLead()) ? "" : NLS.bind(Messages.ledBy, group.getLead()) + " "; //$NON-NLS-1$ //$NON-NLS-2$
		String about = led + (Words.isBlank(group.getRemit()) ? "" : group.getRemit()); //$NON-NLS-1$
		if (!about.isBlank()) {
			blocks.add(new Paragraph(about));
		}
		List<String> aims = group.getAims().stream().map(aim -> aim.getText()).filter(text -> !Words.isBlank(text)).toList();
		if (!aims.isEmpty()) {
			blocks.add(new Bullets(aims));
		}
		var actions = new TableViews(tables.get(Tables.ACTIONS));
		Table own = actions.view("actions-" + group.getId(), NLS.bind(Messages.captionGroupActions, group.getName()), //$NON-NLS-1$
				actions.where("group", group.getName()), "code", "timeFrame", "title", "owner", "due", "measure"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		blocks.add(own.rows().isEmpty() ? new Guidance(NLS.bind(Messages.missingActions, group.getName())) : new TableBlock(own));
	}

	List<ReportSection> appendices() {
		var ratings = new TableViews(tables.get(Tables.QUESTIONS));
		Table byCard = ratings.view("ratings-by-card", Messages.captionRatingsByCard, ratings.filled("n"), "question", "text", "dimension", "n", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				"median", "mean", "agreement", "outside", "dontKnow", "notApplicable", "shift", "evidence"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
		return List.of(
				appendix("appendix-ratings", Messages.headingRatings, //$NON-NLS-1$
						List.of(new TableBlock(byCard), new TableBlock(tables.get(Tables.GROUPS)))),
				appendix("appendix-sessions", Messages.headingSessions, new SessionSection(assessment).blocks()), //$NON-NLS-1$
				appendix("appendix-evidence", Messages.headingEvidence, List.of(new TableBlock(tables.get(Tables.EVIDENCE)))), //$NON-NLS-1$
				appendix("appendix-actions", Messages.headingActions, List.of(new TableBlock(actions()))), //$NON-NLS-1$
				appendix("appendix-method", Messages.headingMethod, method()), //$NON-NLS-1$
				appendix("appendix-references", Messages.headingReferences, references())); //$NON-NLS-1$
	}

	private Table actions() {
		return new TableViews(tables.get(Tables.ACTIONS)).view("action-register", Messages.captionActions, row -> true, "code", //$NON-NLS-1$ //$NON-NLS-2$
				"dimension", "title", "description", "status", "start", "due", "shownBy", "findings", "recommendations"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
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
		return texts.isEmpty() ? List.of(new Paragraph(Messages.noReferences)) : List.of(new Bullets(texts));
	}

	private static ReportSection appendix(String id, String heading, List<Block> blocks) {
		return new ReportSection(id, heading, true, blocks);
	}

	private Optional<Chart> chart(String id) {
		return charts.stream().filter(chart -> chart.id().equals(id)).findFirst();
	}
}
