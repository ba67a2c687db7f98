package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.Bands;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.DisclosedScores;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.Section;

/** The tables of scores, spread and agreement, and of the deck they rest on. */
final class ScoreTables {

	/** Columns of the questions table that say how people voted. */
	private static final int FIGURES = 10;

	private final Assessment assessment;
	private final Scores scores;
	private final DisclosedScores disclosed;
	private final Messages messages;
	private final Words words;
	private final TargetColumns targets;

	/** @param disclosed what may be shown of everybody's results */
	ScoreTables(Assessment assessment, DisclosedScores disclosed, Words words) {
		messages = words.language().texts(Messages.class);
		this.words = words;
		this.assessment = assessment;
		this.disclosed = disclosed;
		this.scores = disclosed.shown();
		targets = new TargetColumns(assessment, disclosed, messages);
	}

	Table overview() {
		var table = new TableBuilder(Tables.OVERVIEW, messages.captionOverview).words("label", messages.columnFigure, 4)
				.number("value", messages.columnValue);
		table.row(Cell.of(messages.figureOverall), figure(disclosed.overall()));
		table.row(Cell.of(messages.figureCapped), figure(disclosed.overallCapped()));
		table.row(Cell.of(messages.figureCoverage), Cell.of(scores.coverage().share()));
		table.row(Cell.of(messages.figureAsked), Cell.of(scores.coverage().asked()));
		table.row(Cell.of(messages.figureAskable), Cell.of(scores.coverage().askable()));
		table.row(Cell.of(messages.figureParticipants), Cell.of(assessment.getParticipants().size()));
		table.row(Cell.of(messages.figureSessions), Cell.of(assessment.getSessions().size()));
		table.row(Cell.of(messages.figureEvidence), Cell.of(assessment.getEvidence().size()));
		table.row(Cell.of(messages.figureFindings), Cell.of(assessment.getFindings().size()));
		table.row(Cell.of(messages.figureActions), Cell.of(assessment.getStrategy() == null ? 0
				: assessment.getStrategy().getGroups().stream().mapToInt(group -> group.getActions().size()).sum()));
		targets.addFigures(table);
		return table.build();
	}

	private static Cell figure(Disclosed<OptionalDouble> figure) {
		return figure.map(Cell::of).toOptional().orElse(Cell.SUPPRESSED);
	}

	Table scores() {
		var table = new TableBuilder(Tables.SCORES, messages.captionScores).words("dimension", messages.columnDimension, 3)
				.number("score", messages.columnScore).number("target", messages.columnTarget)
				.number("capped", messages.columnCapped).percent("coverage", messages.columnCoverage)
				.text("agreement", messages.columnAgreement, 2).text("evidence", messages.columnEvidence, 2);
		DimensionTree tree = scores.tree();
		boolean weighted = !tree.isFlat() || tree.all().stream().anyMatch(dimension -> DimensionTree.weight(dimension) != 1);
		if (weighted) {
			table.number("weight", messages.columnWeight);
		}
		boolean banded = !assessment.getDeck().getBands().isEmpty();
		if (banded) {
			table.text("band", messages.columnBand, 2);
		}
		table.note(Stream.of(messages.noteScores, tree.isFlat() ? "" : messages.noteRollUp,
				disclosed.isAnySuppressed() ? messages.noteWithheld : "",
				unlikeScales(scores, assessment.getDeck(), messages)).filter(text -> !text.isEmpty())
				.collect(Collectors.joining(" ")));
		for (DimensionScore one : scores.dimensions()) {
			boolean withheld = one.isWithheld();
			var row = new ArrayList<>(List.of(Cell.of(tree.indented(one.dimension(), one.dimension().getName())),
					withheld ? Cell.SUPPRESSED : Cell.of(one.score()),
					Cell.of(one.target()), withheld ? Cell.SUPPRESSED : Cell.of(one.capped()), Cell.of(one.coverage().share()),
					withheld ? Cell.SUPPRESSED : Cell.of(AgreementWord.label(one.agreement(), words.language())),
					Cell.of(words.of(one.evidence()))));
			if (weighted) {
				row.add(Cell.of(DimensionTree.weight(one.dimension())));
			}
			if (banded) {
				row.add(withheld ? Cell.SUPPRESSED : Cell.of(Bands.name(assessment.getDeck(), one.score()).orElse("")));
			}
			table.row(row);
		}
		return table.build();
	}

	/** Says how questions on scales with other ends meet in a dimension; nothing where there are none. */
	static String unlikeScales(Scores scores, Deck deck, Messages messages) {
		Scale main = Scale.of(deck);
		boolean unlike = scores.questions().stream().filter(one -> one.question().getDimension() != null)
				.map(one -> one.distribution().scale()).anyMatch(scale -> scale.hasRange() && main.hasRange() && !scale.isLike(main));
		return unlike ? NLS.bind(messages.noteUnlikeScales, main.from(), main.to()) : "";
	}

	Table questions() {
		var table = new TableBuilder(Tables.QUESTIONS, messages.captionQuestions).text("question", messages.columnQuestion, 2)
				.text("card", messages.columnCard, 1).words("text", messages.columnStatement, 7)
				.text("dimension", messages.columnDimension, 2).number("weight", messages.columnWeight)
				.count("n", messages.columnVotes).number("median", messages.columnMedian).number("mean", messages.columnMean)
				.number("q1", messages.columnLowerQuartile).number("q3", messages.columnUpperQuartile)
				.text("agreement", messages.columnAgreement, 2).count("outside", messages.columnOutside)
				.count("dontKnow", messages.columnDontKnow).count("notApplicable", messages.columnNotApplicable)
				.number("shift", messages.columnShift).text("evidence", messages.columnEvidence, 2)
				.note(messages.noteQuestions).whenEmpty(messages.emptyRatings);
		targets.addTo(table);
		scores.questions().forEach(one -> table.row(row(one)));
		return table.build();
	}

