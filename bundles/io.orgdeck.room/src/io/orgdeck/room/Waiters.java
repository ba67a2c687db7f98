package io.orgdeck.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Phones that wait until the page would be another one. Each may wait in two tabs; a third takes the place of the first. */
final class Waiters {

	private static final int TABS = 2;

	/** What whoever waits hears when there is nothing more to wait for. */
	static final String ENDED = "ended";

	private static final long REVISIONS = 1_000_000;

	private final AtomicLong revision;
	private volatile boolean ended;
	private final Map<Integer, List<Waiter>> waiting = new HashMap<>();

	/** Somebody who waits, and is answered once. */
	static final class Waiter {

		private final Runnable answer;
		private boolean answered;

		Waiter(Runnable answer) {
			this.answer = answer;
		}

		void answer() {
			synchronized (this) {
				if (answered) {
					return;
				}
				answered = true;
			}
			answer.run();
		}
	}

	/** @param opened how often the room was opened, as no phone may take a page of an earlier time for one of this */
	Waiters(int opened) {
		revision = new AtomicLong(opened * REVISIONS);
	}

	/** What the page shows now. */
	long revision() {
		return revision.get();
	}

	/** The same for whoever waits. */
	String news() {
		return ended ? ENDED : String.valueOf(revision());
	}

	/** There is nothing more to wait for. */
	void end() {
		ended = true;
		changed();
	}

	/** The page is another one now. */
	void changed() {
		revision.incrementAndGet();
		List<Waiter> all;
		synchronized (this) {
			all = waiting.values().stream().flatMap(List::stream).toList();
			waiting.clear();
		}
		all.forEach(Waiter::answer);
	}

	/** @return false when there is nothing to wait for */
	boolean add(int participant, long seen, Waiter waiter) {
		Waiter displaced = null;
		synchronized (this) {
			if (seen != revision.get()) {
				return false;
			}
			var own = waiting.computeIfAbsent(participant, any -> new ArrayList<>());
			own.add(waiter);
			if (own.size() > TABS) {
				displaced = own.removeFirst();
			}
		}
		if (displaced != null) {
			displaced.answer();
		}
		return true;
	}

	/** The waiter waits no more. */
	void remove(int participant, Waiter waiter) {
		synchronized (this) {
			var own = waiting.get(participant);
			if (own != null) {
				own.remove(waiter);
			}
		}
		waiter.answer();
	}
}
