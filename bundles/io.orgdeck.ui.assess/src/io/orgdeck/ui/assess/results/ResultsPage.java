package io.orgdeck.ui.assess.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.scoring.Bands;
import io.orgdeck.core.scoring.Change;
import io.orgdeck.core.scoring.Comparison;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.DisclosedScores;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.QuestionTargets;
import io.orgdeck.core.scoring.QuestionTargets.Standing;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.QuestionTarget;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Target;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.ui.export.PrintedPage;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.pages.AssessmentPage;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.DimensionDials;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.RadarChart;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.Tile;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** What the votes come to: dimensions on a radar, questions with their spread, and the way down to the votes. */
public final class ResultsPage extends AssessmentPage {

	private static final int NARROWEST = 80 * Layouts.UNIT;
	private static final int ROOM_FOR_COLUMNS = 112 * Layouts.UNIT;

	private ScrolledPage page;
	private Combo whose;
	private Combo dimension;
	private Button onlyAsked;
	private Button onlyBelow;
	private Label below;
	private RadarChart radar;
	private DimensionDials dials;
	private QuestionTable questions;
	private QuestionDetails details;
	private TargetsSection targets;
	private Label compared;
	private Link stopComparing;
	private Tile overall;
	private Tile uncapped;
	private Tile coverage;
	private EarlierAssessment earlier;

	@Override
	public Control create(Composite parent) {
		page = new ScrolledPage(parent, NARROWEST);
		createChoices(page.body());
		createFigures(page.body());
		var top = Layouts.foldingColumns(page.body(), ROOM_FOR_COLUMNS, 2, 3);
		radar = WidgetIds.name(new RadarChart(Layouts.columns(top, 1)), "results.radar");
		Layouts.wide().hint(SWT.DEFAULT, 40 * Layouts.UNIT).applyTo(radar);
		var scores = new TitledSection(top, Messages.dimensions).body();
		dials = new DimensionDials(scores, "results.dimension", this::showQuestionsOf);
		Labels.hint(scores, Messages.dialsHint);
		Labels.link(scores, "results.toTargets", Messages.toTargets, () -> page.showFromTop(targets.control()));
		var section = new TitledSection(page.body(), Messages.questions);
		createQuestionChoices(section.body());
		questions = new QuestionTable(section.body(), row -> {
			details.show(row);
			context.select(row == null ? null : row.question());
			page.fit();
		}, () -> questions.selected().ifPresent(row -> context.reveal(row.question())));
		details = new QuestionDetails(page.body(), live, context);
		bindings.add(details.fields());
		bindings.add(new GivenSection(page.body(), live));
		bindings.add(new GroupComparison(page.body(), live));
		bindings.add(new OthersSection(page.body(), live, context));
		bindings.add(new ThemesSection(page.body(), live, context));
		bindings.add(new FirmnessSection(page.body(), live));
		targets = bindings.add(new TargetsSection(page.body(), document()));
		return page.control();
	}

	private void createChoices(Composite parent) {
		var row = Layouts.columns(parent, 3);
		whose = choice(row, "results.whose", Messages.whose);
		var compare = Layouts.stack(row);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(compare);
		Labels.caption(compare, Messages.earlier);
		var links = Layouts.columns(compare, 3);
		compared = WidgetIds.name(Labels.sentences(links, ""), "results.compared");
		Labels.link(links, "results.compare", Messages.compare, this::chooseEarlier);
		stopComparing = Labels.link(links, "results.stopComparing", Messages.stopComparing, () -> {
			earlier = null;
			refresh();
		});
	}

	private void createFigures(Composite parent) {
		var row = Layouts.equalColumns(parent, 3);
		overall = new Tile(row, "results.overall", Messages.overall);
		uncapped = new Tile(row, "results.uncapped", Messages.uncapped);
		coverage = new Tile(row, "results.coverage", Messages.coverage);
	}

