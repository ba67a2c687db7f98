package io.orgdeck.core.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.Firmness;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Dimension;

/**
 * What every edition of a paper is made from.
 *
 * @param assessment a copy, without what the edition does not hold
 * @param edition    which paper it is
 * @param scores     as far as the disclosure guard shows them
 * @param firmness   by how few votes what they say would turn
 * @param tables     every figure
 * @param charts     all that a section can show
 * @param words      in the language of the paper
 */
record PaperSource(Assessment assessment, Edition edition, Scores scores, Firmness firmness, Tables tables, List<Chart> charts,
		Words words) {

	/** What the paper says by itself. */
	Messages messages() {
		return words.language().texts(Messages.class);
	}

	/** The author's words, section by section. */
	PaperSections authored() {
		return new PaperSections(assessment, words);
	}

	String client() {
		return client(assessment);
	}

	/** What the client is called in a sentence. */
	static String client(Assessment assessment) {
		return assessment.getClient() == null || Texts.isBlank(assessment.getClient().getName())
				? Language.of(assessment.getDeck().getLanguage()).texts(Messages.class).theOrganisation
				: assessment.getClient().getName();
	}

	Optional<Chart> chart(String id) {
		return charts.stream().filter(chart -> chart.id().equals(id)).findFirst();
	}

	List<WorkingGroup> groups() {
		return assessment.getStrategy() == null ? List.of() : assessment.getStrategy().getGroups();
	}

	/** All actions, the most urgent first. */
	Stream<Action> actions() {
		return groups().stream().flatMap(group -> group.getActions().stream())
				.sorted(Comparator.comparing(Action::getTimeFrame).thenComparing(Action::getDue,
						Comparator.nullsLast(Comparator.naturalOrder())));
	}

	/** The findings that matter most. */
	static Stream<Finding> gravest(List<Finding> findings, int most) {
		return findings.stream().sorted(Comparator.comparing(Finding::getSeverity).reversed()).limit(most);
	}

	List<Finding> findingsOn(Dimension dimension) {
		return assessment.getFindings().stream().filter(finding -> finding.getDimension() == dimension).toList();
	}

	/** The dimensions that plain papers speak of: those at the top, and of their parts the ones with findings. */
	List<DimensionScore> told() {
		return scores.dimensions().stream()
				.filter(one -> scores.tree().whole(one.dimension()).isEmpty() || !findingsOn(one.dimension()).isEmpty()).toList();
	}

	/** The working group that an edition is written for. */
	Optional<WorkingGroup> readers() {
		return edition.workingGroup().flatMap(id -> groups().stream().filter(group -> group.getId().equals(id)).findFirst());
	}

	Optional<DimensionScore> score(Dimension dimension) {
		return scores.dimensions().stream().filter(one -> one.dimension() == dimension).findFirst();
	}

	/** Some lines of a table, if there are any. */
	static Stream<Block> shown(Table table) {
		return table.rows().isEmpty() ? Stream.empty() : Stream.of(new Block.TableBlock(table));
	}

	String name(WorkingGroup group) {
		return name(group, messages());
	}

	static String name(WorkingGroup group, Messages messages) {
		if (!Texts.isBlank(group.getName())) {
			return group.getName();
		}
		return group.getDimension() == null ? messages.columnGroup : group.getDimension().getName();
	}
}
