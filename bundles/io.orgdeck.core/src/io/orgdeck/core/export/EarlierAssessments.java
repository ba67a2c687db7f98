package io.orgdeck.core.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.PaperComparison;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.model.assessment.Assessment;

/** The options by which a paper for the board is set beside earlier files of the client, for exporters that declare them. */
final class EarlierAssessments {

	/** Option: a copy of the assessment as it was when the last draft was made. */
	static final String CHANGED_SINCE = "changed-since";
	/** Option: the assessment that the client had the last time. */
	static final String COMPARED_WITH = "compared-with";

	private EarlierAssessments() {
	}

	/**
	 * The report with what the options ask for.
	 *
	 * @throws OptionException when a file is not what its option is for
	 * @throws IOException     with a sentence, when a file cannot be read
	 */
	static ReportModel added(ReportModel report, Assessment now, Edition edition, Map<String, String> values) throws IOException {
		if (edition.audience() != Audience.BOARD) {
			return report;
		}
		ReportModel compared = report;
		String last = values.getOrDefault(COMPARED_WITH, "");
		if (!last.isBlank()) {
			compared = PaperComparison.comparedWith(compared, spoken(read(last, now, false), report), now, edition);
		}
		String draft = values.getOrDefault(CHANGED_SINCE, "");
		return draft.isBlank() ? compared : PaperComparison.changedSince(compared, spoken(read(draft, now, true), report), edition);
	}

	/** What is set beside each other is said in the same language. */
	private static Assessment spoken(Assessment earlier, ReportModel report) {
		return ReaderLanguage.in(earlier, Optional.of(report.language()));
	}

	/** An earlier state of the same assessment tells no change of the client, and another assessment is no draft. */
	private static Assessment read(String file, Assessment now, boolean same) throws IOException {
		Path path = Path.of(file);
		Assessment earlier = new AssessmentStore().read(path, ReadOptions.NONE).content();
		if (String.valueOf(earlier.getId()).equals(now.getId()) != same) {
			throw new OptionException(NLS.bind(same ? Messages.noDraft : Messages.noOtherAssessment, path.getFileName()));
		}
		return earlier;
	}
}
