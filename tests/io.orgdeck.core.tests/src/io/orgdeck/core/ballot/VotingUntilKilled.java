package io.orgdeck.core.ballot;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.Answer;

/** A program of its own in which people vote again and again, ballot after ballot, until somebody ends it. */
public final class VotingUntilKilled {

	/** Said when the voting begins. */
	static final String VOTING = "voting";

	private static final int VOTERS = 4;

	private VotingUntilKilled() {
	}

	/** @param arguments the file */
	public static void main(String[] arguments) throws Exception {
		var monitor = new NullProgressMonitor();
		var document = AssessmentDocument.open(Path.of(arguments[0]), monitor);
		BallotRecovery.recover(document, Clock.systemUTC());
		var box = BallotBox.of(document, document.content().getSessions().getFirst(), Clock.systemUTC());
		var questions = document.content().getDeck().getSections().getFirst().getCards().stream()
				.flatMap(card -> card.getQuestions().stream()).skip(1).toList();
		System.out.println(VOTING);
		for (int round = 1;; round++) {
			for (var question : questions) {
				box.open(question, round);
				var level = new AtomicInteger();
				for (int i = 0; i < 5; i++) {
					int value = level.incrementAndGet();
					var people = new Thread[VOTERS];
					for (int person = 1; person <= VOTERS; person++) {
						int number = person;
						people[person - 1] = Thread.ofPlatform().start(() -> vote(box, question.getId(), number, value));
					}
					for (var person : people) {
						person.join();
					}
				}
				box.close();
				if (round % 2 == 0) {
					document.save(monitor);
				}
			}
		}
	}

	private static void vote(BallotBox box, String question, int number, int level) {
		var state = box.state().orElseThrow();
		try {
			var cast = new Cast("k" + level, "phones", number, Optional.of(new Answer.Rated("level-" + level)), Optional.of(""));
			if (box.cast(state.id(), cast).isKept()) {
				say(System.out, "%s %d %d %d".formatted(question, state.round(), number, level));
			}
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/** A line in one piece. */
	private static void say(PrintStream out, String line) {
		synchronized (out) {
			out.println(line);
			out.flush();
		}
	}
}
