package io.orgdeck.ui.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.WidgetIds;

/** An assessment as a tree: people, sessions, evidence, findings, recommendations, working groups. */
public final class AssessmentOutline extends ContentOutlinePage {

	/** A heading in the tree. */
	private enum Folder {
		PEOPLE(Messages.people, Icon.PEOPLE, AssessmentOutline::groupsAndLoners),
		SESSIONS(Messages.sessions, Icon.SESSION, Assessment::getSessions),
		EVIDENCE(Messages.evidence, Icon.EVIDENCE, Assessment::getEvidence),
		FINDINGS(Messages.findings, Icon.FINDING, Assessment::getFindings),
		RECOMMENDATIONS(Messages.recommendations, Icon.FINDING, Assessment::getRecommendations),
		WORKING_GROUPS(Messages.workingGroups, Icon.PEOPLE,
				assessment -> assessment.getStrategy() == null ? List.of() : assessment.getStrategy().getGroups());

		private final String label;
		private final Icon icon;
		private final Function<Assessment, List<? extends EObject>> content;

		Folder(String label, Icon icon, Function<Assessment, List<? extends EObject>> content) {
			this.label = label;
			this.icon = icon;
			this.content = content;
		}
	}

	private final LiveAssessment live;
	private final Consumer<EObject> reveal;
	private final LiveAssessment.Follower follower = new LiveAssessment.Follower() {
		@Override
		public void changed() {
			getTreeViewer().refresh();
		}
	};

	/** @param reveal brings an object into view in the editor */
	public AssessmentOutline(LiveAssessment live, Consumer<EObject> reveal) {
		this.live = live;
		this.reveal = reveal;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		var viewer = getTreeViewer();
		WidgetIds.name(viewer.getTree(), "outline.tree");
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Labelling());
		viewer.setInput(live);
		viewer.expandToLevel(2);
		viewer.addOpenListener(event -> {
			if (event.getSelection() instanceof StructuredSelection chosen && chosen.getFirstElement() instanceof EObject object) {
				reveal.accept(object);
			}
		});
		live.addFollower(follower);
	}

	@Override
	public void dispose() {
		live.removeFollower(follower);
		super.dispose();
	}

	private static List<? extends EObject> groupsAndLoners(Assessment assessment) {
		var all = new ArrayList<EObject>(assessment.getGroups());
		assessment.getParticipants().stream().filter(participant -> participant.getGroup() == null).forEach(all::add);
		return all;
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return Folder.values();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return childrenOf(parent).toArray();
		}

		private List<? extends EObject> childrenOf(Object parent) {
			return switch (parent) {
				case Folder folder -> folder.content.apply(live.assessment());
				case RespondentGroup group ->
					live.assessment().getParticipants().stream().filter(participant -> participant.getGroup() == group).toList();
				case Session session -> session.getCards();
				case WorkingGroup group -> group.getActions();
				default -> List.of();
			};
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !childrenOf(element).isEmpty();
		}
	}

	private static final class Labelling extends LabelProvider {

		@Override
		public String getText(Object element) {
			return element instanceof Folder folder ? folder.label : Names.onScreen().label((EObject) element);
		}

		@Override
		public Image getImage(Object element) {
			return switch (element) {
				case Folder folder -> folder.icon.image();
				case RespondentGroup group -> Icon.PEOPLE.image();
				case WorkingGroup group -> Icon.PEOPLE.image();
				case Participant participant -> Icon.PERSON.image();
				case Session session -> Icon.SESSION.image();
				case ChosenCard card -> Icon.CARD.image();
				case Evidence evidence -> Icon.EVIDENCE.image();
				case Finding finding -> Icon.FINDING.image();
				case Recommendation recommendation -> Icon.FINDING.image();
				case Action action -> Icon.ACTION.image();
				default -> null;
			};
		}
	}
}
