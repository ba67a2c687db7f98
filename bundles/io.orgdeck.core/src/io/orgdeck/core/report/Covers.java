package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.BoardPaper;

/** The head of a paper, as each audience needs it: a board wants to know who asks it for what, others what they hold in their hands. */
final class Covers {

	private final Assessment assessment;
	private final Edition edition;
	private final boolean anyExempt;
	private final Optional<BoardPaper> paper;
	private final String client;
	private final String title;

	/** @param anyExempt whether anything was marked exempt before the edition was made */
	Covers(Assessment assessment, Edition edition, boolean anyExempt, String client, String title) {
		this.assessment = assessment;
		this.edition = edition;
		this.anyExempt = anyExempt;
		this.client = client;
		this.title = title;
		paper = Optional.ofNullable(assessment.getPaper());
	}

	Cover cover() {
		return switch (edition.audience()) {
			case BOARD -> new Cover(paper.map(BoardPaper::getBody).orElse(""), client, paperTitle(),
					paper.map(BoardPaper::getDate).orElse(null), boardLines());
			case STAFF -> new Cover("", client, Messages.staffTitle, paper.map(BoardPaper::getDate).orElse(null), List.of());
			case WORKING_GROUP -> new Cover(Messages.briefKicker, client, groupName(), null, groupLines());
			case EASY_READ -> new Cover(Messages.easyKicker, client, Messages.easyTitle, null, List.of());
		};
	}

	private String paperTitle() {
		return paper.map(BoardPaper::getTitle).filter(text -> !text.isBlank()).orElse(title);
	}

	private List<Labelled> boardLines() {
		var lines = new ArrayList<Labelled>();
		add(lines, Messages.coverReportOf, paper.map(BoardPaper::getReportOf));
		add(lines, Messages.coverAuthor, paper.map(BoardPaper::getAuthor));
		add(lines, Messages.coverContact, paper.map(BoardPaper::getContact));
		lines.add(new Labelled(Messages.coverFor, paper.map(one -> Words.of(one.getPurposeKind())).orElse(Messages.purposeDecision)));
		lines.add(new Labelled(Messages.coverStatus, status()));
		add(lines, Messages.coverAffected, paper.map(BoardPaper::getAffected));
		return lines;
	}

	/** Whether the paper may be published, and where the rest of it stands. */
	private String status() {
		String ground = paper.map(BoardPaper::getExemptGround).filter(text -> !text.isBlank()).orElse("");
		return switch (edition.part()) {
			case PUBLIC -> anyExempt ? bound(Messages.coverPartA, Messages.coverPartABecause, ground) : Messages.coverPublic;
			case EXEMPT -> bound(Messages.coverPartB, Messages.coverPartBBecause, ground);
			case ALL, WHOLE -> anyExempt ? bound(whole(), wholeBecause(), ground) : Messages.coverPublic;
		};
	}

	private String whole() {
		return ExemptMatter.isAll(assessment) ? Messages.coverExempt : Messages.coverBothParts;
	}

	private String wholeBecause() {
		return ExemptMatter.isAll(assessment) ? Messages.coverExemptBecause : Messages.coverBothPartsBecause;
	}

	private static String bound(String plain, String because, String ground) {
		return ground.isEmpty() ? plain : NLS.bind(because, ground);
	}

	private String groupName() {
		return assessment.getStrategy().getGroups().stream()
				.filter(group -> edition.workingGroup().filter(group.getId()::equals).isPresent())
				.findFirst().map(PaperSource::name).orElse(title);
	}

	private List<Labelled> groupLines() {
		var lines = new ArrayList<Labelled>();
		add(lines, Messages.coverContact, paper.map(BoardPaper::getContact));
		return lines;
	}

	private static void add(List<Labelled> lines, String label, Optional<String> text) {
		text.filter(words -> !words.isBlank()).ifPresent(words -> lines.add(new Labelled(label, words)));
	}
}
