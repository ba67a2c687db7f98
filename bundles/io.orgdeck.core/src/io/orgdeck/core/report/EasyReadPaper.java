package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Block.Bullets;
import io.orgdeck.core.report.Block.Heading;
import io.orgdeck.core.report.Block.Illustration;
import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.deck.TimeFrame;

/**
 * The paper in easy read: one idea to a line, short sentences, a picture for each part, no tables, no charts, no codes. Of the findings it gives
 * the titles, of the actions those that come first; the rest is counted.
 */
final class EasyReadPaper {

	/** More would not be read. */
	private static final int MOST_FINDINGS = 3;
	private static final int MOST_ACTIONS = 8;
	private static final Set<ActionStatus> OVER = Set.of(ActionStatus.DONE, ActionStatus.STOPPED);

	private final PaperSource source;
	private final Messages messages;
	private final Words words;

	EasyReadPaper(PaperSource source) {
		messages = source.messages();
		words = source.words();
		this.source = source;
	}

	List<ReportSection> sections() {
		var sections = new ArrayList<>(
				List.of(section("about", messages.easyAbout, about()), section("found", messages.easyFound, found())));
		List<Block> over = over();
		if (!over.isEmpty()) {
			sections.add(section("done", messages.easyDone, over));
		}
		sections.addAll(List.of(section("next", messages.easyNext, next()), section("words", messages.easyWords, words()),
				section("questions", messages.easyQuestions, questions())));
		return EditionWords.whole(sections, source);
	}

	private List<Block> about() {
		var blocks = new ArrayList<Block>();
		show(blocks, Picture.PEOPLE, messages.easyPeople);
		say(blocks, messages.easyAboutPaper, source.client());
		say(blocks, messages.easyAboutLearning);
		List<String> groups = source.assessment().getGroups().stream().map(RespondentGroup::getName)
				.filter(name -> !Texts.isBlank(name)).toList();
		say(blocks, groups.isEmpty() ? messages.easyAboutAsked : messages.easyAskedGroups);
		if (!groups.isEmpty()) {
			blocks.add(new Bullets(groups));
		}
		show(blocks, Picture.LOCK, messages.easyLock);
		say(blocks, messages.easyAboutSecret);
		return blocks;
	}

	private List<Block> found() {
		var blocks = new ArrayList<Block>();
		if (source.scores().overall().isEmpty()) {
			say(blocks, source.scores().isOverallWithheld() ? messages.easyMarkWithheld : messages.easyNothingFound);
			return blocks;
		}
		Scale scale = Scale.of(source.assessment().getDeck());
		show(blocks, Picture.STAR, messages.easyStar);
		say(blocks, messages.easyMarks, scale.from(), scale.to());
		say(blocks, messages.easyLowest, scale.from());
		say(blocks, messages.easyBest, scale.to());
		for (DimensionScore one : source.told()) {
			blocks.add(new Heading(2, one.dimension().getName()));
			mark(blocks, one);
			findings(blocks, source.findingsOn(one.dimension()));
		}
		List<Finding> general = source.findingsOn(null);
		if (!general.isEmpty()) {
			blocks.add(new Heading(2, messages.easyGeneral));
			findings(blocks, general);
		}
		return blocks;
	}

	private void mark(List<Block> blocks, DimensionScore one) {
		if (one.score().isEmpty()) {
			say(blocks, one.isWithheld() ? messages.easyMarkWithheld : messages.easyNoMark);
			return;
		}
		say(blocks, messages.easyMark, words.decimal(one.score().getAsDouble()));
		one.target().ifPresent(target -> say(blocks, messages.easyTarget, words.decimal(target)));
		new PlainWords(source).agreement(one.agreement()).ifPresent(words -> blocks.add(new Paragraph(words)));
	}

	private void findings(List<Block> blocks, List<Finding> findings) {
		List<String> titles = PaperSource.gravest(findings, MOST_FINDINGS).map(Finding::getTitle).filter(title -> !Texts.isBlank(title))
				.map(PlainWords::sentence).toList();
		if (!titles.isEmpty()) {
			say(blocks, messages.easyWeFound);
			blocks.add(new Bullets(titles));
		}
	}

	/** What was finished, and what was given up. */
	private List<Block> over() {
		var blocks = new ArrayList<Block>();
		over(blocks, ActionStatus.DONE, messages.easyDoneLead);
		if (!blocks.isEmpty()) {
			blocks.addFirst(new Illustration(Picture.DONE, messages.easyCheck));
		}
		over(blocks, ActionStatus.STOPPED, messages.easyStoppedLead);
		return blocks;
	}

	private void over(List<Block> blocks, ActionStatus status, String lead) {
		List<String> titles = source.actions().filter(action -> action.getStatus() == status).map(EasyReadPaper::title)
				.limit(MOST_ACTIONS).toList();
		if (!titles.isEmpty()) {
			say(blocks, lead);
			blocks.add(new Bullets(titles));
		}
	}

	private static String title(Action action) {
		return PlainWords.sentence(action.getTitle() == null ? action.getCode() : action.getTitle());
	}

	private List<Block> next() {
		var blocks = new ArrayList<Block>();
		show(blocks, Picture.CALENDAR, messages.easyCalendar);
		List<Action> all = source.actions().filter(action -> !OVER.contains(action.getStatus())).toList();
		List<Action> first = all.stream().filter(action -> action.getTimeFrame() == TimeFrame.IMMEDIATE).limit(MOST_ACTIONS).toList();
		if (all.isEmpty()) {
			say(blocks, messages.easyNoActions);
			return blocks;
		}
		if (!first.isEmpty()) {
			say(blocks, messages.easyFirst);
			first.forEach(action -> action(blocks, action));
		}
		int later = all.size() - first.size();
		if (later > 0) {
			blocks.add(new Heading(2, messages.easyLater));
			say(blocks, words.language().counted(messages.easyMoreLater, later));
		}
		return blocks;
	}

	private void action(List<Block> blocks, Action action) {
		blocks.add(new Heading(2, title(action)));
		if (action.getStatus() == ActionStatus.IN_PROGRESS) {
			say(blocks, messages.easyNow);
		}
		if (!Texts.isBlank(action.getOwner())) {
			blocks.add(new Labelled(messages.easyWho, PlainWords.sentence(action.getOwner())));
		}
		if (action.getDue() != null) {
			blocks.add(new Labelled(messages.easyWhen, NLS.bind(messages.easyBy, words.day(action.getDue()))));
		}
	}

	private List<Block> words() {
		return List.of(new Illustration(Picture.BOOK, messages.easyBook),
				new Labelled(messages.easyWordBoard, messages.easyWordBoardMeans),
				new Labelled(messages.easyWordMark, messages.easyWordMarkMeans),
				new Labelled(messages.easyWordGroup, messages.easyWordGroupMeans));
	}

	private List<Block> questions() {
		String contact = Optional.ofNullable(source.assessment().getPaper()).map(BoardPaper::getContact).filter(text -> !text.isBlank())
				.orElse(messages.easyNoContact);
		return List.of(new Illustration(Picture.QUESTION, messages.easyQuestion), new Paragraph(messages.easyAsk), new Paragraph(contact));
	}

	private static void show(List<Block> blocks, Picture picture, String description) {
		blocks.add(new Illustration(picture, description));
	}

	private static void say(List<Block> blocks, String sentence, Object... about) {
		blocks.add(new Paragraph(NLS.bind(sentence, about)));
	}

	private static ReportSection section(String id, String heading, List<Block> blocks) {
		return new ReportSection("easy-" + id, heading, false, blocks);
	}
}
