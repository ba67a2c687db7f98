package io.orgdeck.ui.room.facilitator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

import io.orgdeck.core.edits.AnswerText;
import io.orgdeck.core.scoring.Agreement;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.OnlyIfWords;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Summary;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.parts.DotPlot;
import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.SectionColour;

/**
 * Paints what the room sees. All sizes are hundredths of the screen's height, so that the last row can read it. A vote
 * that is not revealed is never painted: only that it was given.
 */
final class RoomPainter {

	private static final double BAND = 10;
	private static final double SIDE = 6;
	private static final double FOOT = 5;
	private static final double LABEL = 2.6;
	private static final double SMALLEST_LABEL = 1.6;
	private static final double PEOPLE = PeoplePainter.HEIGHT;

	private final GC gc;
	private final Palette palette;
	private final RoomFonts fonts;
	private final Facilitation room;
	private final int width;
	private final int height;
	private final List<Target> targets = new ArrayList<>();
	private final RoomFoot foot;
	private final RoomWords words;

	RoomPainter(GC gc, Palette palette, RoomFonts fonts, Facilitation room, int width, int height) {
		this.gc = gc;
		this.palette = palette;
		this.fonts = fonts;
		this.room = room;
		this.width = width;
		this.height = height;
		words = new RoomWords(room);
		foot = new RoomFoot(gc, palette, fonts, width, height, targets::add);
	}

	/** What can be clicked of what was painted; of two that lie over one another the later. */
	List<Target> targets() {
		return targets;
	}

	/**
	 * @param shared      whether one person votes for themselves
	 * @param otherScreen whether there is another screen to go to
	 */
	void paintHelp(boolean shared, boolean otherScreen) {
		var line = NLS.bind(shared ? Messages.sharedKeys : Messages.allKeys, digits());
		foot.paintAll(otherScreen && !shared ? RoomKeys.joined(Messages.otherScreenKey, line) : line);
	}

