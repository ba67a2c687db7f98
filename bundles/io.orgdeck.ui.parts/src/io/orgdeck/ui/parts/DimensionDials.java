package io.orgdeck.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.DisclosedScores;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.deck.Dimension;

/** A row for each dimension with its three dials side by side: score against target, agreement, evidence. */
public final class DimensionDials {

	private static final int COLUMNS = 6;
	private static final int SHORTEST_BAR = 6 * Layouts.UNIT;

	/** The widgets of one row. */
	private record Row(ScoreBar bar, Label score, Label agreement, Label evidence, Label coverage) {

		/** Whoever goes from link to link hears what stands beside each. */
		String spoken(String name) {
			return String.join(", ", name, score.getText(), agreement.getText(), evidence.getText(), coverage.getText());
		}
	}

	private final String id;
	private final Consumer<Dimension> whenChosen;
	private final Composite grid;
	private List<Dimension> dimensions = List.of();
	private final List<Row> rows = new ArrayList<>();
	private List<String> names = List.of();

	/** @param id name of the widgets, with the number of the row behind it */
	public DimensionDials(Composite parent, String id) {
		this(parent, id, null);
	}

	/**
	 * @param id         name of the widgets, with the number of the row behind it
	 * @param whenChosen told when somebody follows a dimension's name; null when it leads nowhere
	 */
	public DimensionDials(Composite parent, String id, Consumer<Dimension> whenChosen) {
		this.id = id;
		this.whenChosen = whenChosen;
		grid = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(2 * Layouts.UNIT, Layouts.UNIT + Layouts.UNIT / 2).applyTo(grid);
		Layouts.wide().applyTo(grid);
	}

	/** Shows what may be shown of the dimensions. @param scale the scale that their scores are stated in */
	public void show(DisclosedScores disclosed, Scale scale) {
		var scores = disclosed.shown().dimensions();
		var tree = disclosed.shown().tree();
		var wanted = scores.stream().map(score -> tree.indented(score.dimension(), Decks.shortName(score.dimension()))).toList();
		dimensions = scores.stream().map(DimensionScore::dimension).toList();
		if (!wanted.equals(names) || grid.getChildren().length == 0) {
			build(wanted);
		}
		for (int i = 0; i < rows.size(); i++) {
			show(rows.get(i), scores.get(i), scale, disclosed.dimension(scores.get(i).dimension()).isSuppressed());
		}
	}

	private void build(List<String> wanted) {
		for (var child : grid.getChildren()) {
			child.dispose();
		}
		rows.clear();
		names = wanted;
		if (names.isEmpty()) {
			GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(Labels.hint(grid, Messages.noDimensions));
		} else {
			Labels.caption(grid, Messages.dimension);
			GridDataFactory.fillDefaults().span(2, 1).applyTo(Labels.caption(grid, Messages.score));
			for (var heading : List.of(Messages.agreement, Messages.evidence, Messages.asked)) {
				Labels.caption(grid, heading);
			}
			names.forEach(name -> rows.add(row(name)));
		}
		grid.requestLayout();
	}

	private Row row(String name) {
		int index = rows.size();
		var rowId = id + "." + index;
		var words = name.stripLeading();
		var label = whenChosen == null ? Labels.plain(grid, words)
				: Labels.link(grid, rowId + ".name", words, () -> whenChosen.accept(dimensions.get(index)));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).indent(2 * Layouts.UNIT * (name.length() - words.length()), 0)
				.applyTo(label);
		var bar = WidgetIds.name(new ScoreBar(grid), rowId + ".bar");
		Layouts.wide().align(SWT.FILL, SWT.CENTER).hint(SHORTEST_BAR, SWT.DEFAULT).applyTo(bar);
		var row = new Row(bar, cell(rowId + ".score", 9), cell(rowId + ".agreement", 10), cell(rowId + ".evidence", 13),
				cell(rowId + ".asked", 9));
		if (whenChosen != null) {
			AccessibleName.follow(label, () -> row.spoken(words));
		}
		return row;
	}

	private Label cell(String cellId, int width) {
		var label = WidgetIds.name(Labels.plain(grid, ""), cellId);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(width * Layouts.UNIT, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void show(Row row, DimensionScore score, Scale scale, boolean withheld) {
		var figure = score.target().isPresent()
				? NLS.bind(Messages.scoreOfTarget, Figures.score(score.score(), score.dimension()),
						Figures.score(score.target(), score.dimension()))
				: Figures.score(score.score(), score.dimension());
		say(row.score(), withheld ? Messages.withheld : figure);
		row.bar().show(score.score(), score.target(), scale.hasRange() ? scale.lowest() : 0, scale.hasRange() ? scale.highest() : 0,
				NLS.bind(Messages.barWords, Decks.shortName(score.dimension()), figure));
		say(row.agreement(), score.agreement().isPresent() ? Labels.sentenceCase(AgreementWord.label(score.agreement())) : Figures.NONE);
		say(row.evidence(), Words.onScreen().of(score.evidence()));
		say(row.coverage(), NLS.bind(Messages.askedOf, score.coverage().asked(), score.coverage().askable()));
	}

	/** A cell keeps its width while figures change, and gets more where a language has longer words. */
	private void say(Label cell, String words) {
		cell.setText(words);
		var data = (GridData) cell.getLayoutData();
		int wanted = cell.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		if (wanted > data.widthHint) {
			data.widthHint = wanted;
			grid.requestLayout();
		}
	}
}
