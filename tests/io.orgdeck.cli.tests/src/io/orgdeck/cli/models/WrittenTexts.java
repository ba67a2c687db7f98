package io.orgdeck.cli.models;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.cli.models.ExampleModel.Asked;
import io.orgdeck.core.export.Passage;
import io.orgdeck.core.export.ReadbackRegistry;

/** What a file that was written says to somebody who has nothing but the file. */
final class WrittenTexts {

	private static final BigDecimal TINY = new BigDecimal("1e-9");

	private final List<Passage> passages;
	private final String all;
	/** Lines of tables by their first words. */
	private final Map<String, List<Passage>> lines = new HashMap<>();

	private WrittenTexts(List<Passage> passages) {
		this.passages = passages;
		all = plain(String.join("\n", passages.stream()
				.flatMap(passage -> Stream.concat(passage.headings().stream(), passage.cells().stream())).toList()));
		passages.stream().filter(passage -> passage.cells().size() > 1).forEach(passage -> lines
				.computeIfAbsent(plain(passage.cells().getFirst()).strip(), unseen -> new ArrayList<>()).add(passage));
	}

	static WrittenTexts of(Path file) throws IOException {
		String name = file.toString();
		return new WrittenTexts(ReadbackRegistry.platform().find(name.substring(name.lastIndexOf('.') + 1)).orElseThrow().read(file,
				new NullProgressMonitor()));
	}

	private static String plain(String text) {
		return text.replaceAll("[\\s\\u00a0\\u00ad\\u200b]+", " ");
	}

	/** The texts that are nowhere in it whole. */
	List<String> lost(Collection<String> texts) {
		return texts.stream().filter(text -> !text.isEmpty()).distinct().filter(text -> !all.contains(plain(text))).toList();
	}

	/** The texts that stand in it. */
	List<String> found(Collection<String> texts) {
		return texts.stream().filter(text -> !text.isEmpty() && all.contains(plain(text))).distinct().toList();
	}

	/**
	 * What is wrong with a figure wherever it stands: below that heading, in lines that begin so.
	 *
	 * @param figure to so many decimals as the file shows; empty where it is withheld or there is none
	 */
	Optional<String> wrong(String line, String heading, Optional<BigDecimal> figure) {
		boolean any = false;
		for (Passage passage : lines.getOrDefault(plain(line).strip(), List.of())) {
			for (int i = 1; i < passage.cells().size(); i++) {
				if (passage.heading(i).equals(heading)) {
					any = true;
					String cell = passage.cells().get(i);
					if (!says(cell, figure)) {
						return Optional.of(heading + " of " + line + ": " + figure + ", but " + passage.place() + " says " + cell);
					}
				}
			}
		}
		return any ? Optional.empty() : Optional.of(heading + " of " + line + " stands nowhere");
	}

	/** The same of how often an answer was given, in the lines of a question that name the answer. */
	Optional<String> wrongCount(String line, String answer, String heading, int count) {
		List<Passage> named = lines.getOrDefault(line, List.of()).stream().filter(passage -> passage.cells().contains(answer)).toList();
		List<String> said = named.stream().flatMap(passage -> IntStream.range(1, passage.cells().size())
				.filter(i -> passage.heading(i).equals(heading)).mapToObj(passage.cells()::get)).toList();
		return said.isEmpty() || said.stream().anyMatch(cell -> !cell.equals(String.valueOf(count)))
				? Optional.of(heading + " of " + answer + " to " + line + ": " + count + ", but told is " + said) : Optional.empty();
	}

	/** A mark may stand before a figure that says whether it is low or high. */
	private static boolean says(String text, Optional<BigDecimal> figure) {
		String cell = text.replaceFirst("^[\\u25cb-\\u25d5] ", "");
		if (!cell.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")) {
			return figure.isEmpty();
		}
		BigDecimal told = new BigDecimal(cell);
		BigDecimal half = told.scale() > 6 ? TINY : new BigDecimal("0.5").movePointLeft(Math.max(0, told.scale())).add(TINY);
		return figure.isPresent() && told.subtract(figure.get()).abs().compareTo(half) <= 0;
	}

	/** Whether a page shows a question with all its answers. */
	static void assertShown(String page, Asked asked) {
		String shown = page.replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
		assertTrue(shown.contains(asked.text()), () -> asked.text() + " is not on " + page);
		asked.steps().forEach(
				step -> assertTrue(shown.contains(step.label()) && shown.contains(step.meaning()), () -> step + " is not on " + page));
	}
}
