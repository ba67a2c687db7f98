package io.orgdeck.core.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.DataProtection;
import io.orgdeck.model.assessment.LawfulBasis;
import io.orgdeck.model.assessment.Notice;
import io.orgdeck.model.assessment.Participant;

/**
 * What the client's data protection officer asks for an impact assessment: what was agreed and told, what is held of how many people,
 * where it lies, who sees it, how it is protected and what leaves. What is said of the program is true of the version that says it.
 */
public final class FactSheet {

	private final Assessment assessment;
	private final List<String> lines = new ArrayList<>();

	private FactSheet(Assessment assessment) {
		this.assessment = assessment;
	}

	/** What was agreed and told, as lines; a label stands before each. */
	public static List<String> agreed(Assessment assessment) {
		var sheet = new FactSheet(assessment);
		sheet.agreement();
		return List.copyOf(sheet.lines);
	}

	/**
	 * The whole sheet as a text.
	 *
	 * @param isProtected whether the assessment's file has a password
	 * @param today       the day of the sheet
	 */
	public static String of(Assessment assessment, boolean isProtected, LocalDate today) {
		var sheet = new FactSheet(assessment);
		sheet.write(isProtected, today);
		return String.join("\n", sheet.lines) + "\n";
	}

	private void write(boolean isProtected, LocalDate today) {
		lines.add(NLS.bind(Messages.factsTitle, Texts.or(assessment.getTitle(), "–")));
		lines.add(NLS.bind(Messages.factsAsOf, Language.onScreen().day(today), version()));
		heading(Messages.factsAgreed);
		agreement();
		heading(Messages.factsHeld);
		held();
		heading(Messages.factsWhere);
		items(Messages.factsWhereFile, Messages.factsWhereBackups, Messages.factsWhereVotes, Messages.factsWhereLeft,
				Messages.factsWhereLibrary);
		heading(Messages.factsSeen);
		items(Messages.factsSeenFile, Messages.factsSeenRoom,
				NLS.bind(Messages.factsSeenPapers, assessment.getDisclosureThreshold()), Messages.factsSeenQuotes);
		heading(Messages.factsSecured);
		items(isProtected ? Messages.factsPassword : Messages.factsNoPassword, Messages.factsCipher, Messages.factsOthers);
		heading(Messages.factsLeaves);
		items(Messages.factsLeavesNothing, Messages.factsLeavesRoom, Messages.factsLeavesSent);
		heading(Messages.factsRights);
		items(Messages.factsRightsAbout, Messages.factsRightsForget, Messages.factsRightsDelete);
	}

	/** The version of this bundle stands for the whole product. */
	private static String version() {
		Bundle bundle = FrameworkUtil.getBundle(FactSheet.class);
		return bundle == null ? "–"
				: bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "." + bundle.getVersion().getMicro();
	}

	private void agreement() {
		DataProtection agreed = Objects.requireNonNullElseGet(assessment.getDataProtection(),
				AssessmentFactory.eINSTANCE::createDataProtection);
		line(Messages.factsController, agreed.getController());
		line(Messages.factsPurpose, agreed.getPurpose());
		line(Messages.factsBasis, agreed.getBasis() == LawfulBasis.NOT_STATED ? ""
				: Words.onScreen().of(agreed.getBasis()) + (Texts.isBlank(agreed.getBasisReason()) ? "" : ". " + agreed.getBasisReason()));
		line(Messages.factsRetention, agreed.getRetention());
		line(Messages.factsDeleteBy, agreed.getDeleteBy() == null ? "" : Language.onScreen().day(agreed.getDeleteBy()));
		if (agreed.getNotices().isEmpty()) {
			line(Messages.factsNotice, "");
		}
		for (Notice notice : agreed.getNotices()) {
			line(NLS.bind(Messages.factsNoticeOn, notice.getGiven() == null ? "–" : Language.onScreen().day(notice.getGiven()),
					Texts.or(notice.getRecipients(), "–")), notice.getText());
		}
	}

	private void held() {
		List<Participant> people = assessment.getParticipants();
		List<Votes> votes = assessment.getSessions().stream().flatMap(session -> session.getBallots().stream()).map(Ballot::getVotes)
				.filter(Objects::nonNull).toList();
		count(Messages.factsHeldPeople, people.size());
		count(Messages.factsHeldRoles, people.stream().filter(one -> !Texts.isBlank(one.getRole())).count());
		count(Messages.factsHeldAddresses, people.stream().filter(one -> !Texts.isBlank(one.getEmail())).count());
		count(Messages.factsHeldVotes, votes.stream().mapToLong(sheet -> sheet.stream().count()).sum());
		count(Messages.factsHeldComments,
				votes.stream().flatMap(Votes::stream).filter(vote -> !vote.comment().isBlank()).count() + inWords()
						+ assessment.getComments().size());
		count(Messages.factsHeldAttachments, assessment.getEvidence().stream().filter(one -> one.getAttachment() != null).count());
		items(Messages.factsHeldTexts);
	}

	/** How many answered a question in words, which are kept like comments. */
	private long inWords() {
		return assessment.getSessions().stream().flatMap(session -> session.getBallots().stream())
				.filter(ballot -> ballot.getVotes() != null)
				.mapToLong(ballot -> ballot.getVotes().stream()
						.filter(vote -> !GivenText.words(ballot.getQuestion(), vote.answer()).isEmpty()).count())
				.sum();
	}

	private void count(String what, long number) {
		items(Language.onScreen().counted(what, (int) number));
	}

	private void heading(String words) {
		lines.add("");
		lines.add(words);
		lines.add("-".repeat(words.length()));
	}

	private void items(String... items) {
		List.of(items).forEach(item -> lines.add("* " + item));
	}

	private void line(String label, String value) {
		lines.add(label + ": " + (Texts.isBlank(value) ? Messages.factsNotStated : value.strip().replace("\n", "\n  ")));
	}
}
