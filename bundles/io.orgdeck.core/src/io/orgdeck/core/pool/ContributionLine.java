package io.orgdeck.core.pool;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import io.orgdeck.core.pool.Contribution.Facts;
import io.orgdeck.core.pool.Contribution.Item;
import io.orgdeck.core.pool.Contribution.Part;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/**
 * A contribution as a line of JSON. There is one way only to write it; a line that is written in any other way holds something that
 * it need not hold, and is refused.
 */
final class ContributionLine {

	private static final String FORMAT = "orgdeck-contribution-1";
	private static final String FORMATS = "{\"format\":\"orgdeck-contribution-";
	private static final int MOST_QUESTIONS = 5000;
	private static final int MOST_LEVELS = 100;
	private static final int MOST_VOTES = 100_000_000;
	private static final int LONGEST_TEXT = 4000;
	private static final int LONGEST_FACT = 120;
	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	private ContributionLine() {
	}

	static Contribution parse(String line, String name) throws IOException {
		if (!line.startsWith(FORMATS)) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.none, name));
		}
		if (!line.startsWith("{\"format\":\"" + FORMAT + "\",")) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.newer, name));
		}
		Contribution contribution = contribution(line, name);
		Optional<String> fault = fault(contribution);
		if (fault.isPresent()) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.hostile, name, fault.get()));
		}
		return contribution;
	}

	private static Contribution contribution(String line, String name) throws IOException {
		try {
			Contribution contribution = read(JsonParser.parseString(line).getAsJsonObject());
			if (line(contribution).equals(line)) {
				return contribution;
			}
		} catch (JsonParseException | IllegalStateException | NullPointerException | UnsupportedOperationException
				| NumberFormatException | DateTimeException | StackOverflowError e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.none, name), e);
		}
		throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.none, name));
	}

	/** What a contribution holds that none may hold, as it stands in the file; empty when nothing. */
	private static Optional<String> fault(Contribution all) {
		if (!HASH.matcher(all.organisation()).matches()) {
			return Optional.of("organisation");
		}
		if (all.threshold() < DisclosureGuard.PUBLIC_THRESHOLD) {
			return Optional.of("threshold " + all.threshold());
		}
		if (all.questions().isEmpty() || all.questions().size() > MOST_QUESTIONS || all.dimensions().size() > MOST_QUESTIONS) {
			return Optional.of(all.questions().size() + " questions");
		}
		for (String fact : List.of(all.facts().kind(), all.facts().size(), all.facts().region())) {
			if (!isFact(fact)) {
				return Optional.of(fact);
			}
		}
		Set<String> ids = new HashSet<>();
		for (Part part : all.dimensions()) {
			if (!ids.add(part.id()) || !isPlain(part.id()) || !isPlain(part.name())) {
				return Optional.of(part.id());
			}
		}
		Set<String> lineages = new HashSet<>();
		return all.questions().stream().filter(
				item -> !lineages.add(item.lineage()) || !(item.dimension().isEmpty() || ids.contains(item.dimension()))
						|| !isSound(item, all))
				.map(Item::lineage).findFirst();
	}

	/** Whether an organisation may say that of itself. */
	static boolean isFact(String text) {
		return text.length() <= LONGEST_FACT && isPlain(text);
	}

	private static boolean isSound(Item item, Contribution all) {
		List<Double> levels = item.levels();
		boolean rising = true;
		for (int i = 1; i < levels.size(); i++) {
			rising &= levels.get(i - 1) < levels.get(i);
		}
		return isPlain(item.lineage()) && isPlain(item.text()) && item.weight() >= 0 && Double.isFinite(item.weight())
				&& !levels.isEmpty() && levels.size() <= MOST_LEVELS && levels.size() == item.votes().size() && rising
				&& Double.isFinite(item.lowest()) && Double.isFinite(item.highest()) && item.lowest() <= levels.getFirst()
				&& levels.getLast() <= item.highest() && item.votes().stream().allMatch(n -> n >= 0 && n <= MOST_VOTES)
				&& item.n() >= all.threshold();
	}

	/** Whether a text is short and has nothing in it that would move a cursor or turn a line around. */
	private static boolean isPlain(String text) {
		return text.length() <= LONGEST_TEXT && text.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'
				|| Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D && c != 0xAD
				|| Character.getType(c) == Character.SURROGATE);
	}

	static String line(Contribution contribution) {
		var all = new JsonObject();
		all.addProperty("format", FORMAT);
		all.addProperty("organisation", contribution.organisation());
		all.addProperty("kind", contribution.facts().kind());
		all.addProperty("size", contribution.facts().size());
		all.addProperty("region", contribution.facts().region());
		all.addProperty("deck", contribution.deck());
		contribution.asked().ifPresent(day -> all.addProperty("asked", day.toString()));
		all.addProperty("threshold", contribution.threshold());
		var dimensions = new JsonArray();
		for (Part part : contribution.dimensions()) {
			var one = new JsonObject();
			one.addProperty("id", part.id());
			one.addProperty("name", part.name());
			dimensions.add(one);
		}
		all.add("dimensions", dimensions);
		var questions = new JsonArray();
		contribution.questions().forEach(item -> questions.add(json(item)));
		all.add("questions", questions);
		return all.toString();
	}

	private static JsonObject json(Item item) {
		var one = new JsonObject();
		one.addProperty("lineage", item.lineage());
		one.addProperty("text", item.text());
		if (!item.dimension().isEmpty()) {
			one.addProperty("dimension", item.dimension());
		}
		one.add("weight", number(item.weight()));
		one.add("levels", numbers(item.levels()));
		one.add("lowest", number(item.lowest()));
		one.add("highest", number(item.highest()));
		var votes = new JsonArray();
		item.votes().forEach(votes::add);
		one.add("votes", votes);
		return one;
	}

	static JsonArray numbers(List<Double> values) {
		var array = new JsonArray();
		values.forEach(value -> array.add(number(value)));
		return array;
	}

	/** The shortest decimal that stands for the value; 2 and not 2.0. */
	static JsonPrimitive number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? new JsonPrimitive((long) value) : new JsonPrimitive(value);
	}

	private static Contribution read(JsonObject all) {
		List<Part> dimensions = new ArrayList<>();
		for (JsonElement one : all.getAsJsonArray("dimensions")) {
			dimensions.add(new Part(text(one, "id"), text(one, "name")));
		}
		List<Item> questions = new ArrayList<>();
		for (JsonElement one : all.getAsJsonArray("questions")) {
			JsonObject item = one.getAsJsonObject();
			questions.add(new Item(text(one, "lineage"), text(one, "text"), item.has("dimension") ? text(one, "dimension") : "",
					item.get("weight").getAsDouble(), numbers(item.getAsJsonArray("levels")), item.get("lowest").getAsDouble(),
					item.get("highest").getAsDouble(),
					item.getAsJsonArray("votes").asList().stream().map(ContributionLine::whole).toList()));
		}
		return new Contribution(text(all, "organisation"), new Facts(text(all, "kind"), text(all, "size"), text(all, "region")),
				text(all, "deck"), all.has("asked") ? Optional.of(LocalDate.parse(text(all, "asked"))) : Optional.empty(),
				whole(all.get("threshold")), dimensions, questions);
	}

	static List<Double> numbers(JsonArray array) {
		return array.asList().stream().map(JsonElement::getAsDouble).toList();
	}

	private static int whole(JsonElement number) {
		return Integer.parseInt(number.getAsString());
	}

	static String text(JsonElement of, String name) {
		return of.getAsJsonObject().get(name).getAsString();
	}
}
