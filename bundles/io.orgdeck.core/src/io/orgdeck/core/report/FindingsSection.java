package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Block.ChartBlock;
import io.orgdeck.core.report.Block.ChartRow;
import io.orgdeck.core.report.Block.CrossReference;
import io.orgdeck.core.report.Block.Guidance;
import io.orgdeck.core.report.Block.Heading;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.report.Block.TableBlock;
import io.orgdeck.core.scoring.Bands;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.deck.Dimension;

/**
 * The findings by dimension. The body of the paper names the gravest with the sentence that each begins with; an appendix
 * has all of them in full.
 */
final class FindingsSection {

	static final String IN_FULL = "appendix-findings";

	/** As many findings on a dimension stand in the body. */
	private static final int MOST_FINDINGS = 3;

	private final PaperSource source;
	private final List<Finding> all;
	private final Messages messages;
	private final Words words;

	FindingsSection(PaperSource source) {
		messages = source.messages();
		words = source.words();
		this.source = source;
		all = source.assessment().getFindings();
	}

	ReportSection body() {
		var blocks = new ArrayList<Block>();
		if (source.scores().overall().isPresent() || source.scores().isOverallWithheld()) {
			addFigures(blocks);
		}
		blocks.addAll(new OthersSection(source).lead());
		if (all.isEmpty()) {
			blocks.add(new Guidance(messages.missingFindings));
		}
		if (needsMore()) {
			blocks.add(new CrossReference(messages.seeFindings, List.of(IN_FULL)));
		}
		byDimension(blocks, one -> List.of(), this::inShort);
		return new ReportSection("findings", messages.headingFindings, false, blocks);
	}

	/** Scores beside targets, how the votes spread, and the three dials of every dimension. */
	private void addFigures(List<Block> blocks) {
		blocks.add(new TableBlock(source.tables().get(Tables.SCORES)));
		List<Chart> charts = Stream.of(ReportCharts.RADAR, ReportCharts.SPREAD_BY_DIMENSION).map(source::chart).flatMap(Optional::stream)
				.toList();
		if (!charts.isEmpty()) {
			blocks.add(charts.size() == 1 ? new ChartBlock(charts.getFirst()) : new ChartRow(charts));
		}
	}

	/** Every finding with all that is said about it; empty when the body says as much. */
	Optional<ReportSection> inFull() {
		if (!needsMore()) {
			return Optional.empty();
		}
		var blocks = new ArrayList<Block>();
		byDimension(blocks, one -> List.of(new Paragraph(dials(one))),
				findings -> findings.stream().map(source.authored()::finding).toList());
		return Optional.of(new ReportSection(IN_FULL, messages.headingFindingsInFull, true, blocks));
	}

	private void byDimension(List<Block> blocks, Function<DimensionScore, List<Block>> lead, Function<List<Finding>, List<Block>> matter) {
		for (DimensionScore one : source.scores().dimensions()) {
			add(blocks, one.dimension().getName(), lead.apply(one), matter.apply(source.findingsOn(one.dimension())));
		}
		Dimension none = null;
		add(blocks, messages.headingGeneralFindings, List.of(), matter.apply(source.findingsOn(none)));
	}

	private static void add(List<Block> blocks, String heading, List<Block> lead, List<Block> findings) {
		if (!findings.isEmpty()) {
			blocks.add(new Heading(2, heading));
			blocks.addAll(lead);
			blocks.addAll(findings);
		}
	}

	private List<Block> inShort(List<Finding> findings) {
		var blocks = new ArrayList<Block>(PaperSource.gravest(findings, MOST_FINDINGS).map(source.authored()::findingInShort).toList());
		int more = findings.size() - MOST_FINDINGS;
		if (more > 0) {
			blocks.add(new CrossReference(words.language().counted(messages.moreFindings, more, "{0}"),
					List.of(IN_FULL)));
		}
		return blocks;
	}

	/** Whether the body leaves anything out. */
	private boolean needsMore() {
		PaperSections authored = source.authored();
		return all.stream().anyMatch(finding -> !authored.findingInShort(finding).equals(authored.finding(finding)))
				|| all.stream().map(Finding::getDimension).distinct()
						.anyMatch(dimension -> source.findingsOn(dimension).size() > MOST_FINDINGS);
	}

	/** Score, agreement and evidence: three dials side by side, never one number. */
	private String dials(DimensionScore one) {
		String score = one.score().isPresent() ? withBand(words.decimal(one.score().getAsDouble()), one)
				: one.isWithheld() ? messages.scoreWithheld : messages.noScore;
		String target = one.target().isPresent() ? words.decimal(one.target().getAsDouble()) : messages.notSet;
		String agreement = one.agreement().map(word -> word.label(words.language())).orElse(messages.tooFewVotes);
		return NLS.bind(messages.dials, new Object[] { score, target, agreement, words.of(one.evidence()), one.coverage().asked(),
				one.coverage().askable() });
	}

	private String withBand(String score, DimensionScore one) {
		return Bands.name(source.assessment().getDeck(), one.score()).map(name -> NLS.bind(messages.scoreInBand, score, name))
				.orElse(score);
	}

	/** The findings of Part B, without the figures that stand in Part A. */
	Optional<ReportSection> exempt() {
		List<Block> findings = all.stream().map(source.authored()::finding).toList();
		return findings.isEmpty() ? Optional.empty()
				: Optional.of(new ReportSection("findings", messages.headingFindings, false, findings));
	}
}
