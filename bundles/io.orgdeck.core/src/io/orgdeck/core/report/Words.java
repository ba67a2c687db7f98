package io.orgdeck.core.report;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.ImplicationKind;
import io.orgdeck.model.assessment.PaperPurpose;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.assessment.Severity;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.MeetingKind;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.TimeFrame;

/** The words for what the model holds as values, the same in every export and on every screen. */
public final class Words {

	private Words() {
	}

	public static String of(TimeFrame frame) {
		return switch (frame) {
			case IMMEDIATE -> Messages.timeFrameImmediate;
			case MEDIUM -> Messages.timeFrameMedium;
			case LONGER -> Messages.timeFrameLonger;
		};
	}

	public static String of(MeetingKind kind) {
		return switch (kind) {
			case REGULAR_MEETING -> Messages.meetingRegular;
			case SPECIAL_MEETING -> Messages.meetingSpecial;
			case HALF_DAY_SESSION -> Messages.meetingHalfDay;
			case SMALL_GROUP -> Messages.meetingSmallGroup;
			case WORKING_GROUP -> Messages.meetingWorkingGroup;
			case YEAR_PROGRAMME -> Messages.meetingYear;
		};
	}

	public static String of(ActionStatus status) {
		return switch (status) {
			case PLANNED -> Messages.actionPlanned;
			case IN_PROGRESS -> Messages.actionInProgress;
			case DONE -> Messages.actionDone;
			case STOPPED -> Messages.actionStopped;
		};
	}

	public static String of(SessionStatus status) {
		return switch (status) {
			case PLANNED -> Messages.sessionPlanned;
			case HELD -> Messages.sessionHeld;
			case CANCELLED -> Messages.sessionCancelled;
		};
	}

	public static String of(EvidenceStrength strength) {
		return switch (strength) {
			case NONE -> Messages.evidenceNone;
			case ANECDOTAL -> Messages.evidenceAnecdotal;
			case DOCUMENTED -> Messages.evidenceDocumented;
			case VERIFIED -> Messages.evidenceVerified;
		};
	}

	public static String of(Severity severity) {
		return switch (severity) {
			case LOW -> Messages.severityLow;
			case MEDIUM -> Messages.severityMedium;
			case HIGH -> Messages.severityHigh;
		};
	}

	public static String of(PaperPurpose purpose) {
		return switch (purpose) {
			case DECISION -> Messages.purposeDecision;
			case DISCUSSION -> Messages.purposeDiscussion;
			case NOTING -> Messages.purposeNoting;
		};
	}

	public static String of(ImplicationKind kind) {
		return switch (kind) {
			case FINANCE -> Messages.implicationFinance;
			case LEGAL -> Messages.implicationLegal;
			case RISK -> Messages.implicationRisk;
			case EQUALITY -> Messages.implicationEquality;
			case WORKFORCE -> Messages.implicationWorkforce;
			case INFORMATION_GOVERNANCE -> Messages.implicationInformationGovernance;
			case COMMUNICATIONS -> Messages.implicationCommunications;
			case SUSTAINABILITY -> Messages.implicationSustainability;
		};
	}

	/** The word, or an empty text where too few people voted for one. */
	public static String of(Optional<AgreementWord> word) {
		return word.map(AgreementWord::label).orElse("");
	}

	static String cards(Collection<Card> cards) {
		return join(cards, Card::getCode);
	}

	static String questions(Collection<Question> questions) {
		return join(questions, Question::getId);
	}

	static String findings(Collection<Finding> findings) {
		return join(findings, Finding::getCode);
	}

	static <T> String join(Collection<T> items, Function<T, String> name) {
		return items.stream().map(name).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}
}
