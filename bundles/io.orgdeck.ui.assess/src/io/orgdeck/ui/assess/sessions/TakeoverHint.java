package io.orgdeck.ui.assess.sessions;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.core.planning.SessionQuestions;
import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.core.scoring.Takeover;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.WidgetIds;

/** Says beforehand which results a session will take over, and from how many people. */
final class TakeoverHint implements Binding {

	private final LiveAssessment live;
	private final Supplier<Session> session;
	private final Label hint;

	TakeoverHint(Composite parent, LiveAssessment live, Supplier<Session> session) {
		this.live = live;
		this.session = session;
		hint = WidgetIds.name(Labels.hint(parent, ""), "sessions.takeover");
	}

	@Override
	public void refresh() {
		String words = takeover().map(TakeoverHint::words).orElse("");
		if (!hint.getText().equals(words) || words.isEmpty() == hint.getVisible()) {
			hint.setText(words);
			hint.setVisible(!words.isEmpty());
			((GridData) hint.getLayoutData()).exclude = words.isEmpty();
			hint.requestLayout();
		}
	}

	private Optional<Takeover> takeover() {
		return Optional.ofNullable(session.get()).filter(one -> one.getStatus() != SessionStatus.CANCELLED)
				.flatMap(one -> CountingVotes.of(live.assessment()).takeoverBy(one, SessionQuestions.of(one)));
	}

	private static String words(Takeover earlier) {
		return earlier.questions() == 1 ? NLS.bind(Messages.takesOverOne, earlier.before())
				: NLS.bind(Messages.takesOver, earlier.questions(), earlier.before());
	}
}
