package io.orgdeck.core.planning;

import io.orgdeck.model.assessment.Action;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which action has to wait for which. */
public final class Dependencies {

	private Dependencies() {
	}

	/** Whether an action that waited for these would in the end wait for itself. */
	public static boolean wouldCircle(Action action, Collection<Action> waitsFor) {
		return reaches(waitsFor, action, new HashSet<>());
	}

	private static boolean reaches(Collection<Action> from, Action target, Set<Action> seen) {
		return from.stream().anyMatch(action -> action == target || seen.add(action) && reaches(action.getDependsOn(), target, seen));
	}
}
