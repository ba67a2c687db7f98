package io.orgdeck.core.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.orgdeck.model.assessment.Action;

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

	/**
	 * The circles in which actions wait for each other. In each, every action waits for the next and the last for the
	 * first; an action stands in one circle at most.
	 */
	public static List<List<Action>> circles(Collection<Action> actions) {
		var circles = new ArrayList<List<Action>>();
		var done = new HashSet<Action>();
		for (Action action : actions) {
			if (!done.contains(action)) {
				List<Action> circle = circleFrom(action, new LinkedHashSet<>(), done);
				if (!circle.isEmpty()) {
					circles.add(circle);
					done.addAll(circle);
				}
			}
		}
		return circles;
	}

	/** The first circle met on a way from an action; what was looked through without finding one is noted as done. */
	private static List<Action> circleFrom(Action action, LinkedHashSet<Action> way, Set<Action> done) {
		if (!way.add(action)) {
			var all = List.copyOf(way);
			return all.subList(all.indexOf(action), all.size());
		}
		for (Action next : action.getDependsOn()) {
			if (!done.contains(next)) {
				List<Action> circle = circleFrom(next, way, done);
				if (!circle.isEmpty()) {
					return circle;
				}
			}
		}
		way.remove(action);
		done.add(action);
		return List.of();
	}
}
