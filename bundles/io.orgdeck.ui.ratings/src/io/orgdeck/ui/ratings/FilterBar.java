package io.orgdeck.ui.ratings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TagChoice;
import io.orgdeck.ui.parts.WidgetIds;

/** The drop-down lists above the grid that say which votes are looked at. */
final class FilterBar {

	private static final int ROUNDS = 2;

	private final Composite bar;
	private final Runnable whenChanged;
	private final Choice<Session> session;
	private final Choice<Integer> round;
	private final Choice<Card> card;
	private final Choice<Dimension> dimension;
	private final Choice<RespondentGroup> group;
	private final Choice<Tags.Tag> tag;
	private boolean untouched = true;

	FilterBar(Composite parent, Runnable whenChanged) {
		this.whenChanged = whenChanged;
		bar = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().extendedMargins(3 * Layouts.UNIT, 3 * Layouts.UNIT, 2 * Layouts.UNIT, Layouts.UNIT)
				.spacing(2 * Layouts.UNIT).wrap(true).applyTo(bar);
		Layouts.wide().applyTo(bar);
		session = new Choice<>("ratings.session", Messages.session, 22, Messages.votesThatCount, FilterBar::nameOf);
		round = new Choice<>("ratings.round", Messages.round, 17, null,
				number -> number == RatingFilter.LAST_ROUND ? Messages.lastRound : NLS.bind(Messages.roundNumber, number));
		card = new Choice<>("ratings.card", Messages.card, 17, Messages.allCards,
				c -> c.getCode() + "  " + Objects.requireNonNullElse(c.getTitle(), ""));
		dimension = new Choice<>("ratings.dimension", Messages.dimension, 18, Messages.allDimensions,
				d -> Objects.requireNonNullElse(d.getName(), ""));
		group = new Choice<>("ratings.group", Messages.group, 16, Messages.allGroups, g -> Objects.requireNonNullElse(g.getName(), ""));
		tag = new Choice<>("ratings.tag", Messages.tag, 18, Messages.allTags, TagChoice::inWords);
	}

	private static String nameOf(Session session) {
		var title = Objects.requireNonNullElse(session.getTitle(), Messages.session);
		return session.getDate() == null ? title : Figures.day(session.getDate()) + "  " + title;
	}

	/** Offers what the assessment has now; at first the latest session that was held, or the first that is planned. */
	void refresh(Assessment assessment) {
		session.offer(assessment.getSessions());
		if (untouched) {
			untouched = false;
			var latest = assessment.getSessions().stream().filter(s -> s.getStatus() == SessionStatus.HELD).reduce((a, b) -> b);
			latest.or(() -> assessment.getSessions().stream().findFirst()).ifPresent(this::show);
		}
		offerRounds();
		card.offer(assessment.getDeck() == null ? List.of() : Decks.cards(assessment.getDeck()));
		dimension.offer(assessment.getDeck() == null ? List.of() : assessment.getDeck().getDimensions());
		group.offer(assessment.getGroups());
		var tags = Tags.of(assessment.getDeck());
		boolean first = tag.offer(tags.all());
		tag.show(!tags.all().isEmpty());
		if (first && !Typed.isBlank(assessment.getAim())) {
			tags.find(assessment.getAim()).ifPresent(tag::select);
		}
	}

	/** Shows a session, each question in its last round. */
	void show(Session shown) {
		session.select(shown);
		offerRounds();
		round.select(RatingFilter.LAST_ROUND);
	}

	/** Shows the session and round of a ballot. */
	void show(Ballot shown) {
		var of = (Session) shown.eContainer();
		show(of);
		boolean last = of.getBallots().stream()
				.noneMatch(other -> other.getQuestion() == shown.getQuestion() && other.getRound() > shown.getRound());
		round.select(last ? RatingFilter.LAST_ROUND : shown.getRound());
	}

	/** Shows the questions of a card; all when it is null. */
	void show(Card shown) {
		card.select(shown);
	}

	/** Shows all questions and participants there are. */
	void showEverybody() {
		dimension.select(null);
		group.select(null);
		tag.select(null);
	}

	private void offerRounds() {
		var chosen = session.selected();
		int highest = chosen.map(s -> s.getBallots().stream().mapToInt(Ballot::getRound).max().orElse(0)).orElse(0);
		round.offer(IntStream.rangeClosed(RatingFilter.LAST_ROUND, Math.max(ROUNDS, highest)).boxed().toList());
		round.enable(chosen.isPresent());
	}

	RatingFilter filter() {
		return new RatingFilter(session.selected(), round.selected().orElse(RatingFilter.LAST_ROUND), card.selected(), dimension.selected(),
				group.selected(), tag.selected());
	}

	/** One drop-down list; its first entry stands for no choice, when it has one. */
	private final class Choice<T> {

		private final Combo combo;
		private final String none;
		private final Function<T, String> label;
		private List<T> options = List.of();

		Choice(String id, String caption, int width, String none, Function<T, String> label) {
			this.none = none;
			this.label = label;
			var box = Fields.box(bar, caption, true);
			box.setLayoutData(new RowData());
			combo = WidgetIds.name(AccessibleName.give(new Combo(box, SWT.READ_ONLY), caption), id);
			GridDataFactory.fillDefaults().grab(true, false).hint(width * Layouts.UNIT, SWT.DEFAULT).applyTo(combo);
			combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (this == session) {
					session.selected().ifPresent(FilterBar.this::show);
				}
				whenChanged.run();
			}));
		}

		/** @return whether nothing had been offered before */
		boolean offer(List<? extends T> wanted) {
			var chosen = selected();
			boolean first = options.isEmpty();
			options = List.copyOf(wanted);
			var items = new ArrayList<String>();
			if (none != null) {
				items.add(none);
			}
			options.forEach(option -> items.add(label.apply(option)));
			if (!Arrays.equals(items.toArray(), combo.getItems())) {
				combo.setItems(items.toArray(String[]::new));
			}
			select(chosen.orElse(null));
			return first;
		}

		/** Whether the list is there at all. */
		void show(boolean wanted) {
			var box = combo.getParent();
			box.setVisible(wanted);
			if (((RowData) box.getLayoutData()).exclude == wanted) {
				((RowData) box.getLayoutData()).exclude = !wanted;
				bar.requestLayout();
			}
		}

		void select(T option) {
			int index = option == null ? -1 : options.indexOf(option);
			combo.select(none == null ? Math.max(0, index) : index + 1);
		}

		Optional<T> selected() {
			int index = combo.getSelectionIndex() - (none == null ? 0 : 1);
			return index >= 0 && index < options.size() ? Optional.of(options.get(index)) : Optional.empty();
		}

		void enable(boolean enabled) {
			combo.setEnabled(enabled);
		}
	}
}