	private List<Cell> row(QuestionScore one) {
		Question question = one.question();
		var row = new ArrayList<>(List.of(Cell.of(question.getId()), Cell.of(question.getCard().getCode()), Cell.of(question.getText()),
				dimension(question.getDimension()), Cell.of(question.getWeight())));
		if (isSuppressed(one)) {
			row.addAll(Collections.nCopies(FIGURES, Cell.SUPPRESSED));
		} else if (!one.isAsked()) {
			row.addAll(Collections.nCopies(FIGURES, Cell.EMPTY));
		} else {
			row.addAll(List.of(Cell.of(one.n()), Cell.of(one.median()), Cell.of(one.mean()), Cell.of(one.q1()), Cell.of(one.q3()),
					Cell.of(AgreementWord.label(one.agreement(), words.language())), one.n() == 0 ? Cell.EMPTY : Cell.of(one.outsideMode()),
					Cell.of(one.dontKnow()), Cell.of(one.doesNotApply()), Cell.of(one.shift())));
		}
		row.add(Cell.of(words.of(one.evidence())));
		row.addAll(targets.cells(one));
		return row;
	}

	private boolean isSuppressed(QuestionScore one) {
		return disclosed.question(one.question()).isSuppressed();
	}

	Table distribution() {
		Scale scale = Scale.of(assessment.getDeck());
		var table = new TableBuilder(Tables.DISTRIBUTION, messages.captionDistribution).text("question", messages.columnQuestion, 2);
		scale.steps().forEach(step -> table.count(step.id(), step.label()));
		table.count("dontKnow", messages.columnDontKnow).count("notApplicable", messages.columnNotApplicable)
				.whenEmpty(messages.emptyDistribution);
		scores.questions().stream().filter(one -> one.isAsked() || isSuppressed(one))
				.filter(one -> ids(scale).containsAll(ids(one.distribution().scale()))).forEach(one -> table.row(counts(one, scale)));
		return table.build();
	}

	private static List<String> ids(Scale scale) {
		return scale.steps().stream().map(Scale.Step::id).toList();
	}

	/** How questions are answered that have answers of their own, and how often each answer was given; empty where there are none. */
	Optional<Table> levels() {
		Scale main = Scale.of(assessment.getDeck());
		var table = new TableBuilder(Tables.LEVELS, messages.captionLevels).text("question", messages.columnQuestion, 2)
				.text("value", messages.columnValue, 1).words("answer", messages.columnAnswer, 3)
				.words("meaning", messages.columnMeaning, 7).count("votes", messages.columnVotes).note(messages.noteLevels);
		List<QuestionScore> own = scores.questions().stream()
				.filter(one -> one.distribution().scale().size() > 0
						&& (!one.distribution().scale().equals(main) || QuestionLevels.hasOwnMeanings(one.question())))
				.toList();
		own.forEach(one -> addLevels(one, table));
		return own.isEmpty() ? Optional.empty() : Optional.of(table.build());
	}

	private void addLevels(QuestionScore one, TableBuilder table) {
		Scale scale = one.distribution().scale();
		for (int i = 0; i < scale.size(); i++) {
			Scale.Step step = scale.steps().get(i);
			Cell votes = isSuppressed(one) ? Cell.SUPPRESSED : one.isAsked() ? Cell.of(one.distribution().counts().get(i)) : Cell.EMPTY;
			table.row(Cell.of(one.question().getId()), Cell.of(step.number()), Cell.of(step.label()),
					Cell.of(QuestionLevels.meaning(one.question(), step.id())), votes);
		}
	}

	/** A level that the question does not take has no count. */
	private List<Cell> counts(QuestionScore one, Scale scale) {
		var row = new ArrayList<Cell>();
		row.add(Cell.of(one.question().getId()));
		Distribution distribution = one.distribution();
		if (isSuppressed(one)) {
			row.addAll(Collections.nCopies(scale.size() + 2, Cell.SUPPRESSED));
			return row;
		}
		ids(scale).forEach(level -> row.add(distribution.scale().indexOf(level).stream()
				.mapToObj(place -> Cell.of(distribution.counts().get(place))).findFirst().orElse(Cell.EMPTY)));
		row.add(Cell.of(distribution.dontKnow()));
		row.add(Cell.of(distribution.doesNotApply()));
		return row;
	}

	Table deck(Deck deck) {
		var table = new TableBuilder(Tables.DECK, messages.captionDeck).text("section", messages.columnSection, 2)
				.text("card", messages.columnCard, 1).words("title", messages.columnTitle, 4)
				.text("question", messages.columnQuestion, 2).words("text", messages.columnStatement, 8)
				.text("dimension", messages.columnDimension, 2).number("weight", messages.columnWeight);
		for (Section section : deck.getSections()) {
			section.getCards().forEach(card -> {
				if (card.getQuestions().isEmpty()) {
					table.row(Cell.of(section.getCode()), Cell.of(card.getCode()), Cell.of(card.getTitle()), Cell.EMPTY, Cell.EMPTY,
							Cell.EMPTY, Cell.EMPTY);
				}
				card.getQuestions().forEach(question -> table.row(Cell.of(section.getCode()), Cell.of(card.getCode()),
						Cell.of(card.getTitle()), Cell.of(question.getId()), Cell.of(question.getText()),
						dimension(question.getDimension()), Cell.of(question.getWeight())));
			});
		}
		return table.build();
	}

	private static Cell dimension(Dimension dimension) {
		return dimension == null ? Cell.EMPTY : Cell.of(Decks.shortName(dimension));
	}
}
