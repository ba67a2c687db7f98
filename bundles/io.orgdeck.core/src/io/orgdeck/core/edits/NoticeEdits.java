package io.orgdeck.core.edits;

import java.time.LocalDate;
import java.util.List;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.DataProtection;
import io.orgdeck.model.assessment.Notice;

/** Notes what those who take part were told about their data; every method is one undoable step. */
public final class NoticeEdits {

	private final AssessmentDocument document;

	public NoticeEdits(AssessmentDocument document) {
		this.document = document;
	}

	/** The notices, in the order in which they were noted. */
	public List<Notice> notices() {
		DataProtection protection = document.content().getDataProtection();
		return protection == null ? List.of() : protection.getNotices();
	}

	/** Notes one that was given on that day. */
	public Notice add(LocalDate given) {
		Notice notice = Ids.create(Literals.NOTICE);
		notice.setGiven(given);
		document.execute(Messages.addNotice, () -> {
			Assessment assessment = document.content();
			if (assessment.getDataProtection() == null) {
				assessment.setDataProtection(Ids.create(Literals.DATA_PROTECTION));
			}
			assessment.getDataProtection().getNotices().add(notice);
		});
		return notice;
	}

	public void remove(List<Notice> notices) {
		Removal.of(document, notices, Messages.removeNotices);
	}

	public void move(Notice notice, int place) {
		document.execute(Messages.moveNotice, () -> document.content().getDataProtection().getNotices().move(place, notice));
	}
}
