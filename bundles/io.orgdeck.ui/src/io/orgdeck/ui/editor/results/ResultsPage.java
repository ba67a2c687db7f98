package io.orgdeck.ui.editor.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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

import io.orgdeck.core.scoring.Change;
import io.orgdeck.core.scoring.Comparison;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.DisclosedScores;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.ui.FileQuestion;
import io.orgdeck.ui.WidgetIds;
import io.orgdeck.ui.editor.AssessmentPage;
import io.orgdeck.ui.editor.DimensionDials;
import io.orgdeck.ui.editor.LiveAssessment;
import io.orgdeck.ui.editor.Names;
import io.orgdeck.ui.editor.PageContext;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.RadarChart;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.Section;

/** What the votes come to: dimensions on a radar, questions with their spread, and the way down to the votes. */
public final class ResultsPage extends AssessmentPage {

	private static final int NARROWEST = 104 * Layouts.UNIT;

	private ScrolledPage page;
	private Combo whose;
	private Combo dimension;
	private Button onlyAsked;
	private RadarChart radar;
	private DimensionDials dials;
	private QuestionTable questions;
	private QuestionDetails details;
	private Label compared;
	private EarlierAssessment earlier;

	public ResultsPage(LiveAssessment live, PageContext context) {
		super(live, context);
	}

	@Override
	public String title() {
		return Messages.resultsTitle;
	}

	@Override
	public Control create(Composite parent) {
		page = new ScrolledPage(parent, NARROWEST);
		createChoices(page.body());
		var top = Layouts.equalColumns(page.body(), 5);
		radar = WidgetIds.name(new RadarChart(top), "results.radar");
		Layouts.wide().span(2, 1).hint(SWT.DEFAULT, 40 * Layouts.UNIT).applyTo(radar);
		var scores = new Section(top, Messages.dimensions).body();
		Layouts.whole().span(3, 1).applyTo(scores.getParent());
		dials = new DimensionDials(scores, "results.dimension");
		var section = new Section(page.body(), Messages.questions);
		createQuestionChoices(section.body());
		questions = new QuestionTable(section.body(), row -> {
			details.show(row);
			context.select(row == null ? null : row.question());
			page.fit();
		}, () -> questions.selected().ifPresent(row -> context.reveal(row.question())));
		details = new QuestionDetails(page.body(), live, context);
		return page.control();
	}

	private void createChoices(Composite parent) {
		var row = Layouts.columns(parent, 3);
		whose = choice(row, "results.whose", Messages.whose);
		var compare = Layouts.stack(row);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(compare);
		Labels.caption(compare, Messages.earlier);
		var links = Layouts.columns(compare, 2);
		compared = WidgetIds.name(Labels.plain(links, ""), "results.compared");
		Layouts.wide().align(SWT.FILL, SWT.CENTER).applyTo(compared);
		Labels.link(links, "results.compare", Messages.compare, this::chooseEarlier);
	}

	private void createQuestionChoices(Composite parent) {
		var row = Layouts.columns(parent, 2);
		dimension = choice(row, "results.dimension", Messages.dimension);
		onlyAsked = WidgetIds.name(new Button(row, SWT.CHECK), "results.onlyAsked");
		onlyAsked.setText(Messages.onlyAsked);
		onlyAsked.setSelection(true);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).applyTo(onlyAsked);
		onlyAsked.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
	}

	private Combo choice(Composite parent, String id, String caption) {
		var box = Fields.box(parent, caption, false);
		var combo = WidgetIds.name(new Combo(box, SWT.READ_ONLY), id);
		GridDataFactory.fillDefaults().hint(30 * Layouts.UNIT, SWT.DEFAULT).applyTo(combo);
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
		offer(whose, Messages.everybody, assessment().getGroups().stream().map(Names::of));
		var deck = assessment().getDeck();
		offer(dimension, Messages.allDimensions, deck == null ? Stream.empty() : deck.getDimensions().stream().map(Names::of));
		var comparison = Optional.ofNullable(earlier).map(other -> other.with(live.guard().whole()));
		compared.setText(comparison
				.map(c -> NLS.bind(Messages.comparedWith, Labels.escaped(earlier.name()), Figures.share(c.comparableShare())))
				.orElse(Messages.notCompared));
		showDimensions(comparison);
		questions.show(rows(comparison));
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

	private void showDimensions(Optional<Comparison> comparison) {
		var scale = Scale.of(assessment().getDeck());
		var all = scores().shown().dimensions();
		var lines = new ArrayList<RadarChart.Series>();
		lines.add(new RadarChart.Series(whose.getText(), all.stream().map(DimensionScore::score).toList()));
		if (all.stream().anyMatch(score -> score.target().isPresent())) {
			lines.add(new RadarChart.Series(Messages.target, all.stream().map(DimensionScore::target).toList()));
		}
		comparison.filter(c -> group().isEmpty()).ifPresent(c -> lines
				.add(new RadarChart.Series(Messages.before, c.dimensions().stream().map(Comparison.DimensionPair::earlier).toList())));
		radar.show(all.stream().map(ResultsPage::shortName).toList(), lines, scale.hasRange() ? scale.lowest() : 0,
				scale.hasRange() ? scale.highest() : 0);
		dials.show(scores(), scale);
	}

	private static String shortName(DimensionScore score) {
		return Objects.requireNonNullElse(score.dimension().getShortName(), Names.of(score.dimension()));
	}

	private List<QuestionRow> rows(Optional<Comparison> comparison) {
		int chosen = dimension.getSelectionIndex() - 1;
		var only = chosen < 0 ? null : assessment().getDeck().getDimensions().get(chosen);
		var scores = scores();
		return scores.shown().questions().stream().filter(score -> only == null || score.question().getDimension() == only)
				.map(score -> row(score, scores, comparison))
				.filter(row -> !onlyAsked.getSelection() || row.shown().map(QuestionScore::isAsked).orElse(true)).toList();
	}

	private static QuestionRow row(QuestionScore score, DisclosedScores scores, Optional<Comparison> comparison) {
		var change = comparison.map(c -> EarlierAssessment.pair(c, score.question())
				.map(pair -> pair.change().map(Change::label).orElse("")).orElse(Messages.notComparable));
		return new QuestionRow(score.question(), scores.question(score.question()), score.evidence(), change);
	}

	private void chooseEarlier() {
		var question = new FileQuestion(Messages.compareTitle, Map.of(Messages.assessments, "*.assessment"),
				document().path().map(Path::getParent));
		question.askForFiles(context.shell()).stream().findFirst().ifPresent(this::compareWith);
	}

	private void compareWith(Path file) {
		try {
			earlier = EarlierAssessment.read(file);
			refresh();
		} catch (StoreException unreadable) {
			MessageDialog.openError(context.shell(), Messages.compareTitle, unreadable.getMessage());
		}
	}

	@Override
	public void setFocus() {
		whose.setFocus();
	}
}
