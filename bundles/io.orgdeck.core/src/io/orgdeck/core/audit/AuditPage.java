package io.orgdeck.core.audit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Assessment;

/** The last page of a board paper: by which key and figures its bundle is known, so that nobody can hand round another one with it. */
public final class AuditPage {

	/** Id of the section. */
	public static final String ID = "appendix-audit";

	private AuditPage() {
	}

	/** A report with that page, if it is a paper for a board. */
	public static ReportModel on(ReportModel report, Assessment assessment, Edition edition, SigningKey key) {
		if (edition.audience() != Audience.BOARD) {
			return report;
		}
		Messages messages = Language.of(report.language()).texts(Messages.class);
		String hash = Sha256.of(AuditInputs.line(assessment, edition.guard(assessment)));
		String figures = Hashes.inShort(hash);
		String signer = Hashes.inShort(Hashes.ofKey(key.key()));
		var sections = new ArrayList<>(report.sections());
		sections.add(new ReportSection(ID, messages.pageHeading, true,
				List.of(new Block.Paragraph(messages.pageHow), new Block.Labelled(messages.pageKey, signer),
						new Block.Labelled(messages.pageFigures, figures),
						new Block.Code(AuditInputs.FORMAT + " key=" + key.key() + " figures=" + hash,
								NLS.bind(messages.pageCode, signer, figures)))));
		return report.withSections(sections);
	}
}
