package io.orgdeck.core.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

/** Keeps a list of problems short enough to be read: of very many that have one remedy, a few stand for all. */
public final class ProblemSummary {

	/** How many of one kind are shown in full. */
	private static final int MOST = 50;
	/** How many of more than that are shown. */
	private static final int FIRST = 5;

	private record Kind(boolean error, String file, String sheet, String remedy) {
		static Kind of(ImportProblem problem) {
			return new Kind(problem.isError(), problem.place().file(), problem.place().sheet(), problem.remedy());
		}
	}

	private ProblemSummary() {
	}

	/** The problems in their order; of more than fifty of one kind in a sheet the first five, and how many more there are in which rows. */
	public static List<ImportProblem> of(List<ImportProblem> problems) {
		Map<Kind, List<ImportProblem>> kinds = new LinkedHashMap<>();
		problems.forEach(problem -> kinds.computeIfAbsent(Kind.of(problem), unseen -> new ArrayList<>()).add(problem));
		var shown = new ArrayList<ImportProblem>();
		var seen = new LinkedHashMap<Kind, Integer>();
		for (ImportProblem problem : problems) {
			List<ImportProblem> alike = kinds.get(Kind.of(problem));
			int number = seen.merge(Kind.of(problem), 1, Integer::sum);
			if (alike.size() <= MOST || number <= FIRST) {
				shown.add(problem);
			} else if (number == FIRST + 1) {
				shown.add(more(alike.subList(FIRST, alike.size())));
			}
		}
		return shown;
	}

	private static ImportProblem more(List<ImportProblem> rest) {
		ImportProblem first = rest.getFirst();
		int from = rest.stream().mapToInt(problem -> problem.place().row()).min().getAsInt();
		int to = rest.stream().mapToInt(problem -> problem.place().row()).max().getAsInt();
		return new ImportProblem(first.severity(), new Place(first.place().file(), first.place().sheet(), 0, -1),
				NLS.bind(Messages.problems_more, new Object[] { rest.size(), from, to }), first.remedy());
	}
}
