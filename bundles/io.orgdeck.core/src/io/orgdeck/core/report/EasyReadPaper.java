package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Block.Bullets;
import io.orgdeck.core.report.Block.Heading;
import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.core.report.Block.Paragraph;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.deck.TimeFrame;

/**
 * The paper in easy read: one idea to a line, short sentences, no tables, no charts, no codes. Of the findings it gives
 * the titles, of the actions those that come first; the rest is counted.
 */
final class EasyReadPaper {

	/** More would not be read. */
	private static final int MOST_FINDINGS = 3;
	private static final int MOST_ACTIONS = 8;

	private final PaperSource source;

	EasyReadPaper(PaperSource source) {
		this.source = source;
	}

	List<ReportSection> sections() {
		return List.of(section("about", Messages.easyAbout, about()), section("found", Messages.easyFound, found()),
				section("next", Messages.easyNext, next()), section("words", Messages.easyWords, words()),
				section("questions", Messages.easyQuestions, questions()));
	}

	private List<Block> about() {
		var blocks = new ArrayList<Block>();
		say(blocks, Messages.easyAboutPaper, source.client());
		say(blocks, Messages.easyAboutLearning);
		say(blocks, Messages.easyAboutAsked);
		say(blocks, Messages.easyAboutSecret);
		return blocks;
	}

	private List<Block> found() {
		var blocks = new ArrayList<Block>();
		if (source.scores().overall().isEmpty()) {
			say(blocks, Messages.easyNothingFound);
			return blocks;
		}
		Scale scale = Scale.of(source.assessment().getDeck());
		say(blocks, Messages.easyMarks, scale.lowest(), scale.highest());
		say(blocks, Messages.easyMarksMeaning, scale.lowest(), scale.highest());
		for (DimensionScore one : source.scores().dimensions()) {
			blocks.add(new Heading(2, one.dimension().getName()));
			mark(blocks, one);
			findings(blocks, source.findingsOn(one.dimension()));
		}
		List<Finding> general = source.findingsOn(null);
		if (!general.isEmpty()) {
			blocks.add(new Heading(2, Messages.easyGeneral));
			findings(blocks, general);
		}
		return blocks;
	}

	private static void mark(List<Block> blocks, DimensionScore one) {
		if (one.score().isEmpty()) {
			say(blocks, Messages.easyNoMark);
			return;
		}
		say(blocks, Messages.easyMark, ReportCharts.number(one.score().getAsDouble()));
		one.target().ifPresent(target -> say(blocks, Messages.easyTarget, ReportCharts.number(target)));
		PlainWords.agreement(one.agreement()).ifPresent(words -> blocks.add(new Paragraph(words)));
	}

	private static void findings(List<Block> blocks, List<Finding> findings) {
		List<String> titles = PaperSource.gravest(findings, MOST_FINDINGS).map(Finding::getTitle).filter(title -> !Texts.isBlank(title))
				.map(PlainWords::sentence).toList();
		if (!titles.isEmpty()) {
			say(blocks, Messages.easyWeFound);
			blocks.add(new Bullets(titles));
		}
	}

	private List<Block> next() {
		var blocks = new ArrayList<Block>();
		List<Action> all = source.actions().toList();
		List<Action> first = all.stream().filter(action -> action.getTimeFrame() == TimeFrame.IMMEDIATE).limit(MOST_ACTIONS).toList();
		if (all.isEmpty()) {
			say(blocks, Messages.easyNoActions);
			return blocks;
		}
		if (!first.isEmpty()) {
			say(blocks, Messages.easyFirst);
			first.forEach(action -> action(blocks, action));
		}
		int later = all.size() - first.size();
		if (later > 0) {
			blocks.add(new Heading(2, Messages.easyLater));
			say(blocks, later == 1 ? Messages.easyLaterOne : Messages.easyLaterMany, later);
		}
		return blocks;
	}

	private static void action(List<Block> blocks, Action action) {
		blocks.add(new Heading(2, PlainWords.sentence(action.getTitle() == null ? action.getCode() : action.getTitle())));
		if (!Texts.isBlank(action.getOwner())) {
			blocks.add(new Labelled(Messages.easyWho, PlainWords.sentence(action.getOwner())));
		}
		if (action.getDue() != null) {
			blocks.add(new Labelled(Messages.easyWhen, NLS.bind(Messages.easyBy, Dates.day(action.getDue()))));
		}
	}

	private static List<Block> words() {
		return List.of(new Labelled(Messages.easyWordBoard, Messages.easyWordBoardMeans),
				new Labelled(Messages.easyWordMark, Messages.easyWordMarkMeans),
				new Labelled(Messages.easyWordGroup, Messages.easyWordGroupMeans));
	}

	private List<Block> questions() {
		String contact = Optional.ofNullable(source.assessment().getPaper()).map(BoardPaper::getContact).filter(text -> !text.isBlank())
				.orElse(Messages.easyNoContact);
		return List.of(new Paragraph(Messages.easyAsk), new Paragraph(contact));
	}

	private static void say(List<Block> blocks, String sentence, Object... about) {
		blocks.add(new Paragraph(NLS.bind(sentence, about)));
	}

	private static ReportSection section(String id, String heading, List<Block> blocks) {
		return new ReportSection("easy-" + id, heading, false, blocks);
	}
}
