package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Dimension;

/** Dimension with no working group on it or on a part of it, once work on the strategy has begun. */
public final class DimensionWithoutGroup implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.dimension-group";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		Strategy strategy = context.assessment().getStrategy();
		if (context.assessment().getDeck() == null || !hasBegun(strategy)) {
			return Stream.empty();
		}
		var served = strategy.getGroups().stream().map(WorkingGroup::getDimension).collect(Collectors.toSet());
		DimensionTree tree = DimensionTree.of(context.assessment().getDeck());
		return tree.top().stream().filter(dimension -> tree.within(dimension).stream().noneMatch(served::contains))
				.map(dimension -> issue(dimension, strategy));
	}

	private static boolean hasBegun(Strategy strategy) {
		return strategy != null
				&& !(strategy.getGroups().isEmpty() && Texts.isBlank(strategy.getVision()) && Texts.isBlank(strategy.getStatement()));
	}

	private Issue issue(Dimension dimension, Strategy strategy) {
		return new Issue(id(), Issue.Severity.WARNING,
				NLS.bind(Messages.dimensionWithoutGroup, Names.onScreen().orUnnamed(dimension.getName())),
				dimension,
				List.of(new QuickFix(NLS.bind(Messages.dimensionWithoutGroupFix, Names.onScreen().orUnnamed(dimension.getName())),
						assessment -> {
							WorkingGroup group = Ids.create(AssessmentPackage.Literals.WORKING_GROUP);
							group.setName(dimension.getName());
							group.setDimension(dimension);
							strategy.getGroups().add(group);
						})));
	}
}
