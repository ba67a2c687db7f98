package io.orgdeck.ui.plan.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.planning.Programme;
import io.orgdeck.core.planning.Programme.Entry;
import io.orgdeck.ui.parts.DrawnList;
import io.orgdeck.ui.plan.programme.ProgrammeLayout.Card;

/** The programme for people who cannot see it: a list of sessions, each with all there is to say. Null stands for nothing shown yet. */
record ProgrammeAccessibility(Supplier<Programme> programme, Supplier<Optional<Entry>> chosenEntry, Supplier<ProgrammeLayout> layout)
		implements
			DrawnList.Rows {

	private List<Entry> entries() {
		return programme.get() == null ? List.of() : programme.get().entries();
	}

	@Override
	public String name() {
		return Messages.programme;
	}

	@Override
	public String help() {
		return Messages.help;
	}

	@Override
	public int count() {
		return entries().size();
	}

	@Override
	public String words(int row) {
		var entry = entries().get(row);
		var lane = programme.get().lanes().stream().filter(one -> one.entries().contains(entry)).findFirst().orElseThrow();
		return SessionWords.all(entry, lane.title());
	}

	@Override
	public int chosen() {
		return chosenEntry.get().map(entries()::indexOf).orElse(-1);
	}

	@Override
	public Optional<Rectangle> box(int row) {
		var entry = entries().get(row);
		return layout.get() == null ? Optional.empty()
				: layout.get().cards().stream().filter(card -> card.entry() == entry).map(Card::box).findFirst();
	}
}
