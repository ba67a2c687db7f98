package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.PaperPurpose;

/** The head of a paper, as each audience needs it: a board wants to know who asks it for what, others what they hold in their hands. */
final class Covers {

	private final Assessment assessment;
	private final Edition edition;
	private final boolean anyExempt;
	private final Optional<BoardPaper> paper;
	private final String client;
	private final String title;
	private final Messages messages;
	private final Words words;

	/** @param anyExempt whether anything was marked exempt before the edition was made */
	Covers(Assessment assessment, Edition edition, boolean anyExempt, String client, String title, Words words) {
		messages = words.language().texts(Messages.class);
		this.words = words;
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
					paper.map(BoardPaper::getDate).orElse(null), drafted(boardLines()), marking());
			case STAFF -> new Cover("", client, messages.staffTitle, paper.map(BoardPaper::getDate).orElse(null), drafted(List.of()));
			case WORKING_GROUP -> new Cover(messages.briefKicker, client, groupName(), null, drafted(groupLines()), marking());
			case EASY_READ -> new Cover(messages.easyKicker, client, messages.easyTitle, null, drafted(List.of()));
		};
	}

	private String paperTitle() {
		return paper.map(BoardPaper::getTitle).filter(text -> !text.isBlank()).orElse(title);
	}

	private List<Labelled> boardLines() {
		var lines = new ArrayList<Labelled>();
		add(lines, messages.coverReportOf, paper.map(BoardPaper::getReportOf));
		add(lines, messages.coverAuthor, paper.map(BoardPaper::getAuthor));
		add(lines, messages.coverContact, paper.map(BoardPaper::getContact));
		lines.add(
				new Labelled(messages.coverFor, paper.map(one -> words.of(one.getPurposeKind())).orElse(words.of(PaperPurpose.DECISION))));
		lines.add(new Labelled(messages.coverStatus, status()));
		add(lines, messages.coverAffected, paper.map(BoardPaper::getAffected));
		return lines;
	}

	/** Whether the paper may be published, and where the rest of it stands. */
	private String status() {
		String ground = paper.map(BoardPaper::getExemptGround).filter(text -> !text.isBlank()).orElse("");
		return switch (edition.part()) {
			case PUBLIC -> anyExempt ? bound(messages.coverPartA, messages.coverPartABecause, ground) : messages.coverPublic;
			case EXEMPT -> bound(messages.coverPartB, messages.coverPartBBecause, ground);
			case ALL, WHOLE -> anyExempt ? bound(whole(), wholeBecause(), ground) : messages.coverPublic;
		};
	}

	/** What stands on every page of a paper that is not for everybody. */
	private String marking() {
		return switch (edition.part()) {
			case PUBLIC -> "";
			case EXEMPT -> messages.coverPartB;
			case ALL, WHOLE -> anyExempt ? whole() : "";
		};
	}

	/** The lines, and that the paper's words are a draft translation if they are. */
	private List<Labelled> drafted(List<Labelled> lines) {
		return Stream.concat(lines.stream(), words.language().draft().map(draft -> new Labelled(messages.coverTranslation, draft)).stream())
				.toList();
	}

	private String whole() {
		return ExemptMatter.isAll(assessment) ? messages.coverExempt : messages.coverBothParts;
	}

	private String wholeBecause() {
		return ExemptMatter.isAll(assessment) ? messages.coverExemptBecause : messages.coverBothPartsBecause;
	}

	private static String bound(String plain, String because, String ground) {
		return ground.isEmpty() ? plain : NLS.bind(because, ground);
	}

	private String groupName() {
		return assessment.getStrategy().getGroups().stream()
				.filter(group -> edition.workingGroup().filter(group.getId()::equals).isPresent())
				.findFirst().map(group -> PaperSource.name(group, messages)).orElse(title);
	}

	private List<Labelled> groupLines() {
		var lines = new ArrayList<Labelled>();
		add(lines, messages.coverContact, paper.map(BoardPaper::getContact));
		return lines;
	}

	private static void add(List<Labelled> lines, String label, Optional<String> text) {
		text.filter(words -> !words.isBlank()).ifPresent(words -> lines.add(new Labelled(label, words)));
	}
}