	private void createQuestionChoices(Composite parent) {
		var row = Layouts.columns(parent, 4);
		dimension = choice(row, "results.dimension", Messages.dimension);
		onlyAsked = WidgetIds.name(new Button(row, SWT.CHECK), "results.onlyAsked");
		onlyAsked.setText(Messages.onlyAsked);
		onlyAsked.setSelection(true);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).applyTo(onlyAsked);
		onlyAsked.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		onlyBelow = WidgetIds.name(new Button(row, SWT.CHECK), "results.onlyBelow");
		onlyBelow.setText(Messages.onlyBelow);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).applyTo(onlyBelow);
		onlyBelow.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		var inFigures = WidgetIds.name(new Button(row, SWT.CHECK), "results.inFigures");
		inFigures.setText(Messages.inFigures);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).applyTo(inFigures);
		inFigures.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> questions.showFigures(inFigures.getSelection())));
		below = WidgetIds.name(Labels.hint(parent, ""), "results.below");
	}

	private Combo choice(Composite parent, String id, String caption) {
		var box = Fields.box(parent, caption, false);
		var combo = WidgetIds.name(AccessibleName.give(new Combo(box, SWT.READ_ONLY), caption), id);
		GridDataFactory.fillDefaults().hint(26 * Layouts.UNIT, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		return combo;
	}

	private static void offer(Combo combo, String first, Stream<String> others) {
		var items = Stream.concat(Stream.of(first), others).toArray(String[]::new);
		if (!Arrays.equals(items, combo.getItems())) {
			int index = combo.getSelectionIndex();
			combo.setItems(items);
			combo.select(Math.clamp(index, 0, items.length - 1));
		}
	}

	@Override
	public void refresh() {
		super.refresh();
		offer(whose, Messages.everybody, assessment().getGroups().stream().map(Names.onScreen()::label));
		var deck = assessment().getDeck();
		offer(dimension, Messages.allDimensions,
				deck == null ? Stream.empty()
						: deck.getDimensions().stream().map(one -> DimensionTree.of(deck).indented(one, Names.onScreen().label(one))));
		var comparison = Optional.ofNullable(earlier).map(other -> other.with(live.guard().whole()));
		compared.setText(comparison
				.map(c -> NLS.bind(Messages.comparedWith, Labels.escaped(earlier.name()), Figures.share(c.comparableShare())))
				.orElse(Messages.notCompared));
		compared.requestLayout();
		stopComparing.setVisible(comparison.isPresent());
		showFigures();
		showDimensions(comparison);
		showQuestions(comparison);
		details.show(questions.selected().orElse(null));
		page.fit();
	}

	private Optional<RespondentGroup> group() {
		int index = whose.getSelectionIndex() - 1;
		return index < 0 ? Optional.empty() : Optional.of(assessment().getGroups().get(index));
	}

	/** The results of whoever is chosen, as far as they may be shown. */
	private DisclosedScores scores() {
		return group().map(live.guard()::group).orElse(live.guard().whole());
	}

	private void showFigures() {
		var scores = scores();
		var scale = Scale.of(assessment().getDeck());
		var outOf = scale.hasRange() ? NLS.bind(Messages.outOf, scale.to()) : "";
		show(overall, scores.overallCapped(), scores.shown().dimensions().stream().anyMatch(score -> score.target().isPresent())
				? NLS.bind(Messages.capped, outOf) : outOf);
		show(uncapped, scores.overall(), outOf);
		var asked = scores.shown().coverage();
		coverage.show(Figures.share(asked.share()), NLS.bind(Messages.askedOf, asked.asked(), asked.askable()));
	}

	private void show(Tile tile, Disclosed<OptionalDouble> figure, String words) {
		switch (figure) {
			case Disclosed.Shown<OptionalDouble>(var score) ->
				tile.show(Figures.score(score, assessment().getDeck()), score.isPresent() ? inBand(words, score) : Messages.noVotes);
			case Disclosed.Suppressed<OptionalDouble> kept -> tile.show(Messages.withheld, kept.sentence());
		}
	}

	/** Where the deck names bands, the one that the score lies in stands first. */
	private String inBand(String words, OptionalDouble score) {
		return Bands.name(assessment().getDeck(), score).map(name -> words.isEmpty() ? name : name + " · " + words).orElse(words);
	}

	/** The way down from a dimension's figures: the questions that they are made of. */
	private void showQuestionsOf(Dimension chosen) {
		dimension.select(assessment().getDeck().getDimensions().indexOf(chosen) + 1);
		refresh();
		questions.setFocus();
	}

	private void showDimensions(Optional<Comparison> comparison) {
		var scale = Scale.of(assessment().getDeck());
		var all = scores().shown().charted();
		var lines = new ArrayList<RadarChart.Series>();
		lines.add(new RadarChart.Series(whose.getText(), all.stream().map(DimensionScore::score).toList()));
		if (all.stream().anyMatch(score -> score.target().isPresent())) {
			lines.add(new RadarChart.Series(Messages.target, all.stream().map(DimensionScore::target).toList()));
		}
		comparison.filter(c -> group().isEmpty()).ifPresent(c -> lines
				.add(new RadarChart.Series(Messages.before, c.dimensions().stream()
						.filter(pair -> all.stream().anyMatch(one -> one.dimension() == pair.dimension()))
						.map(Comparison.DimensionPair::earlier).toList())));
		radar.show(all.stream().map(one -> Decks.shortName(one.dimension())).toList(), lines, scale.hasRange() ? scale.lowest() : 0,
				scale.hasRange() ? scale.highest() : 0);
		dials.show(scores(), scale);
	}

	/** All that were asked for, or those alone whose score is shown and lies below the target; a withheld one may, or may not. */
	private void showQuestions(Optional<Comparison> comparison) {
		List<QuestionRow> rows = rows(comparison);
		long held = rows.stream().filter(row -> isAnyOf(row, Standing.REACHED, Standing.BELOW)).count();
		long missed = rows.stream().filter(row -> isAnyOf(row, Standing.BELOW)).count();
		long withheld = rows.stream().filter(row -> isAnyOf(row, Standing.WITHHELD)).count();
		below.setText(held + withheld == 0 ? "" : withheld == 0 ? NLS.bind(Messages.belowOf, missed, held)
				: NLS.bind(Messages.belowOfWithheld, new Object[] { missed, held, withheld }));
		below.requestLayout();
		onlyBelow.setEnabled(onlyBelow.getSelection() || held > 0);
		questions.show(onlyBelow.getSelection() ? rows.stream().filter(row -> isAnyOf(row, Standing.BELOW)).toList() : rows);
	}

	private static boolean isAnyOf(QuestionRow row, Standing... standings) {
		return List.of(standings).contains(row.standing());
	}

	private List<QuestionRow> rows(Optional<Comparison> comparison) {
		int chosen = dimension.getSelectionIndex() - 1;
		var only = chosen < 0 ? null : assessment().getDeck().getDimensions().get(chosen);
		var within = only == null ? null : DimensionTree.of(assessment().getDeck()).within(only);
		var scores = scores();
		var aims = QuestionTargets.of(assessment());
		return scores.shown().questions().stream().filter(score -> only == null || within.contains(score.question().getDimension()))
				.map(score -> row(score, scores, comparison, aims))
				.filter(row -> !onlyAsked.getSelection() || row.shown().map(QuestionScore::isAsked).orElse(true)).toList();
	}

	private QuestionRow row(QuestionScore score, DisclosedScores scores, Optional<Comparison> comparison, QuestionTargets aims) {
		var change = comparison.map(c -> EarlierAssessment.pair(c, score.question())
				.map(pair -> pair.change().map(Change::label).orElse("")).orElse(Messages.notComparable));
		var pair = comparison.flatMap(c -> EarlierAssessment.pair(c, score.question()));
		var result = scores.question(score.question());
		return new QuestionRow(score.question(), result, group().isEmpty(), score.evidence(), change, pair, aims.target(score.question()),
				aims.standing(score.question(), result));
	}

	private void chooseEarlier() {
		var question = new FileQuestion(Messages.compareTitle, Map.of(Messages.assessments, "*.assessment"),
				document().path().map(Path::getParent));
		question.askForFiles(context.shell()).stream().findFirst().ifPresent(this::compareWith);
	}

	private void compareWith(Path file) {
		try {
			earlier = EarlierAssessment.read(file, assessment());
			refresh();
		} catch (StoreException unreadable) {
			MessageDialog.openError(context.shell(), Messages.compareTitle, unreadable.getMessage());
		}
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof QuestionTarget || object instanceof Target;
	}

	/** A target of a question is set below the question's figures; all questions are there to find it, whatever was chosen. */
	@Override
	public void reveal(EObject object) {
		if (object instanceof QuestionTarget target) {
			dimension.select(0);
			onlyAsked.setSelection(false);
			onlyBelow.setSelection(false);
			refresh();
			questions.select(target.getQuestion());
		} else {
			page.showFromTop(targets.control());
		}
	}

	@Override
	public Optional<IAction> print() {
		return PrintedPage.as("results-pdf", context::shell, this::document, Map::of);
	}

	@Override
	public void setFocus() {
		whose.setFocus();
	}
}
