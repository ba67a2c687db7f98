package io.orgdeck.ui.plan.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.planning.Programme;
import io.orgdeck.core.planning.Programme.Entry;
import io.orgdeck.core.planning.Programme.Lane;
import io.orgdeck.ui.parts.Layouts;

/**
 * Where everything of the programme stands at a width: months along the top, lanes one below the other, each session with
 * its left edge at its day. Sessions too close in time stand below each other; those without a day stand below the others.
 */
final class ProgrammeLayout {

	static final int CARD_WIDTH = 24 * Layouts.UNIT;
	static final int PADDING = Layouts.UNIT;

	private static final int GAP = Layouts.UNIT;
	private static final int MARGIN = 3 * Layouts.UNIT;
	private static final double NARROWEST_MONTH = 6 * Layouts.UNIT;
	private static final double DAYS_OF_A_MONTH = 30.4;

	/** A month and where it begins. */
	record Month(YearMonth month, int x) {
	}

	/** The name of a lane. */
	record Heading(String text, Rectangle box) {
	}

	/** A session in its box. */
	record Card(Entry entry, Rectangle box) {
	}

	private final LocalDate from;
	private final double perDay;
	private final List<Month> months = new ArrayList<>();
	private final List<Heading> headings = new ArrayList<>();
	private final List<Card> cards = new ArrayList<>();
	private final int lineHeight;
	private int bottom;

	/** @param lineHeight of a line of text, in pixels */
	ProgrammeLayout(Programme programme, LocalDate today, int width, int lineHeight) {
		this.lineHeight = lineHeight;
		var first = programme.first().filter(day -> day.isBefore(today)).orElse(today);
		var last = programme.last().filter(day -> day.isAfter(today)).orElse(today);
		from = first.withDayOfMonth(1);
		var to = YearMonth.from(last).plusMonths(1).atDay(1);
		long days = ChronoUnit.DAYS.between(from, to);
		perDay = Math.max(NARROWEST_MONTH / DAYS_OF_A_MONTH, (double) (width - 2 * MARGIN - CARD_WIDTH) / days);
		for (var month = YearMonth.from(from); !month.atDay(1).isAfter(to); month = month.plusMonths(1)) {
			months.add(new Month(month, x(month.atDay(1))));
		}
		bottom = axisHeight() + GAP;
		programme.lanes().forEach(this::place);
		bottom += MARGIN;
	}

	/** The beginnings of months; the last is where the line of time ends. */
	List<Month> months() {
		return months;
	}

	List<Heading> headings() {
		return headings;
	}

	List<Card> cards() {
		return cards;
	}

	/** How high the line of time at the top is. */
	int axisHeight() {
		return 2 * lineHeight + 2 * GAP;
	}

	int lineHeight() {
		return lineHeight;
	}

	int height() {
		return bottom;
	}

	int width() {
		return months.getLast().x() + CARD_WIDTH + MARGIN;
	}

	/** Where a day stands. */
	int x(LocalDate day) {
		return MARGIN + (int) Math.round(ChronoUnit.DAYS.between(from, day) * perDay);
	}

	/** The day that stands at a place, within the months that are shown. */
	LocalDate day(int x) {
		long days = Math.round((x - MARGIN) / perDay);
		return from.plusDays(Math.clamp(days, 0, ChronoUnit.DAYS.between(from, months.getLast().month().atDay(1)) - 1));
	}

	private void place(Lane lane) {
		headings.add(new Heading(lane.title(), new Rectangle(MARGIN, bottom + GAP, width() - 2 * MARGIN, lineHeight)));
		int top = bottom + GAP + lineHeight + GAP / 2;
		var rows = new ArrayList<Integer>();
		lane.entries().stream().filter(entry -> entry.session().getDate() != null)
				.forEach(entry -> placeInRow(entry, x(entry.session().getDate()), top, rows, 0));
		int free = rows.size();
		lane.entries().stream().filter(entry -> entry.session().getDate() == null)
				.forEach(entry -> placeInRow(entry, rows.size() > free ? rows.getLast() + GAP : MARGIN, top, rows, free));
		bottom = top + rows.size() * (cardHeight() + GAP);
	}

	/** @param rows where each row of the lane ends so far */
	private void placeInRow(Entry entry, int x, int top, List<Integer> rows, int firstRow) {
		int row = firstRow;
		while (row < rows.size() && rows.get(row) + GAP > x) {
			row++;
		}
		if (row == rows.size()) {
			rows.add(0);
		}
		rows.set(row, x + CARD_WIDTH);
		cards.add(new Card(entry, new Rectangle(x, top + row * (cardHeight() + GAP), CARD_WIDTH, cardHeight())));
	}

	private int cardHeight() {
		return 4 * lineHeight + 2 * PADDING;
	}
}
