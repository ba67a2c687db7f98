package io.orgdeck.core.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.TypedFigures;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Numeral;
import io.orgdeck.core.words.Sentences;
import io.orgdeck.model.assessment.Assessment;

/**
 * Looks at the scores that authors typed: beside the name of a dimension or the code of a question stands a figure that the
 * report has of it, or text and figures contradict each other. Only what looks like a score is looked at, a number with decimals
 * within the scale; counts and money are the author's.
 */
final class AuthoredFigures {

	private final ReportFigures report;
	private final Scale scale;
	private final Set<PackProblem> problems = new LinkedHashSet<>();

	private AuthoredFigures(ReportFigures report, Scale scale) {
		this.report = report;
		this.scale = scale;
	}

	/** What is wrong in what authors typed. */
	static List<PackProblem> problems(Assessment assessment, Edition edition, ReportFigures report) {
		var all = new ArrayList<PackProblem>();
		TypedFigures.told(assessment, edition)
				.forEach(sentence -> all.add(new PackProblem(PackProblem.Kind.WITHHELD, "", "", sentence)));
		var looking = new AuthoredFigures(report, Scale.of(assessment.getDeck()));
		TypedFigures.forEachText(assessment, edition, looking::text);
		all.addAll(looking.problems);
		return all;
	}

	private void text(String place, String text) {
		for (String sentence : Sentences.of(text, report::named)) {
			List<Numeral> scores = Numeral.in(sentence).stream().filter(this::looksLikeScore).toList();
			List<String> about = scores.isEmpty() ? List.of() : report.named(sentence);
			if (about.isEmpty()) {
				continue;
			}
			var known = new TreeSet<>(report.overall());
			about.forEach(subject -> known.addAll(report.of(subject)));
			scores.stream().filter(score -> known.stream().noneMatch(score::says))
					.forEach(score -> problems.add(new PackProblem(PackProblem.Kind.TYPED, "", place, NLS.bind(Messages.typed,
							new Object[] { score.said(), about.stream().collect(Collectors.joining(", ")), said(about) }))));
		}
	}

	private String said(List<String> about) {
		String scores = report.headlines().entrySet().stream().filter(one -> about.contains(report.subject(one.getKey())))
				.map(one -> NLS.bind(Messages.score, one.getKey(), FigureCheck.rounded(one.getValue()))).collect(Collectors.joining("; "));
		return scores.isEmpty() ? "" : NLS.bind(Messages.reportSays, scores);
	}

	private boolean looksLikeScore(Numeral numeral) {
		double value = numeral.readings().getFirst().doubleValue();
		return numeral.isDecimal() && numeral.readings().getFirst().scale() <= 2 && scale.hasRange() && value >= scale.lowest()
				&& value <= scale.highest();
	}
}
