package io.orgdeck.ui.assess.sessions;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.ui.parts.ClockForm;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;

/** What, when, where and with whom. */
final class SessionFacts {

	private static final int ROOM_FOR_TIME = 10 * Layouts.UNIT;

	private final AssessmentDocument document;
	private final Supplier<Session> session;
	private final Text title;

	SessionFacts(Composite parent, AssessmentDocument document, Supplier<Session> session, Fields fields) {
		this.document = document;
		this.session = session;
		title = fields.text(parent, "sessions.title", Messages.title, value(Literals.SESSION__TITLE, Messages.changeTitle));
		var when = Layouts.columns(parent, 3);
		fields.day(when, "sessions.date", Messages.date, value(Literals.SESSION__DATE, Messages.changeDate));
		var starts = fields.formed(when, "sessions.starts", Messages.starts, value(Literals.SESSION__STARTS, Messages.changeStart),
				new ClockForm());
		GridDataFactory.fillDefaults().hint(ROOM_FOR_TIME, SWT.DEFAULT).applyTo(starts);
		fields.choice(when, "sessions.status", Messages.state, value(Literals.SESSION__STATUS, Messages.changeState),
				List.of(SessionStatus.values()), Words.onScreen()::of);
		var where = Layouts.equalColumns(parent, 2);
		fields.text(where, "sessions.place", Messages.place, value(Literals.SESSION__PLACE, Messages.changePlace));
		fields.text(where, "sessions.facilitator", Messages.facilitator, value(Literals.SESSION__FACILITATOR, Messages.changeFacilitator));
	}

	private <T> FeatureValue<T> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(document, session, feature, label);
	}

	void setFocus() {
		title.setFocus();
		title.selectAll();
	}
}
