package io.orgdeck.core.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Milestone;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.StrategyVersion;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;

/** What stands above the actions: aims and milestones of the groups, vision and statement of the whole. Each gesture is one step. */
public final class StrategyEdits {

	private final AssessmentDocument document;

	public StrategyEdits(AssessmentDocument document) {
		this.document = document;
	}

	/** Says which cards a group starts from: these and no others. */
	public void startFrom(WorkingGroup group, List<Card> cards) {
		if (!cards.equals(group.getCards())) {
			document.execute(Messages.chooseCards, () -> ECollections.setEList(group.getCards(), cards));
		}
	}

	public Aim addAim(WorkingGroup group) {
		Aim aim = Ids.create(Literals.AIM);
		document.execute(Messages.addAim, () -> group.getAims().add(aim));
		return aim;
	}

	/** Removes aims; the actions that served them serve none then. */
	public void removeAims(List<Aim> aims) {
		remove(aims, Messages.removeAims);
	}

	public void move(Aim aim, int place) {
		document.execute(Messages.moveAim, () -> ((WorkingGroup) aim.eContainer()).getAims().move(place, aim));
	}

	public Milestone addMilestone(WorkingGroup group) {
		Milestone milestone = Ids.create(Literals.MILESTONE);
		document.execute(Messages.addMilestone, () -> group.getMilestones().add(milestone));
		return milestone;
	}

	public void removeMilestones(List<Milestone> milestones) {
		remove(milestones, Messages.removeMilestones);
	}

	/** Keeps vision and statement as they stand now. */
	public StrategyVersion keepVersion(LocalDate today) {
		StrategyVersion version = Ids.create(Literals.STRATEGY_VERSION);
		version.setDate(today);
		document.execute(Messages.keepVersion, () -> {
			Strategy strategy = strategy();
			version.setVision(strategy.getVision());
			version.setStatement(strategy.getStatement());
			strategy.getVersions().add(version);
		});
		return version;
	}

	/** Makes an earlier version vision and statement again. */
	public void bringBack(StrategyVersion version) {
		Strategy strategy = strategy();
		if (!Objects.equals(strategy.getVision(), version.getVision())
				|| !Objects.equals(strategy.getStatement(), version.getStatement())) {
			document.execute(Messages.bringBackVersion, () -> {
				strategy.setVision(version.getVision());
				strategy.setStatement(version.getStatement());
			});
		}
	}

	public void removeVersions(List<StrategyVersion> versions) {
		remove(versions, Messages.removeVersions);
	}

	private Strategy strategy() {
		if (document.content().getStrategy() == null) {
			document.content().setStrategy(Ids.create(Literals.STRATEGY));
		}
		return document.content().getStrategy();
	}

	private void remove(List<? extends EObject> objects, String label) {
		document.execute(label, () -> EcoreUtil.deleteAll(objects, true));
	}
}
