package io.orgdeck.ui.assess.results;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.TargetEdits;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Target;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.DecimalForm;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.Value;

/** Where the client wants to be: for each dimension a score, and the day by which it should be reached. */
final class TargetsSection implements Binding {

	private final AssessmentDocument document;
	private final TargetEdits edits;
	private final TitledSection section;
	private final Composite grid;
	private Bindings bindings = new Bindings();
	private List<Dimension> shown = List.of();

	TargetsSection(Composite parent, AssessmentDocument document) {
		this.document = document;
		edits = new TargetEdits(document);
		section = new TitledSection(parent, Messages.targets);
		grid = new Composite(section.body(), SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).pack(false).spacing(3 * Layouts.UNIT).applyTo(grid);
		Layouts.wide().applyTo(grid);
	}

	Control control() {
		return section.control();
	}

	@Override
	public void refresh() {
		var deck = document.content().getDeck();
		List<Dimension> dimensions = deck == null ? List.of() : List.copyOf(deck.getDimensions());
		if (!dimensions.equals(shown) || grid.getChildren().length == 0) {
			shown = dimensions;
			build(Scale.of(deck));
		}
		bindings.refresh();
	}

	private void build(Scale scale) {
		for (var child : grid.getChildren()) {
			child.dispose();
		}
		bindings = new Bindings();
		if (shown.isEmpty() || !scale.hasRange()) {
			Labels.hint(grid, Messages.noTargets);
		} else {
			shown.forEach(dimension -> addFields(dimension, scale));
		}
		grid.requestLayout();
	}

	private void addFields(Dimension dimension, Scale scale) {
		var fields = new Fields(bindings);
		var box = new Composite(grid, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT).applyTo(box);
		Labels.plain(box, DimensionTree.of(document.content().getDeck()).indented(dimension, Names.onScreen().label(dimension)));
		var row = Layouts.columns(box, 2);
		var id = "results.target." + shown.indexOf(dimension);
		fields.formed(row, id, Messages.targetScore, new OfTarget<>(dimension, Target::getValue,
				(score, gesture) -> edits.setScore(dimension, score, gesture), true), new DecimalForm(scale.lowest(), scale.highest()));
		fields.day(row, id + ".by", Messages.targetBy, new OfTarget<LocalDate>(dimension, Target::getBy,
				(day, gesture) -> edits.setDay(dimension, day, gesture), false));
	}

	@Override
	public void commit() {
		bindings.commit();
	}

	/** One value of a dimension's target. */
	private final class OfTarget<T> implements Value<T> {

		private final Dimension dimension;
		private final Function<Target, T> read;
		private final BiConsumer<T, Gesture> write;
		private final boolean makesTarget;

		OfTarget(Dimension dimension, Function<Target, T> read, BiConsumer<T, Gesture> write, boolean makesTarget) {
			this.dimension = dimension;
			this.read = read;
			this.write = write;
			this.makesTarget = makesTarget;
		}

		@Override
		public T get() {
			return edits.target(dimension).map(read).orElse(null);
		}

		@Override
		public void set(T value, Gesture gesture) {
			write.accept(value, gesture);
		}

		@Override
		public boolean isEditable() {
			return makesTarget || edits.target(dimension).isPresent();
		}
	}
}
