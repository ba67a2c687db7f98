package io.orgdeck.core.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.Passage;
import io.orgdeck.core.words.Numeral;
import io.orgdeck.core.words.Sentences;

/** Compares what stands in a file with what its report says. */
final class FigureCheck {

	private static final int EXCERPT = 80;
	private static final int MOST_SAID = 3;

	private final ReportFigures report;
	private final String file;
	private final List<PackProblem> problems = new ArrayList<>();
	private final Set<String> headlines = new TreeSet<>();
	private int compared;

	FigureCheck(ReportFigures report, String file) {
		this.report = report;
		this.file = file;
	}

	/** What differs; nothing when all is as the report says. */
	List<PackProblem> check(List<Passage> passages) {
		passages.forEach(this::passage);
		return List.copyOf(new LinkedHashSet<>(problems));
	}

	/** How many figures were compared. */
	int compared() {
		return compared;
	}

	/** The dimensions whose scores stand in the file. */
	Set<String> headlines() {
		return headlines;
	}

	private void passage(Passage passage) {
		String row = passage.cells().size() < 2 ? null : name(passage.cells());
		headlines(passage);
		for (int i = 0; i < passage.cells().size(); i++) {
			String cell = passage.cells().get(i);
			List<Numeral> numerals = Numeral.in(cell);
			if (numerals.size() == 1 && numerals.getFirst().isAllOf(cell) && row != null) {
				figure(passage, row, passage.heading(i), numerals.getFirst());
			} else if (report.hasText(cell)) {
				compared += numerals.size();
			} else {
				words(passage.place(), cell, row == null ? List.of() : List.of(row));
			}
		}
	}

	/** The subject of a line, or the first of its cells that names a line of the report. */
	private String name(List<String> cells) {
		return cells.stream().filter(cell -> report.subjects().containsKey(WordKey.spaced(cell))).findFirst()
				.or(() -> cells.stream().filter(report::knows).findFirst()).orElse(null);
	}

	private void headlines(Passage passage) {
		String all = String.join(" ", passage.cells());
		List<Numeral> numerals = Numeral.in(all);
		if (!numerals.isEmpty()) {
			List<String> named = report.named(all);
			report.headlines().forEach((dimension, score) -> {
				if (named.contains(report.subject(dimension)) && numerals.stream().anyMatch(one -> one.says(score))) {
					headlines.add(dimension);
				}
			});
		}
	}

	private void figure(Passage passage, String row, String heading, Numeral said) {
		compared++;
		Set<Double> here = report.at(row, heading);
		if (here == null ? says(report.of(row), said) || report.hasNumber(said) : says(here, said)) {
			return;
		}
		String what = heading.isBlank() ? row : NLS.bind(Messages.figureOf, heading, row);
		add(passage.place(), here == null ? NLS.bind(Messages.unknownOf, said.said(), what)
				: here.isEmpty() ? NLS.bind(Messages.withheld, said.said(), what)
						: NLS.bind(Messages.differs, new Object[] { said.said(), what, said(here) }));
	}

	private void words(String place, String text, List<String> about) {
		for (String sentence : Sentences.of(text, report::named)) {
			if (report.hasText(sentence)) {
				compared += Numeral.in(sentence).size();
				continue;
			}
			var subjects = new LinkedHashSet<>(about);
			subjects.addAll(report.named(sentence));
			String own = report.withoutQuotes(sentence);
			compared += Numeral.in(sentence).size();
			for (Numeral numeral : Numeral.in(own)) {
				boolean known = subjects.isEmpty() || !numeral.isDecimal() ? report.hasNumber(numeral) : says(report.overall(), numeral);
				if (!known && !report.isInNames(numeral, subjects)
						&& subjects.stream().noneMatch(one -> says(report.of(one), numeral))) {
					add(place, subjects.isEmpty() ? NLS.bind(Messages.unknown, numeral.said(), excerpt(sentence))
							: NLS.bind(Messages.unknownIn, new Object[] { numeral.said(), subjects.iterator().next(), excerpt(sentence) }));
				}
			}
		}
		ReportFigures.quotes(text).stream().filter(quote -> !report.hasQuote(quote))
				.forEach(quote -> add(place, NLS.bind(Messages.quote, excerpt(quote))));
	}

	private static boolean says(Collection<Double> values, Numeral numeral) {
		return values.stream().anyMatch(numeral::says);
	}

	private static String said(Collection<Double> values) {
		return values.stream().map(FigureCheck::rounded).distinct().limit(MOST_SAID).collect(Collectors.joining(", "));
	}

	static String rounded(double value) {
		return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(Math.round(value * 100) / 100.0);
	}

	static String excerpt(String text) {
		return text.codePointCount(0, text.length()) <= EXCERPT ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
	}

	private void add(String place, String sentence) {
		problems.add(new PackProblem(PackProblem.Kind.DIFFERS, file, place, sentence));
	}
}
