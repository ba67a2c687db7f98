package io.orgdeck.export.word.internal.paper;

import java.util.List;

import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.core.report.Cover;
import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.markup.TextMeasure;
import io.orgdeck.export.word.internal.markup.TextRole;
import io.orgdeck.export.word.internal.markup.WordWriter;

/** The first page: who is asked what, when and by whom, and what the paper holds. */
final class FrontMatter {

	/** Heights that the styles give to what stands here, in twentieths of a point. */
	private static final int KICKER = 310;
	private static final int TITLE_LINE = 530;
	private static final int SUBTITLE = 840;
	private static final int COVER_LINE = 276;
	private static final int COVER_SPACE = 60;
	private static final int COVER_INDENT = 2835;
	private static final int CONTENTS_HEADING = 835;
	private static final int FIRST_LEVEL = 356;
	private static final int SECOND_LEVEL = 273;

	private final WordWriter words;
	private final ValueFormat wording;
	private final PageShape page;
	private int used;

	FrontMatter(WordWriter words, ValueFormat wording, PageShape page) {
		this.words = words;
		this.wording = wording;
		this.page = page;
	}

	void cover(Cover cover) {
		if (!cover.body().isBlank()) {
			words.paragraph(TextRole.KICKER, cover.body());
			used += KICKER;
		}
		words.paragraph(TextRole.TITLE, cover.title());
		if (!cover.client().isBlank()) {
			words.paragraph(TextRole.SUBTITLE, cover.client());
		}
		used += TextMeasure.lines(cover.title(), 440, page.textWidth()) * TITLE_LINE + SUBTITLE;
		if (cover.date() != null) {
			line(new Labelled(Messages.Cover_date, wording.date(cover.date())));
		}
		cover.lines().forEach(this::line);
	}

	private void line(Labelled line) {
		words.paragraph(TextRole.COVER_LINE, () -> {
			words.run(TextRole.LABEL, line.label());
			words.tab();
			words.run(line.text());
		});
		used += TextMeasure.lines(line.text(), 240, page.textWidth() - COVER_INDENT) * COVER_LINE + COVER_SPACE;
	}

	void contentsHeading() {
		words.paragraph(TextRole.CONTENTS_HEADING, Messages.Contents);
	}

	/** Both levels of headings if the page holds them, else the first alone. Says how many pages more than the first they take. */
	int contents(Outline outline) {
		int depth = used + height(outline.entries(2)) > page.textHeight() ? 1 : 2;
		List<Outline.Entry> entries = outline.entries(depth);
		int morePages = (used + height(entries)) / page.textHeight();
		for (Outline.Entry entry : entries) {
			words.paragraph(entry.level() == 1 ? TextRole.CONTENTS_1 : TextRole.CONTENTS_2, () -> {
				if (entry == entries.getFirst()) {
					words.fieldBegin("TOC \\o \"1-" + depth + "\" \\h \\z \\u");
				}
				words.link(entry.bookmark(), () -> entry(entry));
				if (entry == entries.getLast()) {
					words.fieldEnd();
				}
			});
		}
		return morePages;
	}

	private static int height(List<Outline.Entry> entries) {
		return CONTENTS_HEADING + entries.stream().mapToInt(entry -> entry.level() == 1 ? FIRST_LEVEL : SECOND_LEVEL).sum();
	}

	private void entry(Outline.Entry entry) {
		words.run(entry.lead() + entry.text());
		words.tab();
		entry.shownIn(words.openField("PAGEREF " + entry.bookmark() + " \\h"));
	}
}
