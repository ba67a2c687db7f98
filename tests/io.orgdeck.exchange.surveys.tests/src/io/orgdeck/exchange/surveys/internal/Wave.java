package io.orgdeck.exchange.surveys.internal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.orgdeck.model.Answer;
import io.orgdeck.model.deck.Question;

/** What people have really answered in one wave of a survey, before a tool has written it down. */
record Wave(List<Question> asked, List<Person> people) {

	/** @param email empty for somebody who answers without a name */
	record Person(int id, String name, String email, String group, LocalDateTime start, LocalDateTime end, Map<Question, Answer> answers,
			Map<Question, String> comments) {
	}

	/** A wave in which most questions are answered; levels are 1 to 5. */
	static Wave of(Random random, List<Question> questions, int size, boolean anonymous) {
		var people = new ArrayList<Person>();
		for (int i = 0; i < size; i++) {
			var answers = new LinkedHashMap<Question, Answer>();
			var comments = new LinkedHashMap<Question, String>();
			for (Question question : questions) {
				int roll = random.nextInt(20);
				if (roll < 15) {
					answers.put(question, new Answer.Rated("level-" + (1 + random.nextInt(5))));
				} else if (roll < 17) {
					answers.put(question, Answer.DontKnow.INSTANCE);
				} else if (roll < 18) {
					answers.put(question, new Answer.DoesNotApply(""));
				}
				if (random.nextInt(12) == 0 && answers.get(question) instanceof Answer.Rated) {
					comments.put(question, "Words of " + i + ", on " + question.getId() + "; \"quoted\"");
				}
			}
			LocalDateTime start = LocalDateTime.of(2026, 11, 3, 8, 0).plusMinutes(random.nextInt(20_000)).plusSeconds(random.nextInt(60));
			people.add(new Person(i + 1, anonymous ? "" : "Person Number" + (char) ('A' + i % 26) + i,
					anonymous ? "" : "p" + i + "@example.org",
					random.nextBoolean() ? "Ward staff" : "Managers", start, start.plusMinutes(7).plusSeconds(i), answers, comments));
		}
		return new Wave(List.copyOf(questions), people);
	}

	/** The same people, with some more who have answered since. */
	Wave andLater(Wave more) {
		var all = new ArrayList<>(people);
		for (Person one : more.people) {
			all.add(new Person(one.id + people.size(), one.name.isEmpty() ? "" : one.name + "x", one.email.isEmpty() ? "" : "x" + one.email,
					one.group, one.start.plusDays(30), one.end.plusDays(30), one.answers, one.comments));
		}
		return new Wave(asked, all);
	}
}
