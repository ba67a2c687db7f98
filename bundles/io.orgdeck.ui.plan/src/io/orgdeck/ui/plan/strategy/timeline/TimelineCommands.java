package io.orgdeck.ui.plan.strategy.timeline;

import java.util.function.BiConsumer;

import io.orgdeck.core.planning.DateEdits;
import io.orgdeck.core.planning.TimelineRow;

/** Everything that can be done on the timeline, whether by key or by mouse. */
interface TimelineCommands {

	/** Changes dates of the row that has the focus. */
	void change(BiConsumer<DateEdits, TimelineRow> change);

	/** Goes on to all there is to say about what has the focus. */
	void open();
}
