package io.orgdeck.ui.assess.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.edits.BenchmarkEdits;
import io.orgdeck.core.pool.Benchmark;
import io.orgdeck.core.pool.Release;
import io.orgdeck.core.pool.Standing;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.ChartMenu;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** How the dimensions stand beside other organisations: who these are and how many, quartiles and median, and the ways to a pool. */
final class OthersSection implements Binding {

	private static final String CHOOSE = "io.orgdeck.ui.library.others";
	private static final String CONTRIBUTE = "io.orgdeck.ui.library.contribute";
	/** Name, drawing, own figure, three of the others, how many. */
	private static final int COLUMNS = 7;

	private final LiveAssessment live;
	private final PageContext context;
	private final Composite body;
	private List<List<String>> shown = List.of();
	private String said = "";

	OthersSection(Composite parent, LiveAssessment live, PageContext context) {
		this.live = live;
		this.context = context;
		body = WidgetIds.name(new Composite(new TitledSection(parent, Messages.othersHeading).body(), SWT.NONE), "results.others");
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT).applyTo(body);
		Layouts.wide().applyTo(body);
		new ChartMenu(body, this::asText);
	}

	@Override
	public void refresh() {
		Optional<Release> release = Optional.empty();
		String sentence = Messages.othersNone;
		try {
			release = Benchmark.of(live.assessment());
			sentence = release.map(OthersSection::who).orElse(Messages.othersNone);
		} catch (StoreException damaged) {
			sentence = damaged.getMessage();
		}
		Standing standing = release.map(one -> Standing.of(live.assessment(), live.guard(), one))
				.orElse(new Standing(List.of(), List.of()));
		List<List<String>> now = standing.dimensions().stream().map(OthersSection::row).toList();
		if (now.equals(shown) && sentence.equals(said) && body.getChildren().length > 0) {
			return;
		}
		shown = now;
		said = sentence;
		for (var child : body.getChildren()) {
			child.dispose();
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(60 * Layouts.UNIT, SWT.DEFAULT).applyTo(Labels.hint(body, sentence));
		if (release.isPresent()) {
			if (now.isEmpty()) {
				Labels.hint(body, Messages.othersNothing);
			} else {
				build(standing);
			}
		}
		ways(release.isPresent() || live.assessment().getBenchmark() != null);
		body.requestLayout();
	}

	private static String who(Release release) {
		String kinds = release.kinds().entrySet().stream().map(kind -> NLS.bind(Messages.othersKind, kind.getKey(), kind.getValue()))
				.collect(Collectors.joining(", "));
		String many = Language.onScreen().counted(Messages.othersWho, release.organisations(), Figures.day(release.day()));
		return kinds.isEmpty() ? many : many + ' ' + NLS.bind(Messages.othersKinds, kinds);
	}

	private static List<String> row(Standing.OfDimension one) {
		var dimension = one.dimension();
		return List.of(Names.onScreen().label(dimension), Figures.score(one.ours(), dimension),
				Figures.score(one.spread().q1(), dimension), Figures.score(one.spread().median(), dimension),
				Figures.score(one.spread().q3(), dimension), String.valueOf(one.spread().organisations()));
	}

	private static List<String> headings() {
		return List.of(Messages.dimension, Messages.othersHere, Messages.othersFrom, Messages.othersMedian, Messages.othersTo,
				Messages.othersCount);
	}

	private void build(Standing standing) {
		var grid = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(3 * Layouts.UNIT, Layouts.UNIT).applyTo(grid);
		add(grid, headings(), () -> Labels.caption(grid, ""), true);
		Scale scale = Scale.of(live.assessment().getDeck());
		for (int i = 0; i < shown.size(); i++) {
			var one = standing.dimensions().get(i);
			add(grid, shown.get(i), () -> draw(grid, new OthersPlot(one.ours(), one.spread(), scale.lowest(), scale.highest())), false);
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(60 * Layouts.UNIT, SWT.DEFAULT)
				.applyTo(Labels.hint(body, Messages.othersAlike));
	}

	private static void add(Composite grid, List<String> texts, Runnable second, boolean caption) {
		for (int at = 0; at < texts.size(); at++) {
			var label = caption ? Labels.caption(grid, texts.get(at)) : Labels.plain(grid, texts.get(at));
			GridDataFactory.fillDefaults().align(at == 0 ? SWT.BEGINNING : SWT.END, SWT.CENTER).applyTo(label);
			if (at == 0) {
				second.run();
			}
		}
	}

	private void draw(Composite grid, OthersPlot plot) {
		var canvas = new Canvas(grid, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		GridDataFactory.fillDefaults().hint(24 * Layouts.UNIT, 4 * Layouts.UNIT).align(SWT.FILL, SWT.CENTER).applyTo(canvas);
		canvas.addListener(SWT.Paint, event -> plot.paint(event.gc, Palette.of(body), canvas.getClientArea()));
	}

	private void ways(boolean chosen) {
		var row = Layouts.columns(body, 3);
		Labels.link(row, "results.others.choose", chosen ? Messages.othersAgain : Messages.othersChoose, () -> context.run(CHOOSE));
		Labels.link(row, "results.others.contribute", Messages.othersContribute, () -> context.run(CONTRIBUTE));
		if (chosen) {
			Labels.link(row, "results.others.remove", Messages.othersRemove, () -> new BenchmarkEdits(live.document()).remove());
		}
	}

	private String asText() {
		var text = new StringJoiner("\n");
		var all = new ArrayList<List<String>>(List.of(headings()));
		all.addAll(shown);
		all.forEach(row -> text.add(String.join("\t", row)));
		return text.toString();
	}
}
