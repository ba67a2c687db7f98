package io.orgdeck.ui.room.facilitator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.scoring.Takeover;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.ui.parts.Palette;

/** Paints at the foot who has voted: everybody by name, and in a hall of many only who is still missing. */
final class PeoplePainter {

	/** Of the screen's height, beside the line of keys. */
	static final double HEIGHT = 19;

	private static final double SIDE = 6;
	private static final double FOOT = 5;
	private static final double LARGEST = 2;
	private static final double SMALLEST = 1.2;

	private final GC gc;
	private final Palette palette;
	private final RoomFonts fonts;
	private final Facilitation room;
	private final int width;
	private final int height;
	private final List<Target> targets;
	private final Set<Participant> voted;

	/** @param targets takes what can be clicked */
	PeoplePainter(GC gc, Palette palette, RoomFonts fonts, Facilitation room, int width, int height, List<Target> targets) {
		this.gc = gc;
		this.palette = palette;
		this.fonts = fonts;
		this.room = room;
		this.width = width;
		this.height = height;
		this.targets = targets;
		voted = room.whoVoted();
	}

	void paint() {
		int top = height - at(FOOT) - at(HEIGHT) + at(5);
		gc.setForeground(palette.line());
		gc.drawLine(at(SIDE), top, width - at(SIDE), top);
		String count = NLS.bind(Messages.haveVoted, voted.size(), room.people().size());
		text(count, 2.4, true, at(SIDE), top + at(1));
		int beside = at(SIDE) + gc.textExtent(count).x + at(3);
		List<Participant> all = room.people();
		double share = largest(all, top);
		List<Participant> people = share >= SMALLEST ? all : all.stream().filter(person -> !voted.contains(person)).toList();
		double size = share >= SMALLEST ? share : Math.max(SMALLEST, largest(people, top));
		int left = people.size() - place(people, size, top, (person, box) -> paintChip(person, box, size));
		Optional<String> hint = left > 0 ? Optional.of(Language.onScreen().counted(Messages.missingMore, left))
				: share < SMALLEST && !people.isEmpty() ? Optional.of(Messages.missing)
						: room.result().takeover().map(PeoplePainter::words);
		hint.ifPresent(words -> text(words, 1.8, false, beside, top + at(1.5)));
	}

	private static String words(Takeover earlier) {
		return earlier.questions() == 1 ? NLS.bind(Messages.takesOverOne, earlier.before())
				: NLS.bind(Messages.takesOver, earlier.questions(), earlier.before());
	}

	/** The largest size of names in which there is room for all; less than the smallest for none. */
	private double largest(List<Participant> people, int top) {
		if (!hasRoom(people, SMALLEST, top)) {
			return 0; // in a hall of many, without trying every size at every vote
		}
		double share = LARGEST;
		while (share > SMALLEST && !hasRoom(people, share, top)) {
			share -= 0.1;
		}
		return Math.max(SMALLEST, share);
	}

	private boolean hasRoom(List<Participant> people, double share, int top) {
		return place(people, share, top, (person, box) -> {}) == people.size();
	}

	/**
	 * Finds a place for as many as there is room for, line by line.
	 *
	 * @param share size of the names, in hundredths of the height
	 * @param top   of the place for people
	 * @return how many there was room for
	 */
	private int place(List<Participant> people, double share, int top, BiConsumer<Participant, Rectangle> placed) {
		gc.setFont(fonts.of(share));
		int line = at(1.8 * share);
		int x = at(SIDE);
		int y = top + at(5);
		for (int i = 0; i < people.size(); i++) {
			int chip = gc.textExtent(words(people.get(i))).x + at(1.2 * share);
			if (x + chip > width - at(SIDE) && x > at(SIDE)) {
				x = at(SIDE);
				y += line;
			}
			if (y + line > height - at(FOOT)) {
				return i;
			}
			placed.accept(people.get(i), new Rectangle(x, y, chip, line));
			x += chip;
		}
		return people.size();
	}

	private String words(Participant person) {
		return (voted.contains(person) ? "✓ " : "○ ") + Names.onScreen().label(person);
	}

	private void paintChip(Participant person, Rectangle box, double share) {
		boolean turn = !room.isRevealed() && room.turn().filter(who -> who == person).isPresent();
		if (turn) {
			gc.setForeground(palette.accent());
			gc.setLineWidth(Math.max(2, at(0.25)));
			gc.drawRoundRectangle(box.x - at(0.4 * share), box.y - at(0.1 * share), box.width - at(0.4 * share),
					box.height - at(0.2 * share), at(1), at(1));
			gc.setLineWidth(1);
		}
		gc.setForeground(voted.contains(person) ? palette.text() : palette.quiet());
		gc.drawText(words(person), box.x, box.y, SWT.DRAW_TRANSPARENT);
		targets.add(new Target.OfPerson(box, person));
	}

	private void text(String words, double share, boolean strong, int x, int y) {
		gc.setFont(strong ? fonts.strong(share) : fonts.of(share));
		gc.setForeground(strong ? palette.text() : palette.quiet());
		gc.drawText(words, x, y, SWT.DRAW_TRANSPARENT);
	}

	private int at(double share) {
		return (int) Math.round(height * share / 100);
	}
}
