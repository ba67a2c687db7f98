package io.orgdeck.ui.assess.results;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.report.FirmnessWords;
import io.orgdeck.core.scoring.Firmness;
import io.orgdeck.core.scoring.HoldsUnless;
import io.orgdeck.core.words.Language;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** By how few votes the order of the dimensions and the targets would turn, and without which group or session. */
final class FirmnessSection implements Binding {

	private static final int COLUMNS = 3;

	private final LiveAssessment live;
	private final FirmnessWords words = FirmnessWords.in(Language.onScreen());
	private final Composite grid;
	private List<List<String>> shown = List.of();

	FirmnessSection(Composite parent, LiveAssessment live) {
		this.live = live;
		var body = new TitledSection(parent, Messages.firmness).body();
		Labels.hint(body, Messages.firmnessHint);
		grid = WidgetIds.name(new Composite(body, SWT.NONE), "results.firmness");
		Layouts.wide().applyTo(grid);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(3 * Layouts.UNIT, Layouts.UNIT).applyTo(grid);
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
		if (now.isEmpty()) {
			GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(Labels.hint(grid, Messages.noVotes));
		} else {
			List.of(Messages.statement, Messages.holdsUnless, Messages.holdsWithout).forEach(heading -> Labels.caption(grid, heading));
			now.stream().flatMap(List::stream).forEach(this::wrapped);
		}
		grid.requestLayout();
	}

	private void wrapped(String text) {
		GridDataFactory.fillDefaults().grab(true, false).hint(20 * Layouts.UNIT, SWT.DEFAULT).applyTo(Labels.sentences(grid, text));
	}

	private List<List<String>> rows() {
		var firmness = new Firmness(live.assessment(), live.guard());
		var rows = new ArrayList<List<String>>();
		firmness.ranks().forEach(rank -> rows.add(row(words.statement(rank), rank.holds())));
		firmness.aims().forEach(aim -> rows.add(row(words.statement(aim), aim.holds())));
		return rows;
	}

	private List<String> row(String statement, HoldsUnless holds) {
		return List.of(Labels.escaped(statement), words.unless(holds), Labels.escaped(words.without(holds)));
	}
}
