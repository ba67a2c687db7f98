package io.orgdeck.core.pool;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import io.orgdeck.core.pool.PoolFigures.Subject;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/**
 * What a pool has published: for everybody who may look into it. Of fewer than five organisations it says nothing.
 *
 * @param number        1 for the first
 * @param day           when it was published
 * @param organisations how many had contributed by then
 * @param kinds         how many of them were of which kind, where there were five at least; most frequent first
 * @param questions     figures of questions, in values of their levels
 * @param dimensions    figures of dimensions by id, brought to 0 to 1
 */
public record Release(int number, LocalDate day, int organisations, Map<String, Integer> kinds, List<OfQuestion> questions,
		SortedMap<String, Spread> dimensions) {

	static final String FORMAT = "orgdeck-pool-1";

	/**
	 * The figures of a question.
	 *
	 * @param lineage of which wording
	 * @param levels  the values of its levels; another question with other levels is not compared
	 */
	public record OfQuestion(String lineage, List<Double> levels, Spread spread) {
	}

	/** The figures of a question of that wording with these levels; empty where too few organisations share it. */
	public Optional<Spread> question(String lineage, List<Double> levels) {
		return questions.stream().filter(one -> one.lineage().equals(lineage) && one.levels().equals(levels)).map(OfQuestion::spread)
				.findFirst();
	}

	/** The figures of the question that a score is of, where it was asked in the same words on the same levels. */
	public Optional<Spread> question(QuestionScore score) {
		Contribution.Item item = Contribution.item(score);
		return question(item.lineage(), item.levels());
	}

	/** The figures of a dimension, brought to 0 to 1; empty where too few organisations share it. */
	public Optional<Spread> dimension(String id) {
		return Optional.ofNullable(dimensions.get(id));
	}

	static Release of(int number, LocalDate day, int organisations, Map<String, Integer> kinds, SortedMap<Subject, Spread> figures) {
		var questions = new ArrayList<OfQuestion>();
		var dimensions = new TreeMap<String, Spread>();
		figures.forEach((subject, spread) -> {
			if (subject.dimension()) {
				dimensions.put(subject.id(), spread);
			} else {
				questions.add(new OfQuestion(subject.id(), subject.levels(), spread));
			}
		});
		return new Release(number, day, organisations, kinds, List.copyOf(questions), dimensions);
	}

	SortedMap<Subject, Spread> figures() {
		var figures = new TreeMap<Subject, Spread>();
		questions.forEach(one -> figures.put(new Subject(false, one.lineage(), one.levels()), one.spread()));
		dimensions.forEach((id, spread) -> figures.put(new Subject(true, id, List.of()), spread));
		return figures;
	}

	/** It as one line of JSON; the same release is the same line. */
	public String json() {
		var all = new JsonObject();
		all.addProperty("format", FORMAT);
		all.addProperty("number", number);
		all.addProperty("day", day.toString());
		all.addProperty("organisations", organisations);
		var ofKinds = new JsonArray();
		kinds.forEach((kind, count) -> {
			var one = new JsonObject();
			one.addProperty("kind", kind);
			one.addProperty("organisations", count);
			ofKinds.add(one);
		});
		all.add("kinds", ofKinds);
		var ofQuestions = new JsonArray();
		for (OfQuestion question : questions) {
			JsonObject one = json(question.spread());
			one.addProperty("lineage", question.lineage());
			one.add("levels", ContributionLine.numbers(question.levels()));
			ofQuestions.add(one);
		}
		all.add("questions", ofQuestions);
		var ofDimensions = new JsonArray();
		dimensions.forEach((id, spread) -> {
			JsonObject one = json(spread);
			one.addProperty("id", id);
			ofDimensions.add(one);
		});
		all.add("dimensions", ofDimensions);
		return all.toString();
	}

	private static JsonObject json(Spread spread) {
		var one = new JsonObject();
		one.addProperty("organisations", spread.organisations());
		one.add("q1", ContributionLine.number(spread.q1()));
		one.add("median", ContributionLine.number(spread.median()));
		one.add("q3", ContributionLine.number(spread.q3()));
		return one;
	}

	/** @throws IOException with a sentence, when it cannot be understood or tells of fewer organisations than any may */
	public static Release parse(String json) throws IOException {
		return parse(json, 0);
	}

	/**
	 * Reads a release as if nobody vouched for it.
	 *
	 * @param number by which a sentence calls it
	 * @throws IOException with a sentence, when it cannot be understood or tells of fewer organisations than any may
	 */
	public static Release parse(String json, int number) throws IOException {
		try {
			JsonObject all = JsonParser.parseString(json).getAsJsonObject();
			if (!all.get("format").getAsString().equals(FORMAT)) {
				throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.newer, number));
			}
			var kinds = new LinkedHashMap<String, Integer>();
			for (JsonElement one : all.getAsJsonArray("kinds")) {
				String kind = ContributionLine.text(one, "kind");
				check(ContributionLine.isFact(kind));
				kinds.put(kind, enough(one.getAsJsonObject()));
			}
			var questions = new ArrayList<OfQuestion>();
			for (JsonElement one : all.getAsJsonArray("questions")) {
				questions.add(new OfQuestion(ContributionLine.text(one, "lineage"),
						ContributionLine.numbers(one.getAsJsonObject().getAsJsonArray("levels")), spread(one.getAsJsonObject())));
			}
			var dimensions = new TreeMap<String, Spread>();
			for (JsonElement one : all.getAsJsonArray("dimensions")) {
				dimensions.put(ContributionLine.text(one, "id"), spread(one.getAsJsonObject()));
			}
			return new Release(all.get("number").getAsInt(), LocalDate.parse(ContributionLine.text(all, "day")),
					enough(all), kinds, List.copyOf(questions), dimensions);
		} catch (JsonParseException | IllegalStateException | NullPointerException | UnsupportedOperationException | ClassCastException
				| NumberFormatException | DateTimeException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.releaseBroken, number), e);
		}
	}

	private static Spread spread(JsonObject one) {
		var spread = new Spread(enough(one), one.get("q1").getAsDouble(), one.get("median").getAsDouble(), one.get("q3").getAsDouble());
		check(Double.isFinite(spread.q1()) && Double.isFinite(spread.q3()) && spread.q1() <= spread.median()
				&& spread.median() <= spread.q3());
		return spread;
	}

	private static int enough(JsonObject one) {
		int organisations = one.get("organisations").getAsInt();
		check(organisations >= PoolFigures.FEWEST);
		return organisations;
	}

	private static void check(boolean holds) {
		if (!holds) {
			throw new IllegalStateException("No release may hold that.");
		}
	}
}
