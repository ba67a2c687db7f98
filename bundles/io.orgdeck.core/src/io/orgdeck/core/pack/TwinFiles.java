package io.orgdeck.core.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.Passage;
import io.orgdeck.core.export.ReadbackRegistry;
import io.orgdeck.core.pack.PackProblem.Kind;
import io.orgdeck.core.words.Numeral;
import io.orgdeck.model.Texts;

/**
 * Compares two files that say the same in two languages, such as a paper in Welsh and in English: passage by passage in the order of
 * reading, each must have the same numbers, those of figures and those of sections. Words are not compared, so that a passage without numbers may stand in one
 * of them alone.
 */
public final class TwinFiles {

	/** A passage, and its numbers in a spelling that is the same in all languages. */
	private record Line(String place, String words, String numbers, int count) {

		static Line of(Passage passage) {
			String words = passage.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" | "));
			List<String> numbers = passage.cells().stream().flatMap(cell -> NUMBER.matcher(cell).results()).map(MatchResult::group)
					.map(Line::spelt).sorted().toList();
			return new Line(passage.place(), words, String.join(" ", numbers), numbers.size());
		}

		private static String spelt(String number) {
			return new TreeSet<>(Numeral.in(number).stream().flatMap(numeral -> numeral.spellings().stream()).toList()).toString();
		}

		String said() {
			return Texts.excerpt(words, LONGEST);
		}
	}

	/** With or without a letter before it: what a label ends with stands close to its value. */
	private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*");
	private static final int LONGEST = 90;

	private final List<PackProblem> problems = new ArrayList<>();
	private int compared;

	private TwinFiles() {
	}

	/**
	 * Reads both files again and compares them.
	 *
	 * @throws IOException with a sentence, when one cannot be read
	 */
	public static TwinFiles of(Path one, Path other, ReadbackRegistry readers, IProgressMonitor monitor) throws IOException {
		var progress = SubMonitor.convert(monitor, 2);
		return of(one.getFileName().toString(), PackCheck.read(readers, one, progress.split(1)), other.getFileName().toString(),
				PackCheck.read(readers, other, progress.split(1)));
	}

	/** Compares what was read of two files. */
	public static TwinFiles of(String one, List<Passage> said, String other, List<Passage> alsoSaid) {
		var twins = new TwinFiles();
		twins.compare(one, lines(said), other, lines(alsoSaid));
		return twins;
	}

	private static List<Line> lines(List<Passage> passages) {
		return passages.stream().map(Line::of).filter(line -> line.count() > 0).toList();
	}

	/** Along the longest row of passages that both have; between two of them stands what differs. */
	private void compare(String one, List<Line> left, String other, List<Line> right) {
		int[][] longest = longest(left, right);
		var gapLeft = new ArrayList<Line>();
		var gapRight = new ArrayList<Line>();
		int i = 0;
		int j = 0;
		while (i < left.size() || j < right.size()) {
			if (i < left.size() && j < right.size() && left.get(i).numbers().equals(right.get(j).numbers())) {
				tell(one, gapLeft, other, gapRight);
				compared += left.get(i).count();
				i++;
				j++;
			} else if (j == right.size() || i < left.size() && longest[i + 1][j] >= longest[i][j + 1]) {
				gapLeft.add(left.get(i++));
			} else {
				gapRight.add(right.get(j++));
			}
		}
		tell(one, gapLeft, other, gapRight);
	}

	private static int[][] longest(List<Line> left, List<Line> right) {
		var longest = new int[left.size() + 1][right.size() + 1];
		for (int i = left.size() - 1; i >= 0; i--) {
			for (int j = right.size() - 1; j >= 0; j--) {
				longest[i][j] = left.get(i).numbers().equals(right.get(j).numbers()) ? longest[i + 1][j + 1] + 1
						: Math.max(longest[i + 1][j], longest[i][j + 1]);
			}
		}
		return longest;
	}

	private void tell(String one, List<Line> left, String other, List<Line> right) {
		int pairs = Math.min(left.size(), right.size());
		for (int k = 0; k < pairs; k++) {
			problems.add(new PackProblem(Kind.DIFFERS, one, left.get(k).place(),
					NLS.bind(Messages.twinDiffers, new Object[] { left.get(k).said(), other, right.get(k).place(), right.get(k).said() })));
		}
		left.subList(pairs, left.size()).forEach(line -> problems
				.add(new PackProblem(Kind.MISSING, one, line.place(), NLS.bind(Messages.twinAlone, line.said(), other))));
		right.subList(pairs, right.size()).forEach(line -> problems
				.add(new PackProblem(Kind.MISSING, other, line.place(), NLS.bind(Messages.twinAlone, line.said(), one))));
		left.clear();
		right.clear();
	}

	/** What does not agree, with its place in both. */
	public List<PackProblem> problems() {
		return List.copyOf(problems);
	}

	/** How many numbers are the same in both. */
	public int compared() {
		return compared;
	}
}
