package io.orgdeck.ui.assess.results;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.scoring.ComparedGroups;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.ChartMenu;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** The respondent groups beside each other on each dimension, from the same questions, as far as the guard lets them be seen. */
final class GroupComparison implements Binding {

	private final LiveAssessment live;
	private final Composite grid;
	private List<List<String>> shown = List.of();

	GroupComparison(Composite parent, LiveAssessment live) {
		this.live = live;
		grid = WidgetIds.name(new Composite(new TitledSection(parent, Messages.groupsHeading).body(), SWT.NONE), "results.groups");
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
		GridLayoutFactory.fillDefaults().numColumns(shown.getFirst().size()).spacing(2 * Layouts.UNIT, Layouts.UNIT).applyTo(grid);
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
		rows.add(row(Messages.dimension, Messages.questions, groups.stream().map(Names.onScreen()::label), Messages.widestGap));
		if (live.assessment().getDeck() != null) {
			var tree = DimensionTree.of(live.assessment().getDeck());
			live.assessment().getDeck().getDimensions().stream().map(dimension -> ComparedGroups.of(live.guard(), groups, dimension))
					.forEach(compared -> rows.add(row(tree.indented(compared.dimension(), Names.onScreen().label(compared.dimension())),
							questions(compared),
							groups.stream().map(group -> score(compared.scores().get(group), compared.dimension())),
							Figures.score(compared.widestGap(), compared.dimension()))));
		}
		return rows;
	}

	private static List<String> row(String first, String questions, Stream<String> groups, String last) {
		return Stream.of(Stream.of(first, questions), groups, Stream.of(last)).flatMap(part -> part).toList();
	}

	private static String score(Disclosed<OptionalDouble> score, Dimension dimension) {
		return switch (score) {
			case Disclosed.Shown<OptionalDouble>(var figure) -> Figures.score(figure, dimension);
			case Disclosed.Suppressed<OptionalDouble> withheld -> Messages.withheld;
		};
	}

	private static String questions(ComparedGroups compared) {
		return compared.compared() == 0 ? Figures.NONE : String.valueOf(compared.compared());
	}

	private String asText() {
		var text = new StringJoiner("\n");
		shown.forEach(row -> text.add(String.join("\t", row)));
		return text.toString();
	}
}
