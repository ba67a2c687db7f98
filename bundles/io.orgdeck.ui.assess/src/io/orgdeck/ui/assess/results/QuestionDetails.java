package io.orgdeck.ui.assess.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.core.edits.FindingEdits;
import io.orgdeck.core.pool.Benchmark;
import io.orgdeck.core.report.FirmnessWords;
import io.orgdeck.core.scoring.Agreement;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.Comparison;
import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.Firmness;
import io.orgdeck.core.scoring.HoldsUnless;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Summary;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.assess.review.ReviewBlock;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.DotPlot;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.WidgetIds;

/** Everything about one question: both rounds, the figures, the groups, and the ways to the votes and to a finding. */
final class QuestionDetails {

	private static final int ROOM_FOR_COLUMNS = 110 * Layouts.UNIT;

	private final LiveAssessment live;
	private final PageContext context;
	private final Composite root;
	private final QuestionTargetFields target;
	private final ReviewBlock review;
	private Question question;

	QuestionDetails(Composite parent, LiveAssessment live, PageContext context) {
		this.live = live;
		this.context = context;
		var place = Layouts.stack(parent);
		root = WidgetIds.name(new Composite(place, SWT.NONE), "results.details");
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT).applyTo(root);
		Layouts.wide().applyTo(root);
		target = new QuestionTargetFields(place, live.document());
		review = new ReviewBlock(place, live.document(), "results.review", () -> question);
	}

	/** What is begun to be typed for the question that is shown. */
	Binding fields() {
		return target;
	}

	/** Shows a question; nothing when it is null. */
	void show(QuestionRow row) {
		question = row == null ? null : row.question();
		target.show(question);
		for (var child : root.getChildren()) {
			child.dispose();
		}
		if (row != null) {
			var heading = Labels.sentences(root, Names.onScreen().label(row.question()));
			heading.setFont(Fonts.strong(heading));
			GridDataFactory.fillDefaults().grab(true, false).hint(60 * Layouts.UNIT, SWT.DEFAULT).applyTo(heading);
			switch (row.result()) {
				case Disclosed.Shown<QuestionScore>(var score) -> {
					var columns = Layouts.foldingColumns(root, ROOM_FOR_COLUMNS, 1, 1, 1);
					showRounds(columns, score);
					showFigures(columns, score, row);
					showGroups(columns, row.question());
				}
				case Disclosed.Suppressed<QuestionScore> kept ->
					Labels.hint(root, kept.sentence());
			}
			showWays(row.question());
		}
		review.refresh();
		root.requestLayout();
	}

	private void showRounds(Composite parent, QuestionScore score) {
		var column = Layouts.stack(parent);
		if (!score.isAsked()) {
			Labels.hint(column, Messages.notAsked);
			return;
		}
		score.firstRound().ifPresent(first -> plot(column, Messages.firstRound, first, Summary.of(first)));
		plot(column, score.firstRound().isPresent() ? Messages.lastRound : Messages.theVotes, score.distribution(), score.summary());
		if (score.firstRound().isEmpty() && score.firstRoundMedian().isPresent()) {
			Labels.caption(column, NLS.bind(Messages.firstMedian, Figures.level(score.firstRoundMedian(), score.question())));
		}
		replaced(score).ifPresent(sentence -> Labels.hint(column, sentence));
		int beside = beside(score.question());
		if (beside > 0) {
			Labels.hint(column, beside == 1 ? Messages.besideOne : NLS.bind(Messages.beside, beside));
		}
	}

	/** Whose answers these have replaced, when they were given in another session. */
	private Optional<String> replaced(QuestionScore score) {
		Optional<Ballot> before = CountingVotes.of(live.assessment()).held(score.question()).stream()
				.filter(ballot -> score.session().filter(session -> session != ballot.eContainer()).isPresent())
				.reduce((one, later) -> later);
		return before.map(ballot -> NLS.bind(Messages.replaced, new Object[] { score.distribution().answers(),
				Figures.day(score.session().orElseThrow().getDate()), CountingVotes.people(ballot),
				Figures.day(((Session) ballot.eContainer()).getDate()) }));
	}

	/** How many answers stand beside the result and do not count. */
	private int beside(Question asked) {
		var counting = CountingVotes.of(live.assessment());
		return Stream.concat(counting.beside(), counting.notHeld()).filter(ballot -> ballot.getQuestion() == asked)
				.mapToInt(CountingVotes::people).sum();
	}

	/** What is drawn stands on the page as the words beside it do; a canvas made later than the page gets a theme's other colours. */
	private void plot(Composite parent, String caption, Distribution votes, Summary summary) {
		Labels.caption(parent, caption);
		var canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 10 * Layouts.UNIT).applyTo(canvas);
		canvas.addListener(SWT.Paint, event -> {
			var area = canvas.getClientArea();
			var palette = Palette.of(root);
			event.gc.setBackground(palette.background());
			event.gc.fillRectangle(area);
			new DotPlot(event.gc, palette).paint(votes, summary, new Rectangle(0, 0, area.width, area.height), DotPlot.Labels.NUMBERS);
		});
	}

	private void showFigures(Composite parent, QuestionScore score, QuestionRow row) {
		var grid = Layouts.columns(parent, 2);
		var votes = score.distribution();
		figure(grid, Messages.median, Figures.level(score.median(), score.question()));
		if (row.target().isPresent()) {
			figure(grid, Messages.target, Figures.level(row.target(), score.question()));
			figure(grid, Messages.gap, row.gap().isEmpty() ? Figures.NONE : row.gap());
		}
		figure(grid, Messages.mean, Figures.score(score.mean(), score.question()));
		figure(grid, Messages.quartiles,
				NLS.bind(Messages.fromTo, Figures.level(score.q1(), score.question()), Figures.level(score.q3(), score.question())));
		others(score).ifPresent(spread -> sentence(grid, Messages.othersHeading, spread));
		figure(grid, Messages.outsideMode, NLS.bind(Messages.ofVotes, score.outsideMode(), score.n()));
		figure(grid, Messages.dontKnow, String.valueOf(score.dontKnow()));
		figure(grid, Messages.doesNotApply, String.valueOf(score.doesNotApply()));
		figure(grid, Messages.agreement, score.agreement().isPresent() ? AgreementWord.label(score.agreement()) : Messages.tooFewForAWord);
		firmness(row).ifPresent(holds -> firm(grid, Messages.holdsUnless, holds));
		row.pair().flatMap(Comparison.Pair::holdsUnless).ifPresent(holds -> firm(grid, Messages.changeHoldsUnless, holds));
		figure(grid, "r*wg", index(Agreement.rwgStar(votes))).setToolTipText(Messages.rwgHint);
		figure(grid, "a_wg", index(Agreement.awg(votes))).setToolTipText(Messages.awgHint);
		figure(grid, "Cns", index(Agreement.consensus(votes))).setToolTipText(Messages.cnsHint);
	}

	/** How the medians of other organisations spread, where the assessment is set beside some that share the question. */
	private Optional<String> others(QuestionScore score) {
		return Benchmark.ifReadable(live.assessment()).flatMap(release -> release.question(score)).map(spread -> NLS.bind(Messages.othersOf,
				new Object[] { Figures.level(OptionalDouble.of(spread.q1()), score.question()),
						Figures.level(OptionalDouble.of(spread.q3()), score.question()),
						Figures.level(OptionalDouble.of(spread.median()), score.question()), spread.organisations() }));
	}

	/** Of everybody's votes, which the statements of a report are about; empty while one group is shown. */
	private Optional<HoldsUnless> firmness(QuestionRow row) {
		return row.isOfEverybody() ? new Firmness(live.assessment(), live.guard()).agreement(row.question()) : Optional.empty();
	}

	/** By how few votes a word would be another one. */
	private static void firm(Composite grid, String caption, HoldsUnless holds) {
		sentence(grid, caption, FirmnessWords.in(Language.onScreen()).both(holds));
	}

	/** What is too long to stand beside its caption stands below it, over both columns. */
	private static void sentence(Composite grid, String caption, String text) {
		GridDataFactory.fillDefaults().span(2, 1).applyTo(Labels.caption(grid, caption));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(20 * Layouts.UNIT, SWT.DEFAULT)
				.applyTo(Labels.sentences(grid, text));
	}

	private static Label figure(Composite grid, String caption, String value) {
		Labels.caption(grid, caption);
		return Labels.plain(grid, value);
	}

	private static String index(OptionalDouble value) {
		return value.isPresent() ? String.format(Locale.getDefault(), "%.2f", value.getAsDouble()) : Figures.NONE;
	}

	private void showGroups(Composite parent, Question question) {
		var column = Layouts.stack(parent);
		Labels.caption(column, Messages.groups);
		var grid = Layouts.columns(column, 3);
		var withheld = new ArrayList<String>();
		for (var group : live.assessment().getGroups()) {
			switch (live.guard().group(group).question(question)) {
				case Disclosed.Shown<QuestionScore>(var score) -> {
					Layouts.wide().applyTo(Labels.plain(grid, Names.onScreen().label(group)));
					Labels.plain(grid, Figures.level(score.median(), score.question()));
					Labels.caption(grid, NLS.bind(Messages.numberOfVotes, score.n()));
				}
				case Disclosed.Suppressed<QuestionScore> kept -> {
					Layouts.wide().applyTo(Labels.plain(grid, Names.onScreen().label(group)));
					Labels.plain(grid, Figures.NONE);
					Labels.caption(grid, Messages.withheld);
					withheld.add(kept.sentence());
				}
			}
		}
		withheld.stream().distinct().forEach(sentence -> Labels.hint(column, sentence));
	}

	private void showWays(Question question) {
		var row = new Composite(root, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(3 * Layouts.UNIT, 0).applyTo(row);
		Labels.link(row, "results.votes", Messages.toVotes, () -> context.reveal(question));
		Labels.link(row, "results.finding", Messages.makeFinding, () -> context
				.reveal(new FindingEdits(live.document()).findingFrom(question, live.guard().whole().question(question))));
		Labels.link(row, "results.addEvidence", Messages.addEvidence,
				() -> context.reveal(new FindingEdits(live.document()).addEvidence(question)));
		evidence(question).stream().findFirst()
				.ifPresent(first -> Labels.link(row, "results.evidence", Messages.toEvidence, () -> context.reveal(first)));
		chosen(question).ifPresent(card -> Labels.link(row, "results.notes", Messages.toNotes, () -> context.reveal(card)));
	}

	/** The card of the question in the session that asked it last: its notes say what was talked about. */
	private Optional<ChosenCard> chosen(Question question) {
		return CountingVotes.of(live.assessment()).of(question).map(ballot -> (Session) ballot.eContainer())
				.flatMap(session -> session.getCards().stream().filter(card -> card.getCard() == question.getCard()).findFirst());
	}

	private List<Evidence> evidence(Question question) {
		return live.assessment().getEvidence().stream().filter(evidence -> evidence.getQuestions().contains(question)).toList();
	}
}
