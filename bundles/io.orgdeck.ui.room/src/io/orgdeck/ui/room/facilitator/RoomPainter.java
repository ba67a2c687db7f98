package io.orgdeck.ui.room.facilitator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.edits.AnswerText;
import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.core.scoring.Agreement;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.OnlyIfWords;
import io.orgdeck.core.scoring.Summary;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.parts.DotPlot;
import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.PictureImage;
import io.orgdeck.ui.parts.SectionColour;

/**
 * Paints what the room sees. All sizes are hundredths of the screen's height, so that the last row can read it. A vote
 * that is not revealed is never painted: only that it was given.
 */
final class RoomPainter {

	private static final double BAND = 10;
	private static final double SIDE = 6;
	private static final double FOOT = 5;
	private static final double PEOPLE = PeoplePainter.HEIGHT;
	private static final double QUESTION_TOP = BAND + 9;
	private static final double QUESTION_TYPE = 5;
	private static final double TYPED_HEIGHT = 18;
	private static final double RESULT_HEIGHT = 38;

	private final GC gc;
	private final Palette palette;
	private final RoomFonts fonts;
	private final Facilitation room;
	private final int width;
	private final int height;
	private final List<Target> targets = new ArrayList<>();
	private final RoomFoot foot;
	private final RoomWords words;
	private final RoomText text;
	private final PictureImage shownPicture;
	private final PicturePainter picture;

	/** @param shownPicture of the card on the screen, if it has one */
	RoomPainter(GC gc, Palette palette, RoomFonts fonts, Facilitation room, PictureImage shownPicture, int width, int height) {
		this.gc = gc;
		this.palette = palette;
		this.fonts = fonts;
		this.room = room;
		this.width = width;
		this.height = height;
		words = new RoomWords(room);
		this.shownPicture = shownPicture;
		text = new RoomText(gc, palette);
		picture = new PicturePainter(gc, palette, fonts, shownPicture, width, height);
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
		foot.paintAll(withPicture(otherScreen && !shared ? RoomKeys.joined(Messages.otherScreenKey, line) : line));
	}

	/** The picture over the whole screen. */
	void paintPicture(CardPicture large) {
		picture.paintLarge(large);
		foot.paint(Messages.pictureKeys);
	}

	/** The keys of a line, and the one for the picture where the card has one. */
	private String withPicture(String line) {
		return shownPicture.isThere() ? RoomKeys.joined(Messages.pictureKey, line) : line;
	}

	/** @param shared what one person who votes for themselves sees; null for the whole room */
	void paint(SharedLaptop shared) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.background());
		gc.fillRectangle(0, 0, width, height);
		if (room.question().isEmpty()) {
			text.paragraph(room.isGone() ? Messages.sessionGone : Messages.noQuestions, fonts.of(4), at(SIDE), at(40), width - 2 * at(SIDE),
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
			targets.addAll(levels(question).paint(top));
		}
	}

	private String keys(SharedLaptop shared) {
		if (shared != null) {
			return shared.isPassingOn() ? Messages.passOnKeys : withPicture(sharedKeys());
		}
		return withPicture(roomKeys());
	}

	private String sharedKeys() {
		return room.scale().isTyped() ? Messages.sharedTypeKeys
				: NLS.bind(room.ticking().isAsked() ? Messages.sharedTickKeys : Messages.sharedKeys, digits());
	}

	private String roomKeys() {
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
		text.line(words.round(), fonts.of(2.6), at(SIDE), at(BAND + 2.5), true);
		var time = time(room.timer().elapsed());
		gc.setFont(fonts.strong(3.4));
		text.line(time, fonts.strong(3.4), width - at(SIDE) - gc.textExtent(time).x, at(BAND + 2), !room.timer().isTiming());
		var asked = OnlyIfWords.in(Language.onScreen()).before(question);
		int top = at(QUESTION_TOP);
		Optional<Point> beside = shownPicture.isThere() ? beside(question, asked, top) : Optional.empty();
		beside.ifPresent(size -> targets.add(picture.paint(size, top)));
		int room = beside.map(this::roomBeside).orElse(width - 2 * at(SIDE));
		return top + Math.max(beside.map(size -> size.y).orElse(0),
				text.paragraph(asked, fonts.of(QUESTION_TYPE), at(SIDE), top, room, false));
	}

	/** The size of the picture that leaves room for question and answers. */
	private Optional<Point> beside(Question question, String asked, int top) {
		int most = height - at(FOOT) - at(PEOPLE) - answersHeight(question) - top;
		return picture.beside(size -> size.y <= most && text.height(asked, fonts.of(QUESTION_TYPE), roomBeside(size)) <= most);
	}

	/** What the question has of the width beside a picture. */
	private int roomBeside(Point picture) {
		return width - 2 * at(SIDE) - picture.x - at(3);
	}

	/** How much the answers or the result below the question take at least. */
	private int answersHeight(Question question) {
		if (room.ticking().isAsked()) {
			return TicksPainter.leastHeight(room.scale().steps().size(), height);
		}
		if (room.isRevealed()) {
			return at(RESULT_HEIGHT);
		}
		return room.scale().isTyped() ? at(TYPED_HEIGHT) : levels(question).height();
	}

	private LevelsPainter levels(Question question) {
		return new LevelsPainter(gc, palette, fonts, room, question, width, height);
	}

	private static String time(Duration elapsed) {
		return String.format(Locale.ROOT, "%d:%02d", elapsed.toMinutes(), elapsed.toSecondsPart());
	}

	/** What is asked for. @param own whether the only one who looks is the person who answers, and so sees what was answered */
	private void paintTyped(int top, boolean own) {
		int y = top + at(5);
		y += text.paragraph(new TypedAnswer(room.scale(), Language.onScreen()).sentence(), fonts.of(3), at(SIDE), y, width - 2 * at(SIDE),
				true);
		if (own && room.answer().isPresent()) {
			text.paragraph(AnswerText.words(room.answer().get(), room.scale()), fonts.strong(3), at(SIDE), y + at(2), width - 2 * at(SIDE),
					false);
		}
	}

	/** What may be told of typed answers. */
	private void paintFigures(int top) {
		int y = top + at(6);
		for (String line : words.figures()) {
			y += text.paragraph(line, fonts.of(3.4), at(SIDE), y, width - 2 * at(SIDE), false) + at(1.5);
		}
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
		text.line(caption, fonts.of(2.4), box.x, box.y + at(2), true);
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
		room.turn().ifPresent(person -> text.paragraph(words.turn(person), fonts.strong(3), at(SIDE),
				height - at(FOOT) - at(12), width - 2 * at(SIDE), false));
	}

	private void paintPassOn(boolean done) {
		text.paragraph(done ? Messages.allDone : words.passOn(), fonts.of(5), at(SIDE), at(38), width - 2 * at(SIDE), false);
	}
}
