package io.orgdeck.ui.outline;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertySheetPage;

import io.orgdeck.ui.editor.LiveAssessment;

/** The Properties view for what is selected in an assessment; it follows every change. */
public final class AssessmentProperties extends PropertySheetPage {

	private final LiveAssessment live;
	private final LiveAssessment.Follower follower = new LiveAssessment.Follower() {
		@Override
		public void changed() {
			if (getControl() != null && !getControl().isDisposed()) {
				refresh();
			}
		}
	};

	public AssessmentProperties(LiveAssessment live) {
		this.live = live;
		setPropertySourceProvider(
				object -> object instanceof EObject shown && shown.eResource() != null ? new ObjectProperties(live.document(), shown) : null);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		live.addFollower(follower);
	}

	@Override
	public void dispose() {
		live.removeFollower(follower);
		super.dispose();
	}
}
