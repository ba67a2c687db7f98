package io.orgdeck.ui.parts;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;

/** Finds the cards that a selection is about, whatever was selected. */
public final class SelectedCards {

	private SelectedCards() {
	}

	/** The cards in the order of the selection, each once. */
	public static List<Card> of(ISelection selection) {
		return selection instanceof IStructuredSelection items
				? Stream.of(items.toArray()).flatMap(SelectedCards::cards).filter(card -> card != null).distinct().toList()
				: List.of();
	}

	private static Stream<Card> cards(Object item) {
		return switch (item) {
			case Card card -> Stream.of(card);
			case Question question -> Stream.of(question.getCard());
			case ChosenCard chosen -> Stream.of(chosen.getCard());
			case Action action when action.getShownBy() != null -> Stream.of(action.getShownBy().getCard());
			case AgendaItem agendaItem -> agendaItem.getCards().stream();
			default -> Stream.ofNullable(Adapters.adapt(item, Card.class));
		};
	}
}
