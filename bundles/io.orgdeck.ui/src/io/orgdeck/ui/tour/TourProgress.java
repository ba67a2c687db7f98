package io.orgdeck.ui.tour;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Which steps of the tour are done, remembered from one start to the next. */
final class TourProgress {

	private static final String PREFERENCES = "io.orgdeck.ui";
	private static final String DONE = "tour.done";
	private static final String COMMA = ",";

	private TourProgress() {
	}

	static boolean isDone(TourStep step) {
		return done().contains(step.id());
	}

	static void set(TourStep step, boolean isDone) {
		var done = done();
		if (isDone ? done.add(step.id()) : done.remove(step.id())) {
			keep(done);
		}
	}

	static void forget() {
		keep(Set.of());
	}

	private static Set<String> done() {
		return new LinkedHashSet<>(List.of(preferences().get(DONE, "").split(COMMA)));
	}

	private static void keep(Set<String> done) {
		try {
			preferences().put(DONE, String.join(COMMA, done.stream().filter(id -> !id.isEmpty()).toList()));
			preferences().flush();
		} catch (BackingStoreException notKept) {
			ILog.of(TourProgress.class).warn(Messages.notKept, notKept);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(PREFERENCES);
	}
}
