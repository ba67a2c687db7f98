package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * S2, ROBUSTNESS 49: whoever handles figures gets them from the disclosure guard. Found in the compiled classes of every
 * bundle. The lists of exceptions were reviewed one by one; they only become shorter.
 */
class GuardedFiguresTest {

	private static final String SCORING = "io/orgdeck/core/scoring/";

	/** Figures of people's votes. */
	private static final Set<String> FIGURES = scoring("Scores", "QuestionScore", "DimensionScore", "Distribution", "ScoreKeeper",
			"Comparison");

	/** Where figures come from that may be shown. */
	private static final Set<String> GUARD = scoring("DisclosureGuard", "DisclosedScores", "Disclosed");

	/** What makes figures of votes without asking the guard. */
	private static final Pattern SOURCE = Pattern.compile(
			SCORING + "(Scores\\.of|ScoreKeeper\\.scores|Distribution\\.(of|<init>)|Comparison\\.of\\(L" + SCORING + "Scores;).*");

	private static final String COUNTED = "computes what the formulas of the workbook compute, from the votes that the guarded report lists";
	private static final String SHOWN = "is given the scores that the guard shows";

	private static final String RECOUNTED = "recomputes from a bundle, which holds only what has passed the guard";

	/** Classes that make figures of votes themselves, each with its reason. */
	private static final Map<String, String> MAKES_FIGURES = Map.of("io/orgdeck/core/audit/Recount", RECOUNTED,
			"io/orgdeck/export/excel/internal/workbook/CountedVotes", COUNTED, "io/orgdeck/ui/ratings/RatingSheet",
			"the grid in which the consultant enters every vote by name sums them up below",
			"io/orgdeck/ui/room/facilitator/Facilitation", "the room that has just voted sees its own votes, and nobody else does");

	/** Classes that handle figures and do not name the guard, each with its reason. */
	private static final Map<String, String> IS_GIVEN_FIGURES = new TreeMap<>(Map.ofEntries(
			Map.entry("io/orgdeck/core/audit/Recount", RECOUNTED),
			Map.entry("io/orgdeck/core/checks/rules/LowScoreWithoutAction", "takes them from CheckContext, which asks the guard"),
			Map.entry("io/orgdeck/core/planning/ActionProposals", SHOWN), Map.entry("io/orgdeck/core/planning/StrategyBoardModel", SHOWN),
			Map.entry("io/orgdeck/core/planning/StrategyProgress", SHOWN), Map.entry("io/orgdeck/core/report/EasyReadPaper", SHOWN),
			Map.entry("io/orgdeck/core/report/FindingsSection", SHOWN), Map.entry("io/orgdeck/core/report/GroupBrief", SHOWN),
			Map.entry("io/orgdeck/core/report/GroupSheets", SHOWN), Map.entry("io/orgdeck/core/report/PaperSource", SHOWN),
			Map.entry("io/orgdeck/core/pool/Release", "asks a score only which question it is of"),
			Map.entry("io/orgdeck/core/report/PlainWords", SHOWN), Map.entry("io/orgdeck/core/report/ReportCharts", SHOWN),
			Map.entry("io/orgdeck/core/report/ResultSections", SHOWN),
			Map.entry("io/orgdeck/core/report/TraceSection", SHOWN),
			Map.entry("io/orgdeck/core/report/BoardSummaries", SHOWN), Map.entry("io/orgdeck/core/report/FirmnessTable", SHOWN),
			Map.entry("io/orgdeck/export/excel/internal/workbook/Calculation", COUNTED),
			Map.entry("io/orgdeck/export/excel/internal/workbook/CountedQuestion", COUNTED),
			Map.entry("io/orgdeck/export/excel/internal/workbook/CountedVotes", COUNTED),
			Map.entry("io/orgdeck/ui/ratings/RatingSheet", "see above"),
			Map.entry("io/orgdeck/ui/assess/results/QuestionTable", "is given rows whose results have passed the guard"),
			Map.entry("io/orgdeck/ui/room/facilitator/Facilitation", "see above"),
			Map.entry("io/orgdeck/ui/room/facilitator/RoomPainter", "paints what Facilitation reveals"),
			Map.entry("io/orgdeck/ui/room/facilitator/RoomWords", "speaks what Facilitation reveals"),
			Map.entry("io/orgdeck/ui/room/facilitator/TicksPainter", "paints what Facilitation reveals"),
			Map.entry("io/orgdeck/ui/parts/DotPlot", "draws what it is given"),
			Map.entry("io/orgdeck/ui/plan/strategy/board/BoardContent", SHOWN),
			Map.entry("io/orgdeck/ui/plan/strategy/board/GroupFace", SHOWN)));

	private static Set<String> scoring(String... names) {
		return Set.of(names).stream().map(name -> SCORING + name).collect(Collectors.toSet());
	}

	/** What every class outside of scoring refers to, with its nested classes. */
	private static Map<String, ClassFile> classes() throws IOException {
		var all = new HashMap<String, ClassFile>();
		for (SourceBundle bundle : SourceBundle.all()) {
			if (bundle.installed() == null) {
				continue;
			}
			bundle.classes().forEach((nested, file) -> {
				String name = nested.replaceFirst("\\$.*", "");
				if (!name.startsWith(SCORING)) {
					all.merge(name, file, GuardedFiguresTest::together);
				}
			});
		}
		return all;
	}

	private static ClassFile together(ClassFile one, ClassFile other) {
		var types = new TreeSet<>(one.types());
		types.addAll(other.types());
		var methods = new TreeSet<>(one.methods());
		methods.addAll(other.methods());
		return new ClassFile(types, methods);
	}

	private static Set<String> found(Predicate<ClassFile> wanted) throws IOException {
		return classes().entrySet().stream().filter(entry -> wanted.test(entry.getValue())).map(Map.Entry::getKey)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean handlesFigures(ClassFile file) {
		return file.types().stream().anyMatch(FIGURES::contains);
	}

	private static boolean namesGuard(ClassFile file) {
		return file.types().stream().anyMatch(type -> GUARD.contains(type.replaceFirst("\\$.*", "")));
	}

	@Test
	@DisplayName("S2: nobody outside of scoring makes figures of votes without asking the guard")
	void nobodyMakesFiguresThatAreNotGuarded() throws IOException {
		assertEquals(new TreeSet<>(MAKES_FIGURES.keySet()), found(file -> file.methods().stream().anyMatch(SOURCE.asMatchPredicate())));
	}

	@Test
	@DisplayName("S2: whoever handles figures names the guard, or was reviewed")
	void whoeverHandlesFiguresGetsThemFromTheGuard() throws IOException {
		assertEquals(IS_GIVEN_FIGURES.keySet(), found(file -> handlesFigures(file) && !namesGuard(file)));
	}

	@Test
	void theClassesOfEveryBundleAreRead() throws IOException {
		Set<String> readers = found(file -> handlesFigures(file) && namesGuard(file));
		assertTrue(readers.contains("io/orgdeck/core/report/ReportBuilder") && readers.contains("io/orgdeck/cli/internal/SummaryCommand")
				&& readers.contains("io/orgdeck/ui/assess/results/ResultsPage"), readers::toString);
		assertTrue(found(file -> true).stream().anyMatch(name -> name.startsWith("io/orgdeck/export/excel/"))
				&& found(file -> true).stream().anyMatch(name -> name.startsWith("io/orgdeck/export/word/")));
	}
}
