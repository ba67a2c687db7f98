package io.orgdeck.core.planning;

import io.orgdeck.model.deck.TimeFrame;

/**
 * A proposal as somebody wants to have it on the board.
 *
 * @param proposal what it comes from
 * @param title    what is done, in the words that were chosen in the end
 * @param column   the group or dimension that does it
 * @param lane     how soon
 */
public record ActionDraft(ActionProposal proposal, String title, BoardColumn column, TimeFrame lane) {

	public ActionDraft withTitle(String other) {
		return new ActionDraft(proposal, other, column, lane);
	}

	public ActionDraft withColumn(BoardColumn other) {
		return new ActionDraft(proposal, title, other, lane);
	}

	public ActionDraft withLane(TimeFrame other) {
		return new ActionDraft(proposal, title, column, other);
	}
}
