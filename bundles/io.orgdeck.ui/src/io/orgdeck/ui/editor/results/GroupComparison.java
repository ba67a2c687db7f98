package io.orgdeck.ui.editor.results;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.ui.WidgetIds;
import io.orgdeck.ui.editor.LiveAssessment;
import io.orgdeck.ui.editor.Names;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.ChartMenu;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Section;

/** The respondent groups beside each other on each dimension, as far as the disclosure guard lets them be seen. */
final class GroupComparison implements Binding {

	private final LiveAssessment live;
	private final Composite grid;
	private List<List<String>> shown = List.of();

	GroupComparison(Composite parent, LiveAssessment live) {
		this.live = live;
		grid = WidgetIds.name(new Composite(new Section(parent, Messages.groupsHeading).body(), SWT.NONE), "results.groups");
		new ChartMenu(grid, this::asText);
	}

	@Override
	public void refresh() {
		var now = rows();
		if (now.equals(shown) && grid.getChildren().length > 0) {
			return;
		}
		shown = now;
		for (var child : grid.getChildren()) {
			child.dispose();
		}
		if (live.assessment().getGroups().size() < 2) {
			GridLayoutFactory.fillDefaults().applyTo(grid);
			Labels.hint(grid, Messages.tooFewGroups);
		} else {
			build();
		}
		grid.requestLayout();
	}

	private void build() {
		GridLayoutFactory.fillDefaults().numColumns(shown.getFirst().size()).spacing(3 * Layouts.UNIT, Layouts.UNIT).applyTo(grid);
		shown.getFirst().forEach(heading -> atRight(Labels.caption(grid, heading), heading));
		for (var row : shown.subList(1, shown.size())) {
			for (int column = 0; column < row.size(); column++) {
				atRight(Labels.plain(grid, row.get(column)), column == 0 ? shown.getFirst().getFirst() : "");
			}
		}
		boolean withheld = shown.stream().flatMap(List::stream).anyMatch(Messages.withheld::equals);
		if (withheld) {
			GridDataFactory.fillDefaults().span(shown.getFirst().size(), 1).hint(60 * Layouts.UNIT, SWT.DEFAULT)
					.applyTo(Labels.hint(grid, new Disclosed.Suppressed<>(live.assessment().getDisclosureThreshold()).sentence()));
		}
	}

	/** Figures stand below each other at the right of their column, words at the left. */
	private static void atRight(Control label, String heading) {
		GridDataFactory.fillDefaults().align(heading.equals(Messages.dimension) ? SWT.BEGINNING : SWT.END, SWT.CENTER).applyTo(label);
	}

	/** The headings, then a row for each dimension. */
	private List<List<String>> rows() {
		var rows = new ArrayList<List<String>>();
		var groups = live.assessment().getGroups();
		rows.add(row(Messages.dimension, groups, Names::of, Messages.widestGap));
		if (live.assessment().getDeck() != null) {
			live.assessment().getDeck().getDimensions()
					.forEach(dimension -> rows.add(row(Names.of(dimension), groups, group -> score(group, dimension), gap(groups, dimension))));
		}
		return rows;
	}

	private static List<String> row(String first, List<RespondentGroup> groups, Function<RespondentGroup, String> cell, String last) {
		var row = new ArrayList<String>();
		row.add(first);
		groups.stream().map(cell).forEach(row::add);
		row.add(last);
		return row;
	}

	private String score(RespondentGroup group, Dimension dimension) {
		return switch (live.guard().group(group).dimension(dimension)) {
			case Disclosed.Shown<DimensionScore>(var score) -> Figures.score(score.score());
			case Disclosed.Suppressed<DimensionScore> withheld -> Messages.withheld;
		};
	}

	/** How far apart the groups are that may be shown. */
	private String gap(List<RespondentGroup> groups, Dimension dimension) {
		var scores = groups.stream().map(group -> live.guard().group(group).dimension(dimension).toOptional())
				.flatMap(score -> score.map(DimensionScore::score).filter(OptionalDouble::isPresent).stream())
				.mapToDouble(OptionalDouble::getAsDouble).summaryStatistics();
		return scores.getCount() < 2 ? Figures.NONE : Figures.score(scores.getMax() - scores.getMin());
	}

	private String asText() {
		var text = new StringJoiner("\n");
		shown.forEach(row -> text.add(String.join("\t", row)));
		return text.toString();
	}
}
