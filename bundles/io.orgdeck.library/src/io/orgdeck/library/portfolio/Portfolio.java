package io.orgdeck.library.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.orgdeck.core.words.Typed;
import io.orgdeck.library.Entry;
import io.orgdeck.library.Facts;
import io.orgdeck.library.Facts.DimensionFigure;

/**
 * All clients of a library at one moment. Scores stand beside each other only where they measure the same; every score has passed
 * the disclosure guard of its own assessment.
 *
 * @param measures those that most clients share first, then in the order of the decks
 * @param clients  by name
 * @param actions  what is open, the most urgent first; from the latest assessment of each client
 */
public record Portfolio(List<Measure> measures, List<ClientLine> clients, List<ClientAction> actions) {

	private static final Comparator<Entry> OLDEST_FIRST = Comparator
			.comparing((Entry entry) -> facts(entry).lastHeld().orElse(LocalDate.MIN)).thenComparing(Entry::changed)
			.thenComparing(Entry::path);

	private static final Comparator<ClientAction> MOST_URGENT_FIRST = Comparator
			.comparing((ClientAction one) -> one.action().due().orElse(LocalDate.MAX))
			.thenComparing(one -> Typed.key(one.action().owner())).thenComparing(one -> Typed.key(one.client()))
			.thenComparing(one -> one.action().code());

	public Portfolio {
		measures = List.copyOf(measures);
		clients = List.copyOf(clients);
		actions = List.copyOf(actions);
	}

	/** Of these files of a library. Of several copies of one assessment the one counts that was written last. */
	public static Portfolio of(Collection<Entry> entries) {
		Map<String, Entry> assessments = new LinkedHashMap<>();
		entries.stream().filter(entry -> entry.facts().isPresent()).sorted(Comparator.comparing(Entry::changed))
				.forEach(entry -> assessments.put(facts(entry).id(), entry));
		Map<String, List<Entry>> byClient = assessments.values().stream()
				.collect(Collectors.groupingBy(entry -> Typed.key(entry.title()), TreeMap::new, Collectors.toList()));
		var clients = new ArrayList<ClientLine>();
		byClient.values().forEach(all -> clients.add(line(all.stream().sorted(OLDEST_FIRST).toList())));
		List<ClientAction> actions = clients.stream().flatMap(client -> facts(client.latest()).actions().stream()
				.map(action -> new ClientAction(client.name(), client.latest(), action))).sorted(MOST_URGENT_FIRST).toList();
		return new Portfolio(measures(clients), clients, actions);
	}

	private static Facts facts(Entry entry) {
		return entry.facts().orElseThrow();
	}

	private static ClientLine line(List<Entry> oldestFirst) {
		Map<String, List<Point>> points = new HashMap<>();
		for (Entry entry : oldestFirst) {
			for (DimensionFigure figure : facts(entry).dimensions()) {
				points.computeIfAbsent(figure.asks(), asks -> new ArrayList<>())
						.add(new Point(facts(entry).lastHeld(), figure.score(), figure.withheld()));
			}
		}
		return new ClientLine(oldestFirst.getLast().title(), oldestFirst.getLast(), points);
	}

	private static List<Measure> measures(List<ClientLine> clients) {
		Map<String, DimensionFigure> figures = new LinkedHashMap<>();
		Map<String, Integer> counts = new HashMap<>();
		for (ClientLine client : clients) {
			for (DimensionFigure figure : facts(client.latest()).dimensions()) {
				figures.putIfAbsent(figure.asks(), figure);
				counts.merge(figure.asks(), 1, Integer::sum);
			}
		}
		return figures.values().stream().map(figure -> new Measure(figure.asks(), figure.name(), figure.shortName(), figure.lowest(),
				figure.highest(), counts.get(figure.asks()))).sorted(Comparator.comparingInt(Measure::clients).reversed()).toList();
	}

	/** The actions that are past their date. */
	public List<ClientAction> overdue(LocalDate today) {
		return actions.stream().filter(one -> one.action().isOverdue(today)).toList();
	}
}
