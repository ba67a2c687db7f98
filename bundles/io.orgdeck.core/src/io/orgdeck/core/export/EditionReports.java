package io.orgdeck.core.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.orgdeck.core.audit.AuditPage;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.QuotedNames;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.TypedFigures;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.model.assessment.Assessment;

/**
 * What several files made from one assessment share: the report of each edition, and what is told of it. Each is computed once, when
 * it is first asked for. For one thread, and as long as nobody changes the assessment.
 */
public final class EditionReports {

	/** A report is the same for all files of an edition in one language that are set beside the same earlier assessments. */
	private record Kind(Edition edition, String draft, String last, String language) {
	}

	private final Assessment assessment;
	private final LocalDate today;
	private final Map<String, Assessment> spoken = new HashMap<>();
	private final Map<Kind, ReportModel> reports = new HashMap<>();
	private final Map<Edition, List<String>> typed = new HashMap<>();
	private final Map<Edition, List<String>> quoted = new HashMap<>();
	private final Map<Edition, LeftFigures> figures = new HashMap<>();

	public EditionReports(Assessment assessment, ExportOptions options) {
		this.assessment = assessment;
		today = LocalDate.now(options.clock());
	}

	Assessment assessment() {
		return assessment;
	}

	/** @param language of the report */
	ReportModel report(Edition edition, Map<String, String> values, String language) throws IOException {
		var kind = new Kind(edition, values.getOrDefault(EarlierAssessments.CHANGED_SINCE, ""),
				values.getOrDefault(EarlierAssessments.COMPARED_WITH, ""),
				language);
		Assessment said = spoken.computeIfAbsent(kind.language(), tag -> ReaderLanguage.in(assessment, Optional.of(tag)));
		ReportModel made = reports.get(kind);
		if (made == null) {
			made = checkable(EarlierAssessments.added(ReportBuilder.report(said, today, edition), said, edition, values),
					edition);
			reports.put(kind, made);
		}
		return made;
	}

	/** With the page that leads to the audit bundle, once there is a key to sign with. */
	private ReportModel checkable(ReportModel report, Edition edition) throws IOException {
		Optional<SigningKey> key = SigningKey.find();
		return key.isEmpty() ? report : AuditPage.on(report, assessment, edition, key.get());
	}

	List<String> typed(Edition edition) {
		return typed.computeIfAbsent(edition, any -> TypedFigures.told(assessment, edition));
	}

	List<String> quoted(Edition edition) {
		return quoted.computeIfAbsent(edition, any -> QuotedNames.told(assessment, edition));
	}

	LeftFigures figures(Edition edition) {
		return figures.computeIfAbsent(edition, any -> LeftFigures.of(assessment, edition));
	}
}
