package io.orgdeck.ui.library;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.library.EntryWords;
import io.orgdeck.library.Facts;
import io.orgdeck.library.remote.Standing;
import io.orgdeck.ui.parts.Layouts;

/** The columns of the list, each with what it says and how it is sorted. */
enum ClientColumn {

	CLIENT(25), SHARED(18), DECK(24), HELD(15), SESSIONS(20), ASKED(11), OVERDUE(18), NEXT(32), TAGS(14), FILE(34);

	private final int width;

	ClientColumn(int units) {
		width = units * Layouts.UNIT;
	}

	int width() {
		return width;
	}

	String label() {
		return switch (this) {
			case CLIENT -> Messages.columnClient;
			case DECK -> Messages.columnDeck;
			case HELD -> Messages.columnHeld;
			case SESSIONS -> Messages.columnSessions;
			case ASKED -> Messages.columnAsked;
			case OVERDUE -> Messages.columnOverdue;
			case NEXT -> Messages.columnNext;
			case SHARED -> Messages.columnShared;
			case TAGS -> Messages.columnTags;
			case FILE -> Messages.columnFile;
		};
	}

	String text(EntryWords words, SortedSet<String> tags, boolean isCopy, Standing standing) {
		return switch (this) {
			case CLIENT -> words.entry().title();
			case DECK -> words.unknown().orElse(words.entry().detail());
			case HELD -> words.lastHeld();
			case SESSIONS -> words.sessions();
			case ASKED -> words.coverage();
			case OVERDUE -> words.overdue();
			case NEXT -> words.next();
			case SHARED -> standing == null ? "" : switch (standing) {
				case UNSENT -> Messages.standingUnsent;
				case NEWER -> Messages.standingNewer;
				case BOTH -> Messages.standingBoth;
			};
			case TAGS -> Stream.concat(isCopy ? Stream.of(Messages.copy) : Stream.empty(), tags.stream()).collect(Collectors.joining(", "));
			case FILE -> words.entry().path();
		};
	}

	/** Rows in the order in which somebody looks for something here: what there is first, the most urgent on top. */
	Comparator<Row> order() {
		Comparator<Row> order = switch (this) {
			case HELD -> number(facts -> -facts.lastHeld().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE / 2));
			case SESSIONS -> number(Facts::held).thenComparing(number(Facts::sessions));
			case ASKED -> number(facts -> Math.round(facts.coverage() * 1000));
			case OVERDUE -> Comparator.comparingLong(row -> -row.entry().facts().map(facts -> facts.overdue(row.today())).orElse(-1L));
			case NEXT -> Comparator.comparingLong(row -> row.entry().facts().flatMap(facts -> facts.next(row.today()))
					.map(next -> next.date().toEpochDay()).orElse(Long.MAX_VALUE));
			default -> words(this);
		};
		return order.thenComparing(words(CLIENT)).thenComparing(words(FILE));
	}

	private static Comparator<Row> number(Function<Facts, ? extends Number> number) {
		return Comparator.comparingLong(row -> row.entry().facts().map(facts -> number.apply(facts).longValue()).orElse(Long.MAX_VALUE));
	}

	private static Comparator<Row> words(ClientColumn column) {
		Comparator<Object> words = Collator.getInstance();
		return Comparator.comparing((Row row) -> row.text(column).isEmpty()).thenComparing(row -> row.text(column), words);
	}
}
