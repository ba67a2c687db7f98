package io.orgdeck.core.report;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.report.Block.Bullets;
import io.orgdeck.core.report.Block.ChartBlock;
import io.orgdeck.core.report.Block.ChartRow;
import io.orgdeck.core.report.Block.CrossReference;
import io.orgdeck.core.report.Block.Guidance;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.report.Block.TableBlock;
import io.orgdeck.core.scoring.Bands;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Values;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Band;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Reference;

/** The sections that follow from votes and plans: key figures, findings by dimension, appendices. */
final class ResultSections {

	/** A chart with more bars needs the whole width. */
	private static final int MOST_BARS_IN_HALF = 14;

	private final PaperSource source;
	private final Assessment assessment;
	private final Scores scores;
	private final Tables tables;
	private final Messages messages;
	private final Words words;

	ResultSections(PaperSource source) {
		messages = source.messages();
		words = source.words();
		this.source = source;
		assessment = source.assessment();
		scores = source.scores();
		tables = source.tables();
	}

	/** The overall picture in a sentence. */
	Block keyFigures() {
		if (scores.overall().isEmpty()) {
			return scores.isOverallWithheld() ? new Paragraph(messages.overallWithheld) : new Guidance(messages.missingVotes);
		}
		Scale scale = Scale.of(assessment.getDeck());
		String sentence = NLS.bind(messages.overallSentence,
				new Object[] { words.decimal(scores.overall().getAsDouble()), scale.from(), scale.to(),
						words.decimal(scores.overallCapped().orElseThrow()), scores.coverage().asked(),
						scores.coverage().askable() });
		int withheld = scores.coverage().withheld();
		return new Paragraph(Stream.of(Optional.of(sentence), aim(),
				Bands.name(assessment.getDeck(), scores.overall()).map(name -> NLS.bind(messages.overallBand, name)),
				withheld == 0 ? Optional.<String>empty()
						: Optional.of(words.language().counted(messages.withheldSentence, withheld)))
				.flatMap(Optional::stream).collect(Collectors.joining(" ")));
	}

	/** Which questions were to be asked, where these are not all. */
	private Optional<String> aim() {
		return Optional.ofNullable(assessment.getAim()).filter(aim -> !Texts.isBlank(aim))
				.map(aim -> NLS.bind(messages.aimSentence, Tags.of(assessment.getDeck()).name(aim)));
	}

	/** The actions of Part B. */
	Optional<ReportSection> exemptActions() {
		Table register = new ActionRegister(source).table();
		return register.rows().isEmpty() ? Optional.empty()
				: Optional.of(new ReportSection("strategy", messages.headingStrategy, false, List.of(new TableBlock(register))));
	}

	/** How the votes on each dimension spread, and the statements that the codes in the charts stand for. */
	private List<Block> votes() {
		var blocks = new ArrayList<Block>(spreads());
		scores.dimensions().stream().map(DimensionScore::dimension).map(this::statements).flatMap(PaperSource::shown).forEach(blocks::add);
		levels().ifPresent(table -> blocks.add(new TableBlock(table)));
		return blocks;
	}

	/** Two charts side by side where both have few bars. */
	private List<Block> spreads() {
		var blocks = new ArrayList<Block>();
		var waiting = new ArrayList<Chart>();
		for (DimensionScore one : scores.dimensions()) {
			source.chart(ReportCharts.SPREAD + one.dimension().getId()).ifPresent(chart -> {
				if (chart.categories().size() > MOST_BARS_IN_HALF) {
					blocks.add(new ChartBlock(chart));
				} else {
					waiting.add(chart);
				}
			});
		}
		for (int i = 0; i < waiting.size(); i += 2) {
			blocks.add(i + 1 < waiting.size() ? new ChartRow(waiting.subList(i, i + 2)) : new ChartBlock(waiting.get(i)));
		}
		return blocks;
	}

	private Optional<Table> levels() {
		return views().levels();
	}

	private GivenViews views() {
		return new GivenViews(tables, assessment.getDeck(), words.language());
	}

	/** What was answered to questions that make no score, of those that have been asked. */
	private List<Block> given() {
		Stream<List<Block>> ticked = views().ticked().stream()
				.map(table -> List.of(new Paragraph(messages.noteTicked), new TableBlock(table)));
		Stream<List<Block>> typed = views().typed().stream()
				.map(table -> List.of(new Paragraph(tables.get(Tables.TYPED).note()), new TableBlock(table)));
		return Stream.concat(ticked, typed).flatMap(List::stream).toList();
	}

	private Table statements(Dimension dimension) {
		var questions = new TableViews(tables.get(Tables.QUESTIONS));
		return told(questions.view("statements-" + dimension.getId(), NLS.bind(messages.captionStatements, dimension.getName()),
				questions.where("dimension", Decks.shortName(dimension)).and(questions.filled("n")), "question", "text", "n",
				"median", TargetColumns.TARGET, TargetColumns.GAP, "agreement"));
	}

	/** A table of questions that says which of them were asked of some only. */
	private Table told(Table table) {
		return AskedOfSome.told(table, assessment.getDeck(), words.language());
	}

