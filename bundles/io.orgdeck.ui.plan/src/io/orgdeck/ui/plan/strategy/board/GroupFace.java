package io.orgdeck.ui.plan.strategy.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.planning.BoardColumn;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Labels;

/**
 * What the head of a column says, all in words but the bar that repeats score and target.
 *
 * @param title      the group, or the dimension that has none
 * @param lines      who leads it, how many there are, when it meets, what it starts from
 * @param aims       what it wants to bring about, for when there is room
 * @param figures    score and target, agreement and evidence, one line each; empty for a group across the dimensions
 * @param score      the dimension's score
 * @param target     where the client wants to be
 * @param scale      the ends of the scale
 */
record GroupFace(String title, List<String> lines, List<String> aims, List<String> figures, OptionalDouble score, OptionalDouble target,
		Scale scale) {

	/** Keeps together on one line what is one figure. */
	private static final char UNBROKEN = '\u00a0';

	static GroupFace of(BoardColumn column, Scores scores, Scale scale, LocalDate today) {
		var dimension = column.dimension() == null ? null : scores.dimension(column.dimension()).orElse(null);
		return new GroupFace(column.title(), lines(column, today), aims(column), dimension == null ? List.of() : figures(dimension),
				dimension == null ? OptionalDouble.empty() : dimension.score(),
				dimension == null ? OptionalDouble.empty() : dimension.target(),
				scale);
	}

	private static List<String> lines(BoardColumn column, LocalDate today) {
		var group = column.group();
		if (group == null) {
			return List.of(Messages.noGroup, Messages.noGroupHint);
		}
		var lines = new ArrayList<String>();
		if (column.dimension() != null && !column.title().contains(column.dimension().getName())) {
			lines.add(column.dimension().getName());
		}
		lines.add(people(group));
		lines.add(column.nextMeeting(today).map(Meeting::getDate)
				.map(day -> NLS.bind(Messages.nextMeeting, Figures.day(day).replace(' ', UNBROKEN)))
				.orElse(Messages.noMeeting));
		if (!group.getCards().isEmpty()) {
			lines.add(NLS.bind(Messages.startsFrom,
					group.getCards().stream().map(Card::getCode).filter(Objects::nonNull).collect(Collectors.joining(", "))));
		}
		return lines;
	}

	private static List<String> aims(BoardColumn column) {
		return column.group() == null ? List.of()
				: column.group().getAims().stream().map(Aim::getText).filter(text -> text != null && !text.isBlank())
						.map(text -> NLS.bind(Messages.aimOfGroup, text)).toList();
	}

	private static String people(WorkingGroup group) {
		var lead = Objects.requireNonNullElse(group.getLead(), "").strip();
		int members = group.getMembers().size();
		var others = members == 1 ? Messages.oneMember : NLS.bind(Messages.members, members);
		return NLS.bind(Messages.people, lead.isEmpty() ? Messages.noLead : NLS.bind(Messages.lead, lead), others);
	}

	private static List<String> figures(DimensionScore score) {
		var rated = score.score().isPresent() ? NLS.bind(Messages.score, Figures.score(score.score(), score.dimension()))
				: Messages.notRated;
		var target = score.target().isPresent() ? NLS.bind(Messages.target, Figures.score(score.target(), score.dimension())) : "";
		return List.of(joined(rated, target),
				Labels.sentenceCase(joined(AgreementWord.label(score.agreement()), evidence(score.evidence()))));
	}

	private static String evidence(EvidenceStrength strength) {
		return strength == EvidenceStrength.NONE ? Messages.noEvidence
				: NLS.bind(Messages.evidence, Words.onScreen().of(strength).toLowerCase(Locale.getDefault()));
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
	}

	/** Everything in one sentence after the other, for people who cannot see the board. */
	String words() {
		return Stream.concat(Stream.of(title), Stream.of(lines, aims, figures).flatMap(List::stream)).filter(part -> !part.isBlank())
				.map(part -> part.strip().replace(UNBROKEN, ' ').replaceAll("\\.$", "")).collect(Collectors.joining(". "));
	}
}
