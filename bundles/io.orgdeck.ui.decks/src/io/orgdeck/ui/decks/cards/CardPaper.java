package io.orgdeck.ui.decks.cards;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.formatting.Run;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.ui.decks.cards.CardText.Kind;
import io.orgdeck.ui.decks.cards.CardText.Passage;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.FocusFrame;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.PictureInText;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** The text of a card, set as on paper: to be read, selected and copied. */
final class CardPaper {

	/** No line is longer than this many pixels at a zoom of 100 %, so that it can be read well. */
	private static final int COLUMN = 80 * Layouts.UNIT;

	/** How high a picture is at most, at that zoom. */
	private static final int HIGHEST = 45 * Layouts.UNIT;

	private final FocusFrame frame;
	private final StyledText paper;
	private final PictureInText picture;
	private CardText text = new CardText(null, List.of());
	private double zoom = 1;
	private Color ground;

	CardPaper(Composite parent) {
		frame = new FocusFrame(parent);
		Style.CARD.applyTo(frame);
		paper = WidgetIds.name(new StyledText(frame, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "card.text");
		AccessibleName.give(paper, Names.onScreen().kind(DeckPackage.Literals.CARD));
		paper.setCaret(null);
		picture = new PictureInText(paper);
		Style.CARD.applyTo(paper);
		frame.follow(paper);
		paper.addListener(SWT.Resize, event -> fitColumn());
		paper.addListener(SWT.Paint, event -> followTheme());
	}

	/** What takes a place on its parent. */
	Composite control() {
		return frame;
	}

	StyledText text() {
		return paper;
	}

	void show(CardText next) {
		text = next;
		set();
		paper.setTopPixel(0);
	}

	/** @param factor 1 for the normal size */
	void zoom(double factor) {
		zoom = factor;
		int top = paper.getTopIndex();
		set();
		if (top > 0) {
			paper.setTopIndex(top);
		}
	}

	private void set() {
		ground = paper.getBackground();
		var palette = Palette.of(paper);
		var content = new StringBuilder();
		picture.show(text.card());
		var styles = new ArrayList<StyleRange>();
		for (var passage : text.passages()) {
			content.append(content.isEmpty() ? "" : "\n");
			if (!passage.mark().isEmpty()) {
				styles.add(style(passage, Run.of(passage.mark()), content.length(), palette, true));
				content.append(passage.mark()).append('\t');
			}
			if (passage.kind() == Kind.PICTURE) {
				picture.place(content.length(), PictureInText.PLACE.length() + passage.text().length());
				content.append(PictureInText.PLACE);
			}
			for (var run : passage.runs()) {
				styles.add(style(passage, run, content.length(), palette, false));
				content.append(run.text().replace('\n', ' ').replace('\r', ' '));
			}
		}
		paper.setFont(Fonts.of(paper, larger(1), SWT.NORMAL));
		paper.setText(content.toString());
		paper.setStyleRanges(styles.stream().filter(style -> style.length > 0).toArray(StyleRange[]::new));
		for (int i = 0; i < text.passages().size(); i++) {
			setLine(i, text.passages().get(i));
		}
		fitColumn();
	}

	private StyleRange style(Passage passage, Run run, int start, Palette palette, boolean mark) {
		var style = new StyleRange();
		style.start = start;
		style.length = run.text().length();
		int own = (run.bold() ? SWT.BOLD : SWT.NORMAL) | (run.italic() ? SWT.ITALIC : SWT.NORMAL);
		style.font = switch (passage.kind()) {
			case TITLE -> Fonts.of(paper, larger(8), SWT.BOLD);
			case HEADING -> Fonts.of(paper, larger(0), SWT.BOLD);
			case PROMPT -> Fonts.of(paper, larger(1), own ^ SWT.ITALIC);
			case QUESTION -> Fonts.of(paper, larger(1), mark ? SWT.BOLD : SWT.NORMAL);
			case LEVEL, CREDIT -> Fonts.of(paper, larger(0), SWT.NORMAL);
			default -> Fonts.of(paper, larger(1), own);
		};
		boolean quiet = passage.kind() == Kind.HEADING || passage.kind() == Kind.LEVEL || passage.kind() == Kind.CREDIT;
		style.foreground = quiet ? palette.quiet() : palette.text();
		Object link = run.link().isEmpty() ? passage.link() : run.link();
		if (link != null) {
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_LINK;
			style.foreground = palette.accent();
			style.data = link;
		}
		return style;
	}

	private void setLine(int line, Passage passage) {
		int above = switch (passage.kind()) {
			case TITLE -> 0;
			case HEADING -> 3 * Layouts.UNIT;
			case LEVEL, LINK, CREDIT -> Layouts.UNIT / 4;
			default -> Layouts.UNIT;
		};
		paper.setLineVerticalIndent(line, scaled(above));
		if (!passage.mark().isEmpty()) {
			int left = scaled((passage.kind() == Kind.LEVEL ? 9 : 3 * passage.depth()) * Layouts.UNIT);
			int hang = left + scaled(passage.kind() == Kind.QUESTION ? 9 * Layouts.UNIT : 3 * Layouts.UNIT);
			paper.setLineIndent(line, 1, left);
			paper.setLineTabStops(line, 1, new int[] { hang - left });
			paper.setLineWrapIndent(line, 1, hang);
		}
	}

	/** Margins that leave the text a column of its own in a wide view. */
	private void fitColumn() {
		int side = Math.max(3 * Layouts.UNIT, (paper.getClientArea().width - scaled(COLUMN)) / 2);
		paper.setMargins(side, 3 * Layouts.UNIT, side, 4 * Layouts.UNIT);
		picture.fit(paper.getClientArea().width - 2 * side, scaled(HIGHEST), zoom);
	}

	private int scaled(int pixels) {
		return (int) Math.round(pixels * zoom);
	}

	/** Points to add to the platform's font for a size at the present zoom. */
	private int larger(int at100) {
		int normal = JFaceResources.getDefaultFont().getFontData()[0].getHeight();
		return (int) Math.round((normal + at100) * zoom) - normal;
	}

	private void followTheme() {
		if (ground != null && !ground.equals(paper.getBackground())) {
			ground = paper.getBackground();
			paper.getDisplay().asyncExec(() -> {
				if (!paper.isDisposed()) {
					set();
				}
			});
		}
	}
}
