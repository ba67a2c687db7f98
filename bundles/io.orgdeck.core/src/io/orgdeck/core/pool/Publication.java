package io.orgdeck.core.pool;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import io.orgdeck.core.pool.PoolFigures.Subject;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.core.words.Language;

/**
 * A release, and what each of its figures was made of, which is for whoever keeps the pool alone. Two states of a pool must not
 * tell what a few organisations have brought in between: a figure is made anew only when, beside every figure on the same that
 * was ever published, at least five organisations have come, changed or gone. Until then it stays as it was.
 *
 * @param release what everybody sees
 * @param basis   for each figure, a print of what each organisation brought to it
 */
public record Publication(Release release, SortedMap<Subject, SortedMap<String, String>> basis) {

	/**
	 * What may be published now.
	 *
	 * @param contributions one of each organisation
	 * @param earlier       everything that was published, first to last
	 * @throws IOException with a sentence, when there are too few organisations, or too few have changed
	 */
	public static Publication next(Collection<Contribution> contributions, List<Publication> earlier, LocalDate day) throws IOException {
		if (contributions.size() < PoolFigures.FEWEST) {
			throw new StoreException(Kind.CANNOT_WRITE,
					Language.onScreen().counted(Messages.fewOrganisations, contributions.size(), PoolFigures.FEWEST));
		}
		var now = new PoolFigures(contributions);
		var figures = new TreeMap<Subject, Spread>();
		var basis = new TreeMap<Subject, SortedMap<String, String>>();
		if (!earlier.isEmpty()) {
			figures.putAll(earlier.getLast().release().figures());
			basis.putAll(earlier.getLast().basis());
		}
		boolean anyNew = false;
		for (Subject subject : now.subjects()) {
			SortedMap<String, String> prints = now.prints(subject);
			if (!prints.equals(basis.get(subject)) && earlier.stream().map(Publication::basis).map(one -> one.get(subject))
					.allMatch(known -> known == null || isFarEnough(known, prints))) {
				figures.put(subject, now.spread(subject));
				basis.put(subject, prints);
				anyNew = true;
			}
		}
		if (!anyNew) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.nothingNew, PoolFigures.FEWEST));
		}
		int number = earlier.isEmpty() ? 1 : earlier.getLast().release().number() + 1;
		return new Publication(Release.of(number, day, contributions.size(), kinds(contributions), figures), basis);
	}

	/** Whether so many organisations differ that the difference tells of no few; none at all is the same figure. */
	private static boolean isFarEnough(Map<String, String> known, Map<String, String> now) {
		long differ = known.entrySet().stream().filter(one -> !one.getValue().equals(now.get(one.getKey()))).count()
				+ now.keySet().stream().filter(organisation -> !known.containsKey(organisation)).count();
		return differ == 0 || differ >= PoolFigures.FEWEST;
	}

	private static Map<String, Integer> kinds(Collection<Contribution> contributions) {
		Map<String, Long> counts = contributions.stream().map(one -> one.facts().kind()).filter(kind -> !kind.isEmpty())
				.collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
		var kinds = new LinkedHashMap<String, Integer>();
		counts.entrySet().stream().filter(one -> one.getValue() >= PoolFigures.FEWEST)
				.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.forEach(one -> kinds.put(one.getKey(), one.getValue().intValue()));
		return kinds;
	}

	/** What is for the keeper alone, as one line of JSON. */
	public String basisJson() {
		var all = new JsonArray();
		basis.forEach((subject, prints) -> {
			var one = new JsonObject();
			one.addProperty("dimension", subject.dimension());
			one.addProperty("id", subject.id());
			one.add("levels", ContributionLine.numbers(subject.levels()));
			var of = new JsonObject();
			prints.forEach(of::addProperty);
			one.add("prints", of);
			all.add(one);
		});
		return new Gson().toJson(all);
	}

	/** @throws IOException with a sentence, when one of the two cannot be understood */
	public static Publication parse(String release, String basis, int number) throws IOException {
		Release known = Release.parse(release, number);
		try {
			var all = new TreeMap<Subject, SortedMap<String, String>>();
			for (JsonElement element : JsonParser.parseString(basis).getAsJsonArray()) {
				JsonObject one = element.getAsJsonObject();
				var prints = new TreeMap<String, String>();
				one.getAsJsonObject("prints").entrySet().forEach(print -> prints.put(print.getKey(), print.getValue().getAsString()));
				all.put(new Subject(((JsonPrimitive) one.get("dimension")).getAsBoolean(), ContributionLine.text(one, "id"),
						ContributionLine.numbers(one.getAsJsonArray("levels"))), prints);
			}
			return new Publication(known, all);
		} catch (JsonParseException | IllegalStateException | NullPointerException | UnsupportedOperationException | ClassCastException
				| NumberFormatException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.releaseBroken, number), e);
		}
	}
}