	/** @param shared what one person who votes for themselves sees; null for the whole room */
	void paint(SharedLaptop shared) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.background());
		gc.fillRectangle(0, 0, width, height);
		if (room.question().isEmpty()) {
			paragraph(room.isGone() ? Messages.sessionGone : Messages.noQuestions, fonts.of(4), at(SIDE), at(40), width - 2 * at(SIDE),
					true);
			return;
		}
		var question = room.question().get();
		paintBand(question.getCard());
		if (shared != null && shared.isPassingOn()) {
			paintPassOn(shared.isDone());
		} else {
			int below = paintQuestion(question);
			paintAnswers(question, below, shared != null);
			if (shared == null) {
				new PeoplePainter(gc, palette, fonts, room, width, height, targets).paint();
			} else {
				paintTurn();
			}
		}
		foot.paint(keys(shared));
	}

	private void paintAnswers(Question question, int top, boolean own) {
		if (room.ticking().isAsked()) {
			var ticks = new TicksPainter(gc, palette, fonts, room, width, height, targets);
			if (room.isRevealed()) {
				ticks.paintCounts(top);
			} else {
				ticks.paintBoxes(top, own);
			}
		} else if (room.scale().isTyped()) {
			if (room.isRevealed()) {
				paintFigures(top);
			} else {
				paintTyped(top, own);
			}
		} else if (room.isRevealed()) {
			paintSpread(top);
		} else {
			paintLevels(question, top);
		}
	}

	private String keys(SharedLaptop shared) {
		if (shared != null) {
			return shared.isPassingOn() ? Messages.passOnKeys
					: room.scale().isTyped() ? Messages.sharedTypeKeys
							: NLS.bind(room.ticking().isAsked() ? Messages.sharedTickKeys : Messages.sharedKeys, digits());
		}
		if (room.scale().isTyped() && !room.isRevealed()) {
			return Messages.typeKeys;
		}
		if (room.ticking().isOpen()) {
			return NLS.bind(Messages.tickKeys, digits());
		}
		return room.isRevealed() ? Messages.revealedKeys : NLS.bind(Messages.keys, digits());
	}

	/** The keys that are levels. */
	private String digits() {
		var steps = room.scale().steps();
		if (steps.isEmpty()) {
			return "";
		}
		String lowest = AnswerText.key(steps.getFirst(), room.scale());
		String highest = AnswerText.key(steps.getLast(), room.scale());
		boolean digit = !highest.isEmpty() && Character.isDigit(highest.charAt(0));
		boolean behindNine = highest.equals("0") || lowest.equals("0") && !digit;
		return behindNine ? NLS.bind(Messages.digitsToTen, new Object[] { lowest, highest, steps.getLast().number() })
				: digit ? NLS.bind(Messages.digits, lowest, highest) : Messages.digitsToEleven;
	}

	private int at(double share) {
		return (int) Math.round(height * share / 100);
	}

	private void paintBand(Card card) {
		var colour = SectionColour.of(card);
		gc.setBackground(colour.colour());
		gc.fillRectangle(0, 0, width, at(BAND));
		gc.setForeground(colour.ink());
		gc.setFont(fonts.strong(5));
		var code = Objects.requireNonNullElse(card.getCode(), "");
		int codeWidth = gc.textExtent(code).x;
		gc.drawText(code, at(SIDE), (at(BAND) - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
		gc.setFont(fonts.of(2.4));
		var place = NLS.bind(Messages.questionOf, room.number(), room.questions().size());
		int placeWidth = gc.textExtent(place).x;
		gc.drawText(place, width - at(SIDE) - placeWidth, (at(BAND) - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
		gc.setFont(fonts.of(3.2));
		int left = at(SIDE) + codeWidth + at(3);
		Drawing.line(gc, Objects.requireNonNullElse(card.getTitle(), ""), left, (at(BAND) - gc.getFontMetrics().getHeight()) / 2,
				width - left - placeWidth - at(SIDE) - at(3));
	}

	/** @return where the question ends */
	private int paintQuestion(Question question) {
		text(words.round(), fonts.of(2.6), at(SIDE), at(BAND + 2.5), true);
		var time = time(room.timer().elapsed());
		gc.setFont(fonts.strong(3.4));
		text(time, fonts.strong(3.4), width - at(SIDE) - gc.textExtent(time).x, at(BAND + 2), !room.timer().isTiming());
		var asked = OnlyIfWords.in(Language.onScreen()).before(question);
		return at(BAND + 9) + paragraph(asked, fonts.of(5), at(SIDE), at(BAND + 9), width - 2 * at(SIDE), false);
	}

	private static String time(Duration elapsed) {
		return String.format(Locale.ROOT, "%d:%02d", elapsed.toMinutes(), elapsed.toSecondsPart());
	}

	private void paintLevels(Question question, int top) {
		var steps = room.scale().steps();
		if (steps.isEmpty()) {
			return;
		}
		int gap = at(2);
		int column = (width - 2 * at(SIDE) - gap * (steps.size() - 1)) / steps.size();
		int y = top + at(5);
		Font labels = labelFont(steps, column);
		for (int i = 0; i < steps.size(); i++) {
			int x = at(SIDE) + i * (column + gap);
			gc.setForeground(palette.line());
			gc.drawLine(x, y, x + column, y);
			text(words.number(steps.get(i)), fonts.strong(5), x, y + at(1), false);
			int below = y + at(8.5) + paragraph(steps.get(i).label(), labels, x, y + at(8.5), column, false);
			int end = below + at(0.6)
					+ paragraph(QuestionLevels.meaning(question, steps.get(i).id()), fonts.of(2), x, below + at(0.6), column, true);
			targets.add(new Target.OfLevel(new Rectangle(x, y, column, end - y), steps.get(i)));
		}
	}

	/** What is asked for. @param own whether the only one who looks is the person who answers, and so sees what was answered */
	private void paintTyped(int top, boolean own) {
		int y = top + at(5);
		y += paragraph(new TypedAnswer(room.scale(), Language.onScreen()).sentence(), fonts.of(3), at(SIDE), y, width - 2 * at(SIDE), true);
		if (own && room.answer().isPresent()) {
			paragraph(AnswerText.words(room.answer().get(), room.scale()), fonts.strong(3), at(SIDE), y + at(2), width - 2 * at(SIDE),
					false);
		}
	}

	/** What may be told of typed answers. */
	private void paintFigures(int top) {
		int y = top + at(6);
		for (String line : words.figures()) {
			y += paragraph(line, fonts.of(3.4), at(SIDE), y, width - 2 * at(SIDE), false) + at(1.5);
		}
	}

	/** In one size for all levels, in which no word is wider than its column. */
	private Font labelFont(List<Scale.Step> steps, int column) {
		double share = LABEL;
		while (share > SMALLEST_LABEL && widestWord(steps, fonts.strong(share)) > column) {
			share -= 0.1;
		}
		return fonts.strong(share);
	}

	private int widestWord(List<Scale.Step> steps, Font font) {
		gc.setFont(font);
		return steps.stream().flatMap(step -> Stream.of(step.label().split("\\s+"))).mapToInt(word -> gc.textExtent(word).x).max()
				.orElse(0);
	}

	private void paintSpread(int top) {
		int bottom = height - at(FOOT) - at(PEOPLE);
		boolean both = room.round() == Facilitation.SECOND_ROUND && room.hasVotes(Facilitation.SILENT_ROUND);
		int gap = at(6);
		int left = at(SIDE);
		int whole = width - 2 * at(SIDE);
		if (both) {
			plot(Facilitation.SILENT_ROUND, Messages.silentVotes, new Rectangle(left, top, (whole - gap) / 2, bottom - top));
			plot(Facilitation.SECOND_ROUND, Messages.afterDiscussion,
					new Rectangle(left + (whole + gap) / 2, top, (whole - gap) / 2, bottom - top));
		} else {
			int inset = whole / 6;
			plot(room.round(), "", new Rectangle(left + inset, top, whole - 2 * inset, bottom - top));
		}
	}

	private void plot(int round, String caption, Rectangle box) {
		var votes = room.spread(round);
		var summary = Summary.of(votes);
		text(caption, fonts.of(2.4), box.x, box.y + at(2), true);
		gc.setFont(fonts.of(box.width < width / 2 ? 1.8 : 2.2));
		var plot = new Rectangle(box.x, box.y + at(6), box.width, Math.max(at(8), box.height - at(13)));
		new DotPlot(gc, palette, at(4.4)).paint(votes, summary, plot, DotPlot.Labels.NAMES);
		gc.setFont(fonts.of(2.8));
		var word = AgreementWord.label(Agreement.word(votes));
		var figures = NLS.bind(Messages.figures,
				Stream.of(summary.median(), summary.q1(), summary.q3()).map(figure -> Figures.level(figure, room.question().orElse(null)))
						.toArray());
		gc.setForeground(palette.text());
		Drawing.centred(gc, word.isEmpty() ? figures : figures + "  ·  " + word,
				new Rectangle(box.x, box.y + box.height - at(6), box.width, at(5)));
		if (votes.dontKnow() + votes.doesNotApply() > 0) {
			gc.setFont(fonts.of(2));
			gc.setForeground(palette.quiet());
			Drawing.centred(gc, RoomWords.notScored(votes),
					new Rectangle(box.x, box.y + box.height - at(1.5), box.width, at(3)));
		}
	}

	private void paintTurn() {
		room.turn().ifPresent(person -> paragraph(words.turn(person), fonts.strong(3), at(SIDE),
				height - at(FOOT) - at(12), width - 2 * at(SIDE), false));
	}

	private void paintPassOn(boolean done) {
		paragraph(done ? Messages.allDone : words.passOn(), fonts.of(5), at(SIDE), at(38), width - 2 * at(SIDE), false);
	}

	private void text(String words, Font font, int x, int y, boolean quiet) {
		gc.setFont(font);
		gc.setForeground(quiet ? palette.quiet() : palette.text());
		gc.drawText(words, x, y, SWT.DRAW_TRANSPARENT);
	}

	/** @return the height it took */
	private int paragraph(String words, Font font, int x, int y, int room, boolean quiet) {
		var layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(font);
			layout.setText(words);
			layout.setWidth(Math.max(1, room));
			gc.setForeground(quiet ? palette.quiet() : palette.text());
			layout.draw(gc, x, y);
			return words.isEmpty() ? 0 : layout.getBounds().height;
		} finally {
			layout.dispose();
		}
	}
}
