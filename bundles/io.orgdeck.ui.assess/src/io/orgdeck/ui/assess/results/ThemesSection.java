package io.orgdeck.ui.assess.results;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.coding.NamesInWords;
import io.orgdeck.core.coding.PlacedPassage;
import io.orgdeck.core.coding.Voices;
import io.orgdeck.core.coding.Voices.Voice;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Passage;
import io.orgdeck.model.assessment.Theme;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** What people said beside the figures: themes with how many speak of each, as far as the guard shows it, and the way to their words. */
final class ThemesSection implements Binding {

	/** A theme as it stands on the page; equal where nothing on it has changed. */
	private record Shown(Theme theme, String name, String people, boolean withheld, List<Link> links, List<Quote> quotes) {
	}

	private record Link(String label, EObject to) {
	}

	/** @param names what in it names somebody; blank where nothing does */
	private record Quote(String words, String names, Passage passage) {
	}

	private final LiveAssessment live;
	private final PageContext context;
	private final Composite list;
	private List<Shown> shown = List.of();

	ThemesSection(Composite parent, LiveAssessment live, PageContext context) {
		this.live = live;
		this.context = context;
		list = WidgetIds.name(new Composite(new TitledSection(parent, Messages.themes).body(), SWT.NONE), "results.themes");
		GridLayoutFactory.fillDefaults().spacing(0, 3 * Layouts.UNIT).applyTo(list);
		Layouts.wide().applyTo(list);
	}

	@Override
	public void refresh() {
		List<Shown> now = themes();
		if (now.equals(shown) && list.getChildren().length > 0) {
			return;
		}
		shown = now;
		for (var child : list.getChildren()) {
			child.dispose();
		}
		if (now.isEmpty()) {
			Labels.hint(list, Messages.noThemes);
		}
		for (int i = 0; i < now.size(); i++) {
			add(now.get(i), "results.theme." + i);
		}
		list.requestLayout();
	}

	private List<Shown> themes() {
		if (live.assessment().getThemes().isEmpty()) {
			return List.of();
		}
		var names = new NamesInWords(live.assessment());
		return Voices.of(live.assessment(), live.guard()).stream().filter(Voice::any).map(voice -> shown(voice, names)).toList();
	}

	private Shown shown(Voice voice, NamesInWords names) {
		Theme theme = voice.theme();
		String people = voice.isWithheld() ? new Disclosed.Suppressed<>(live.guard().threshold()).sentence()
				: Language.onScreen().counted(Messages.themePeople, voice.people().orElseThrow());
		List<Link> links = Stream.of(theme.getDimensions(), theme.getQuestions(), theme.getFindings())
				.<EObject>flatMap(List::stream).map(to -> new Link(Names.onScreen().label(to), to)).toList();
		return new Shown(theme, Names.onScreen().label(theme), people, voice.isWithheld(), links,
				voice.quotes().stream().map(one -> quote(one, names)).toList());
	}

	private static Quote quote(PlacedPassage one, NamesInWords names) {
		String words = Typed.line(one.words());
		return new Quote(words, String.join(", ", names.in(words)), one.passage());
	}

	private void add(Shown one, String id) {
		var box = Layouts.stack(list);
		var name = Labels.plain(box, one.name());
		name.setFont(Fonts.strong(name));
		if (one.withheld()) {
			Labels.hint(box, one.people());
		} else {
			Labels.link(box, id, one.people(), () -> context.reveal(one.theme()));
		}
		if (!one.links().isEmpty()) {
			var row = new Composite(box, SWT.NONE);
			RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(2 * Layouts.UNIT).applyTo(row);
			Layouts.wide().applyTo(row);
			Labels.caption(row, Messages.themeSpeaksTo);
			one.links().forEach(link -> Labels.link(row, id + ".link", link.label(), () -> context.reveal(link.to())));
		}
		one.quotes().forEach(quote -> add(box, quote, id));
	}

	private void add(Composite box, Quote quote, String id) {
		var row = Layouts.columns(box, 2);
		GridDataFactory.fillDefaults().grab(true, false).hint(60 * Layouts.UNIT, SWT.DEFAULT)
				.applyTo(Labels.sentences(row, NLS.bind(Messages.themeQuote, quote.words())));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING)
				.applyTo(Labels.link(row, id + ".quote", Messages.toPassage, () -> context.reveal(quote.passage())));
		if (!quote.names().isEmpty()) {
			GridDataFactory.fillDefaults().span(2, 1).hint(60 * Layouts.UNIT, SWT.DEFAULT)
					.applyTo(Labels.hint(row, NLS.bind(Messages.quoteNames, quote.names())));
		}
	}
}
