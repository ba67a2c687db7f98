package io.orgdeck.core.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.PaperOption;
import io.orgdeck.model.assessment.Publication;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.Theme;

/** What in an assessment is marked as exempt from publication. */
public final class ExemptMatter {

	private ExemptMatter() {
	}

	/** Whether the paper as a whole is exempt, so that nothing of it can be published. */
	public static boolean isAll(Assessment assessment) {
		return paper(assessment).filter(BoardPaper::isExempt).isPresent();
	}

	/** Whether anything is exempt. */
	public static boolean isAny(Assessment assessment) {
		return isAll(assessment) || !sections(assessment).isEmpty() || marks(assessment).anyMatch(mark -> mark == Publication.EXEMPT);
	}

	/** Ids of the sections that are exempt as a whole. */
	public static List<String> sections(Assessment assessment) {
		return paper(assessment).<List<String>>map(BoardPaper::getExemptSections).orElse(List.of());
	}

	private static Stream<Publication> marks(Assessment assessment) {
		return Stream.of(assessment.getFindings().stream().map(Finding::getPublication),
				assessment.getThemes().stream().map(Theme::getPublication),
				assessment.getRecommendations().stream().map(Recommendation::getPublication),
				paper(assessment).stream().flatMap(paper -> paper.getOptions().stream()).map(PaperOption::getPublication),
				Stream.ofNullable(assessment.getStrategy()).map(Strategy::getGroups).flatMap(List::stream)
						.flatMap(group -> group.getActions().stream()).map(Action::getPublication))
				.flatMap(all -> all);
	}

	private static Optional<BoardPaper> paper(Assessment assessment) {
		return Optional.ofNullable(assessment.getPaper());
	}
}
