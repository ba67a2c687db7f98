package io.orgdeck.ui.assess.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.GivenFigures;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** What people answered to questions that make no score, as far as the guard lets it be seen; not there where a deck has none. */
final class GivenSection implements Binding {

	private static final int COLUMNS = 3;

	/** A question as it stands on the page, with a line for each figure; without lines a sentence stands for them. */
	private record Shown(String question, String sentence, List<List<String>> lines) {
	}

	private final LiveAssessment live;
	private final TitledSection section;
	private final Composite grid;
	private List<Shown> shown = List.of();

	GivenSection(Composite parent, LiveAssessment live) {
		this.live = live;
		section = new TitledSection(parent, Messages.given);
		Labels.hint(section.body(), Messages.givenHint);
		grid = WidgetIds.name(new Composite(section.body(), SWT.NONE), "results.given");
		Layouts.wide().applyTo(grid);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(3 * Layouts.UNIT, Layouts.UNIT).applyTo(grid);
	}

	@Override
	public void refresh() {
		List<Shown> now = live.guard().unscored().stream().map(this::shown).toList();
		((GridData) section.control().getLayoutData()).exclude = now.isEmpty();
		section.control().setVisible(!now.isEmpty());
		if (now.equals(shown)) {
			return;
		}
		shown = now;
		for (var child : grid.getChildren()) {
			child.dispose();
		}
		now.forEach(this::add);
		grid.requestLayout();
	}

	private void add(Shown one) {
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(60 * Layouts.UNIT, SWT.DEFAULT).indent(0, Layouts.UNIT)
				.applyTo(Labels.sentences(grid, Labels.escaped(one.question)));
		if (!one.sentence.isEmpty()) {
			GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(60 * Layouts.UNIT, SWT.DEFAULT)
					.applyTo(Labels.hint(grid, Labels.escaped(one.sentence)));
		}
		for (var line : one.lines) {
			GridDataFactory.fillDefaults().hint(40 * Layouts.UNIT, SWT.DEFAULT)
					.applyTo(Labels.sentences(grid, Labels.escaped(line.get(0))));
			GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(Labels.plain(grid, line.get(1)));
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(Labels.plain(grid, line.get(2)));
		}
	}

	private Shown shown(Question question) {
		String name = Names.code(question) + ' ' + Objects.requireNonNullElse(question.getText(), "");
		return switch (live.guard().given(question)) {
			case Disclosed.Suppressed<QuestionScore> kept -> new Shown(name, kept.sentence(), List.of());
			case Disclosed.Shown<QuestionScore>(var score) when !score.isAsked() -> new Shown(name, Messages.givenNotAsked, List.of());
			case Disclosed.Shown<QuestionScore>(var score) when QuestionLevels.isTyped(question) -> typed(name, question, score);
			case Disclosed.Shown<QuestionScore>(var score) -> new Shown(name, answered(score.distribution()), lines(score.distribution()));
		};
	}

	private Shown typed(String name, Question question, QuestionScore score) {
		String answered = answered(score.distribution());
		Scale scale = score.distribution().scale();
		if (scale.takes() == AnswerForm.WORDS) {
			return new Shown(name, answered + ' ' + Messages.givenWords, List.of());
		}
		GivenFigures told = live.guard().figures(question).toOptional().orElseThrow();
		if (told.median().isEmpty()) {
			return new Shown(name, answered + ' ' + NLS.bind(Messages.givenFew, 2 * live.guard().threshold()), List.of());
		}
		var typed = new TypedAnswer(scale, Language.onScreen());
		return new Shown(name, answered, List.of(line(Messages.givenLowest, typed.withUnit(told.lowest().orElseThrow(), true)),
				line(Messages.givenMedian, typed.withUnit(told.median().orElseThrow())),
				line(Messages.givenHighest, typed.withUnit(told.highest().orElseThrow(), false))));
	}

	private static List<String> line(String caption, String figure) {
		return List.of(caption, figure, "");
	}

	private static String answered(Distribution votes) {
		return NLS.bind(Messages.givenBy, new Object[] { votes.n(), votes.dontKnow(), votes.doesNotApply() });
	}

	private static List<List<String>> lines(Distribution votes) {
		var lines = new ArrayList<List<String>>();
		Scale scale = votes.scale();
		for (int i = 0; i < scale.size(); i++) {
			int people = votes.counts().get(i);
			lines.add(List.of(scale.steps().get(i).label(), String.valueOf(people),
					votes.n() == 0 ? "" : Figures.share((double) people / votes.n())));
		}
		return lines;
	}
}
