package io.orgdeck.ui.decks.cards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.planning.Direction;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Audience;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardReference;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.TimeFrame;

/**
 * The usage guide of a deck as a table: a row for each audience, a column for each time frame.
 *
 * @param deck  the deck
 * @param rows  the audiences, with the activities that are for nobody in particular at the end
 * @param named the cards that a reference names outright
 */
public record GuideTable(Deck deck, List<Row> rows, Function<CardReference, List<Card>> named) {

	/** The columns. */
	static final List<TimeFrame> FRAMES = List.of(TimeFrame.values());

	/**
	 * One audience.
	 *
	 * @param audience null when nobody in particular is meant
	 * @param cells    the activities of each time frame, in the order of {@link #FRAMES}
	 */
	public record Row(Audience audience, List<List<Activity>> cells) {

		String name() {
			return audience == null ? Messages.everybody : Objects.requireNonNullElse(audience.getName(), "");
		}
	}

	/** Where an activity stands. */
	private record Place(int row, int column, int index) {
	}

	public static GuideTable of(Deck deck) {
		return of(deck, reference -> Decks.named(deck, reference));
	}

	public static GuideTable of(Deck deck, Function<CardReference, List<Card>> named) {
		var audiences = new ArrayList<Audience>(deck.getAudiences());
		audiences.add(null);
		return new GuideTable(deck, audiences.stream().map(audience -> row(deck, audience))
				.filter(row -> row.audience() != null || row.cells().stream().anyMatch(cell -> !cell.isEmpty())).toList(), named);
	}

	private static Row row(Deck deck, Audience audience) {
		return new Row(audience, FRAMES.stream().map(frame -> deck.getActivities().stream()
				.filter(activity -> activity.getAudience() == audience && activity.getTimeFrame() == frame).toList()).toList());
	}

	/** All activities, row by row. */
	List<Activity> activities() {
		return rows.stream().flatMap(row -> row.cells().stream()).flatMap(List::stream).toList();
	}

	/** The activity that an arrow key leads to; the same one at the edge. */
	Activity neighbour(Activity from, Direction direction) {
		var place = place(from);
		if (place.isEmpty()) {
			return from;
		}
		return switch (direction) {
			case LEFT -> sideways(place.get(), -1);
			case RIGHT -> sideways(place.get(), 1);
			case UP -> upright(place.get(), -1);
			case DOWN -> upright(place.get(), 1);
		};
	}

	private Activity sideways(Place place, int step) {
		var cells = rows.get(place.row()).cells();
		for (int column = place.column() + step; column >= 0 && column < cells.size(); column += step) {
			var cell = cells.get(column);
			if (!cell.isEmpty()) {
				return cell.get(Math.min(place.index(), cell.size() - 1));
			}
		}
		return at(place);
	}

	private Activity upright(Place place, int step) {
		var own = rows.get(place.row()).cells().get(place.column());
		if (place.index() + step >= 0 && place.index() + step < own.size()) {
			return own.get(place.index() + step);
		}
		for (int row = place.row() + step; row >= 0 && row < rows.size(); row += step) {
			var cell = rows.get(row).cells().get(place.column());
			if (!cell.isEmpty()) {
				return step > 0 ? cell.getFirst() : cell.getLast();
			}
		}
		return at(place);
	}

	private Activity at(Place place) {
		return rows.get(place.row()).cells().get(place.column()).get(place.index());
	}

	private Optional<Place> place(Activity activity) {
		for (int row = 0; row < rows.size(); row++) {
			var cells = rows.get(row).cells();
			for (int column = 0; column < cells.size(); column++) {
				int index = cells.get(column).indexOf(activity);
				if (index >= 0) {
					return Optional.of(new Place(row, column, index));
				}
			}
		}
		return Optional.empty();
	}

	/** The cards of an activity as the guide prints them. */
	String printed(Activity activity) {
		return activity.getCards().stream().map(this::printed).filter(label -> !label.isBlank()).collect(Collectors.joining(", "));
	}

	/** The label of a reference as printed; where none was printed, the codes of its cards. */
	public String printed(CardReference reference) {
		return reference.getLabel() != null ? reference.getLabel() : codes(named.apply(reference));
	}

	private static String codes(List<Card> cards) {
		return cards.stream().map(Card::getCode).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	/** Whether the label that was printed for some cards is not what they are called. */
	boolean isMisprinted(CardReference reference) {
		var cards = named.apply(reference);
		var label = reference.getLabel();
		return label != null && switch (reference.getKind()) {
			case SINGLE -> cards.stream().anyMatch(card -> !label.equals(card.getCode()));
			case RANGE -> !cards.isEmpty() && Arrays.stream(label.split("[^\\p{L}\\d]+")).findFirst()
					.filter(first -> !first.equals(cards.getFirst().getCode())).isPresent();
			default -> false;
		};
	}
}
