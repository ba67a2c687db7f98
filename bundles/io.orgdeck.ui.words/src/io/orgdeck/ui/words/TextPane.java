package io.orgdeck.ui.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.coding.NamesInWords;
import io.orgdeck.core.coding.PlacedPassage;
import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.core.document.OwnName;
import io.orgdeck.core.edits.CodingEdits;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.model.assessment.Passage;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.NameCompletion;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.words.search.TextSearch.Hit;
import io.orgdeck.words.search.TextSearch.Place;

/** One text with its coded passages; marking a passage and typing a code is all that coding takes. */
final class TextPane {

	private final CodingEdits edits;
	private final Supplier<List<SpokenText>> selectedTexts;
	private final Label about;
	private final StyledText text;
	private final Text code;
	private final Button nothing;
	private final ListBlock<PlacedPassage> passages;
	private final TitledSection coded;
	private final Label names;
	private Runnable next = () -> {};
	private Optional<Hit> shown = Optional.empty();
	private List<PlacedPassage> placed = List.of();
	private NamesInWords known;

	/** @param selected all texts that are selected in the list */
	TextPane(Composite parent, CodingEdits edits, Supplier<List<Code>> codes, Supplier<List<SpokenText>> selected) {
		this.edits = edits;
		this.selectedTexts = selected;
		var box = Layouts.columns(parent, 1);
		Layouts.whole().applyTo(box);
		about = Labels.heading(box, Messages.text);
		Layouts.wide().applyTo(about);
		text = WidgetIds.name(
				AccessibleName.give(new StyledText(box, SWT.BORDER | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY), Messages.text),
				"words.text");
		text.setMargins(Layouts.UNIT, Layouts.UNIT, Layouts.UNIT, Layouts.UNIT);
		GridDataFactory.fillDefaults().grab(true, true).hint(30 * Layouts.UNIT, 14 * Layouts.UNIT).applyTo(text);
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		text.addListener(SWT.KeyDown, this::keyInText);
		var row = Layouts.columns(box, 2);
		code = WidgetIds.name(AccessibleName.give(new Text(row, SWT.BORDER | SWT.SINGLE), Messages.codeField), "words.code");
		code.setMessage(Messages.codeHint);
		Layouts.wide().align(SWT.FILL, SWT.CENTER).applyTo(code);
		NameCompletion.offer(code, () -> codes.get().stream().map(Code::getName).toList());
		code.addListener(SWT.DefaultSelection, event -> mark());
		code.addListener(SWT.KeyDown, this::keyInField);
		button(row, "words.mark", Messages.mark, this::mark);
		nothing = button(box, "words.nothing", Messages.nothing, this::nothingToCode);
		names = Labels.hint(box, "");
		WidgetIds.name(names, "words.names");
		coded = new TitledSection(box, Messages.passages);
		coded.tools().addNamed("words.takeOver", null, Messages.takeOver, this::takeOver).addNamed("words.quote", null, Messages.quote,
				this::quote);
		var list = Layouts.columns(coded.body(), 1);
		Layouts.whole().hint(SWT.DEFAULT, 16 * Layouts.UNIT).applyTo(list);
		passages = new ListBlock<PlacedPassage>(list, coded.tools(),
				new ListBlock.Content<>("words.passages", Messages.passages, Messages.passagesEmpty, () -> placed),
				new ListBlock.Tools<>(null, chosen -> edits.unmark(chosen.stream().map(PlacedPassage::passage).toList()), null))
				.column(Messages.code, 3, TextPane::codeOf).column(Messages.passage, 5, one -> Typed.line(one.words()))
				.column(Messages.by, 2, one -> one.passage().getCoder())
				.column(Messages.quoted, 2, one -> one.passage().isQuoted() ? Messages.yes : "");
		passages.whenSelected(this::enable).whenOpened(this::quote);
		passages.viewer().getTable().addListener(SWT.Selection, event -> markChosen());
	}

	private static Button button(Composite row, String id, String words, Runnable action) {
		var button = new Button(row, SWT.PUSH);
		button.setText(Labels.escaped(words));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return WidgetIds.name(button, id);
	}

	private static String codeOf(PlacedPassage one) {
		return one.isEmptyMark() ? Messages.nothingMark : one.passage().getCode().getName();
	}

	/** What to do when a text has been dealt with. */
	void whenDone(Runnable action) {
		next = action;
	}

	/** Shows a text with its passages; the marked words stay marked while it is the same text. */
	void show(Optional<Hit> hit, List<PlacedPassage> inIt, String heading, NamesInWords names) {
		boolean same = hit.isPresent() && shown.isPresent() && hit.get().text().key().equals(shown.get().text().key())
				&& hit.get().text().text().equals(text.getText());
		Point marked = text.getSelection();
		shown = hit;
		placed = inIt;
		known = names;
		about.setText(Labels.escaped(heading));
		about.setToolTipText(heading);
		String words = hit.map(one -> one.text().text()).orElse("");
		if (!same) {
			text.setText(words);
		}
		text.setStyleRanges(styles(hit.map(Hit::words).orElse(List.of()), words.length()));
		if (same) {
			text.setSelection(marked);
		}
		text.setEnabled(hit.isPresent());
		nothing.setText(isGoneOver() ? Messages.somethingAfterAll : Messages.nothing);
		nothing.setEnabled(hit.isPresent());
		nothing.requestLayout();
		tellNames();
		passages.refresh();
		enable(passages.selected());
	}

