package io.orgdeck.core.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import io.orgdeck.core.votelog.VoteLog;
import io.orgdeck.core.votelog.VoteLog.Entry;
import io.orgdeck.core.votelog.VoteLog.State;
import io.orgdeck.core.votelog.VoteLog.Turn;
import io.orgdeck.core.votelog.VoteLog.Why;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;

/**
 * What the log of a ballot says about the votes that came in, as an assessment or a bundle has it.
 *
 * @param question  id of the question
 * @param ballot    id of the ballot
 * @param head      the last hash of the chain
 * @param seal      the hash of all lines
 * @param whole     whether the chain holds
 * @param states    how each vote stands, by its code
 * @param otherwise how many votes stand there that did not come in through the ballot; 0 in a bundle
 * @param turns     why lines were written anew
 */
public record LoggedBallot(String question, String ballot, String head, String seal, boolean whole, Map<String, State> states,
		int otherwise,
		List<Why> turns) {

	/** The ballots of an assessment whose votes were logged. */
	public static List<LoggedBallot> in(Assessment assessment) {
		return assessment.getSessions().stream().flatMap(session -> session.getBallots().stream())
				.filter(ballot -> ballot.getLog() != null && ballot.getQuestion() != null).map(ballot -> of(ballot, assessment)).toList();
	}

	private static LoggedBallot of(Ballot ballot, Assessment assessment) {
		VoteLog log = VoteLog.of(ballot);
		Votes votes = Objects.requireNonNullElse(ballot.getVotes(), Votes.NONE);
		Map<String, State> states = new LinkedHashMap<>();
		log.states(votes, VoteLog.people(assessment)).forEach((entry, state) -> states.put(entry.code(), state));
		Set<Integer> known = log.entries().stream().map(Entry::number).collect(Collectors.toSet());
		int otherwise = (int) votes.stream().map(Vote::participant).filter(number -> !known.contains(number)).count();
		return new LoggedBallot(ballot.getQuestion().getId(), ballot.getId(), log.head(ballot.getId()), log.seal(), VoteLog.isWhole(ballot),
				states, otherwise, turns(log));
	}

	private static List<Why> turns(VoteLog log) {
		return log.lines().stream().filter(Turn.class::isInstance).map(line -> ((Turn) line).why()).toList();
	}

	/**
	 * As it stands in a bundle.
	 *
	 * @param counting those of its votes that count
	 */
	static JsonObject json(Ballot ballot, Votes counting, Assessment assessment) {
		VoteLog log = VoteLog.of(ballot);
		Map<Entry, State> states = log.states(counting, VoteLog.people(assessment));
		var lines = new JsonArray();
		log.lines().forEach(line -> {
			var one = new JsonArray();
			one.add(line.chained());
			if (line instanceof Entry entry) {
				one.add(word(states.get(entry)));
			}
			lines.add(one);
		});
		var json = new JsonObject();
		json.addProperty("ballot", ballot.getId());
		json.addProperty("head", log.head(ballot.getId()));
		json.addProperty("seal", log.seal());
		json.add("lines", lines);
		return json;
	}

	/** The ballots of a bundle whose votes were logged. */
	public static List<LoggedBallot> in(AuditBundle bundle) {
		var all = new ArrayList<LoggedBallot>();
		for (JsonObject question : AuditBundle.objects(AuditBundle.json(bundle.inputs()), "questions")) {
			if (question.has("log")) {
				all.add(of(question.get("id").getAsString(), question.getAsJsonObject("log")));
			}
		}
		return all;
	}

	private static LoggedBallot of(String question, JsonObject log) {
		String ballot = log.get("ballot").getAsString();
		Map<String, State> states = new LinkedHashMap<>();
		var turns = new ArrayList<Why>();
		String head = VoteLog.begun(ballot);
		for (JsonElement line : log.getAsJsonArray("lines")) {
			String chained = line.getAsJsonArray().get(0).getAsString();
			head = VoteLog.chained(head, chained);
			String[] words = chained.split(" ");
			if (words[0].equals("v")) {
				states.put(words[1], State.valueOf(line.getAsJsonArray().get(1).getAsString().toUpperCase(Locale.ROOT).replace(' ', '_')));
			} else {
				turns.add(Why.valueOf(words[1]));
			}
		}
		return new LoggedBallot(question, ballot, head, log.get("seal").getAsString(), head.equals(log.get("head").getAsString()), states,
				0,
				turns);
	}

	private static String word(State state) {
		return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** How many votes stand so. */
	public long count(State state) {
		return states.values().stream().filter(state::equals).count();
	}
}