	/**
	 * Wide tables first, so that the pages turn on their side and back only once.
	 *
	 * @param milestones dated table of what should be reached when
	 */
	List<ReportSection> appendices(Table milestones) {
		var ratings = new TableViews(tables.get(Tables.QUESTIONS));
		Table byCard = told(
				ratings.view("ratings-by-card", messages.captionRatingsByCard, ratings.filled("n"), "question", "text", "dimension",
						"n",
						"median", TargetColumns.TARGET, TargetColumns.GAP, "mean", "agreement", "outside", "dontKnow", "notApplicable",
						"shift", "evidence"));
		var appendices = new ArrayList<>(List.of(
				appendix("appendix-ratings", messages.headingRatings, tables(byCard, tables.get(Tables.GROUPS))),
				appendix("appendix-evidence", messages.headingEvidence, tables(tables.get(Tables.EVIDENCE))),
				appendix(StrategySection.REGISTER, messages.headingActions, tables(new ActionRegister(source).table())),
				appendix("appendix-decisions", messages.headingDecisions, tables(new StrategySection(source).decisions())),
				appendix("appendix-milestones", messages.headingMilestones, tables(milestones))));
		new FindingsSection(source).inFull().ifPresent(appendices::add);
		new OthersSection(source).section().ifPresent(appendices::add);
		appendices.addAll(List.of(appendix("appendix-votes", messages.headingVotes, votes()),
				appendix("appendix-given", messages.headingGiven, given()),
				appendix("appendix-sessions", messages.headingSessions, new SessionSection(assessment, source.words()).blocks()),
				appendix("appendix-method", messages.headingMethod, method()),
				appendix("appendix-references", messages.headingReferences, references())));
		appendices.removeIf(section -> section.blocks().stream().noneMatch(ResultSections::hasMatter));
		return appendices;
	}

	private static List<Block> tables(Table... tables) {
		return Stream.of(tables).<Block>map(TableBlock::new).toList();
	}

	/** Whether a block says more than that there is nothing. */
	private static boolean hasMatter(Block block) {
		return !(block instanceof TableBlock table) || !table.table().rows().isEmpty();
	}

	private List<Block> method() {
		var blocks = new ArrayList<Block>(PaperSections.paragraphs(Optional.of(messages.method), ""));
		assessment.getDeck().getScales().stream().filter(scale -> isUsed(scale) && !scale.getLevels().isEmpty()).forEach(scale -> {
			boolean main = scale == assessment.getDeck().getScales().getFirst();
			blocks.add(new Paragraph(main || Texts.isBlank(scale.getName()) ? messages.methodScale
					: NLS.bind(messages.methodOtherScale, scale.getName())));
			blocks.add(new Bullets(QuestionLevels.sorted(scale).stream().map(ResultSections::levelInWords).toList()));
		});
		List<Band> bands = Bands.of(assessment.getDeck());
		if (!bands.isEmpty()) {
			blocks.add(new Paragraph(messages.methodBands));
			blocks.add(new Bullets(bands.stream().map(this::bandInWords).toList()));
		}
		String unlike = ScoreTables.unlikeScales(scores, assessment.getDeck(), messages);
		if (!unlike.isEmpty()) {
			blocks.add(new Paragraph(unlike));
		}
		Table firmness = new FirmnessTable(source).build();
		if (!firmness.rows().isEmpty()) {
			blocks.add(new Paragraph(messages.methodFirmness));
			blocks.add(new CrossReference(messages.seeFirmness, List.of(TraceSection.ID)));
			blocks.add(new TableBlock(firmness));
		}
		if (!Texts.isBlank(assessment.getDeck().getAttribution())) {
			blocks.add(new Paragraph(NLS.bind(messages.deckAttribution, assessment.getDeck().getAttribution())));
		}
		return blocks;
	}

	/** The deck's first scale, in which scores are stated, and those that a rated question is answered on. */
	private boolean isUsed(RatingScale scale) {
		return scale == assessment.getDeck().getScales().getFirst()
				|| Decks.rateable(assessment.getDeck()).stream().anyMatch(question -> question.getScale() == scale);
	}

	private String bandInWords(Band band) {
		String name = NLS.bind(messages.bandFrom, Texts.or(band.getName(), ""), Values.text(band.getFrom()));
		return Texts.isBlank(band.getDescription()) ? name : name + ": " + band.getDescription();
	}

	private static String levelInWords(Level level) {
		String name = Stream.of(Values.text(level.getValue()), level.getLabel()).filter(word -> !Texts.isBlank(word)).distinct()
				.collect(Collectors.joining(" "));
		return Texts.isBlank(level.getDescriptor()) ? name : name + ": " + level.getDescriptor();
	}

	/** Every work once: what a card remarks on a work is left out where the work stands alone as well. */
	private List<Block> references() {
		List<String> texts = assessment.getDeck().getSections().stream().flatMap(section -> section.getCards().stream())
				.flatMap(card -> card.getReferences().stream()).map(Reference::getText).filter(Objects::nonNull)
				.filter(text -> !text.isBlank()).distinct().sorted().toList();
		var works = new ArrayList<String>();
		for (String text : texts) {
			if (works.isEmpty() || !text.startsWith(works.getLast() + " ")) {
				works.add(text);
			}
		}
		works.sort(Collator.getInstance(words.language().locale()));
		return works.isEmpty() ? List.of() : List.of(new Bullets(works));
	}

	private static ReportSection appendix(String id, String heading, List<Block> blocks) {
		return new ReportSection(id, heading, true, blocks);
	}
}