	private void tellNames() {
		List<String> found = shown.map(one -> known.in(one.text().text())).orElse(List.of());
		String told = found.isEmpty() ? "" : NLS.bind(Messages.namesSomebody, String.join(", ", found));
		if (!told.equals(names.getText())) {
			names.setText(Labels.escaped(told));
			names.requestLayout();
		}
	}

	private void enable(Optional<PlacedPassage> one) {
		boolean any = !passages.viewer().getStructuredSelection().isEmpty();
		coded.tools().enable("words.takeOver",
				one.filter(chosen -> chosen.passage().isSuggested()).isPresent() || any && selected().stream()
						.allMatch(Passage::isSuggested));
		coded.tools().enable("words.quote",
				any && selected().stream().allMatch(passage -> passage.getCode() != null && !passage.isSuggested()));
	}

	/** Marks the words of a passage that somebody has chosen in the list; what is selected by itself marks nothing. */
	private void markChosen() {
		passages.selected().filter(chosen -> !chosen.isLost()).ifPresent(chosen -> text.setSelection(chosen.start(), chosen.end()));
	}

	/** Tinted and underlined where it is coded, strong where it was searched for: never by colour alone. */
	private StyleRange[] styles(List<Place> found, int length) {
		var palette = Palette.of(text);
		var edges = new TreeSet<Integer>();
		edges.add(0);
		edges.add(length);
		placed.stream().filter(one -> !one.isEmptyMark()).forEach(one -> {
			edges.add(one.start());
			edges.add(one.end());
		});
		found.forEach(place -> {
			edges.add(place.start());
			edges.add(place.end());
		});
		var styles = new ArrayList<StyleRange>();
		Integer from = null;
		for (int to : edges) {
			if (from != null && to > from) {
				int start = from;
				List<PlacedPassage> here = placed.stream().filter(one -> !one.isEmptyMark() && one.start() <= start && one.end() > start)
						.toList();
				boolean sought = found.stream().anyMatch(place -> place.start() <= start && place.end() > start);
				if (!here.isEmpty() || sought) {
					var style = new StyleRange(start, to - start, null, here.isEmpty() ? null : palette.accentSurface(),
							sought ? SWT.BOLD : SWT.NORMAL);
					style.foreground = here.isEmpty() ? null : palette.on(palette.accentSurface());
					style.underline = !here.isEmpty();
					style.underlineStyle = here.stream().allMatch(one -> one.passage().isSuggested()) ? SWT.UNDERLINE_SQUIGGLE
							: here.size() > 1 ? SWT.UNDERLINE_DOUBLE : SWT.UNDERLINE_SINGLE;
					styles.add(style);
				}
			}
			from = to;
		}
		styles.sort(Comparator.comparingInt(style -> style.start));
		return styles.toArray(StyleRange[]::new);
	}

	private void keyInText(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			askForCode();
			event.doit = false;
		} else {
			keyEverywhere(event);
		}
	}

	/** Goes where the code is typed. */
	void askForCode() {
		code.setFocus();
		code.selectAll();
	}

	private void keyInField(Event event) {
		if (event.keyCode == SWT.ESC) {
			text.setFocus();
		} else {
			keyEverywhere(event);
		}
	}

	private void keyEverywhere(Event event) {
		if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_DOWN) {
			next.run();
			event.doit = false;
		}
	}

	/** Codes the marked words, or the whole text where nothing is marked; of several selected texts each as a whole. */
	void mark() {
		List<SpokenText> several = selectedTexts.get();
		if (several.size() > 1 && !Typed.isBlank(code.getText())) {
			edits.markWhole(several, code.getText());
			code.setText("");
			text.setFocus();
		} else if (shown.isPresent() && !Typed.isBlank(code.getText())) {
			SpokenText spoken = shown.get().text();
			Point marked = text.getSelection();
			boolean any = marked.y > marked.x && !Typed.isBlank(spoken.text().substring(marked.x, marked.y));
			edits.mark(spoken, any ? marked.x : 0, any ? marked.y : spoken.text().length(), code.getText());
			code.setText("");
			text.setSelection(any ? marked.y : 0);
			text.setFocus();
		}
	}

	/** Puts a code into the field, so that Enter gives it. */
	void offer(Code one) {
		code.setText(one.getName());
	}

	/** Gives the marked words, or the whole text, a code. */
	void mark(Code one) {
		code.setText(one.getName());
		mark();
	}

	private boolean isGoneOver() {
		return placed.stream().anyMatch(one -> one.isEmptyMark() && OwnName.get().equals(one.passage().getCoder()));
	}

	private void nothingToCode() {
		if (shown.isPresent()) {
			boolean now = !isGoneOver();
			edits.setGoneOver(shown.get().text(), now);
			if (now) {
				next.run();
			}
		}
	}

	private List<Passage> selected() {
		var all = new ArrayList<Passage>();
		passages.viewer().getStructuredSelection().forEach(one -> all.add(((PlacedPassage) one).passage()));
		return all;
	}

	private void takeOver() {
		List<Passage> suggested = selected().stream().filter(Passage::isSuggested).toList();
		if (!suggested.isEmpty()) {
			edits.takeOver(suggested);
		}
	}

	private void quote() {
		List<Passage> chosen = selected().stream().filter(one -> one.getCode() != null && !one.isSuggested()).toList();
		if (!chosen.isEmpty()) {
			edits.setQuoted(chosen, !chosen.stream().allMatch(Passage::isQuoted));
		}
	}

	/** Selects a passage in the list and marks its words. */
	void reveal(Passage passage) {
		placed.stream().filter(one -> one.passage() == passage).findFirst().ifPresent(one -> {
			passages.select(one);
			markChosen();
		});
	}

	void setFocus() {
		text.setFocus();
	}
}
