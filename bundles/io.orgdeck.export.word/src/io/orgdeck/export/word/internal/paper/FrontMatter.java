package io.orgdeck.export.word.internal.paper;

import java.util.List;

import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.core.report.Cover;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.export.word.internal.house.HostDocument;
import io.orgdeck.export.word.internal.house.HouseMargins;
import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.house.TextSize;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordWriter;

/** The first page: who is asked what, when and by whom, and what the paper holds. */
final class FrontMatter {

	/** Where the words of a line of the cover begin. */
	private static final int COVER_INDENT = 2835;
	/** The rule below the subtitle, with its distance. */
	private static final int RULE = 220;
	/** What the number of a page and the tabs before it take of a line of the contents. */
	private static final int PAGE_ROOM = 1200;

	private final WordWriter words;
	private final ValueFormat wording;
	private final Messages own;
	private final HostDocument house;
	private final PageShape page;
	private int used;

	FrontMatter(WordWriter words, ValueFormat wording, Messages own, HostDocument house) {
		this.words = words;
		this.wording = wording;
		this.own = own;
		this.house = house;
		page = house.page();
		used = house.isOwn() ? new HouseMargins(house).firstPageNeeds() : 0;
	}

	void cover(Cover cover) {
		if (!cover.body().isBlank()) {
			words.paragraph(TextRole.KICKER, cover.body());
			take(TextRole.KICKER, cover.body(), 0);
		}
		words.paragraph(TextRole.TITLE, cover.title());
		take(TextRole.TITLE, cover.title(), 0);
		if (!cover.client().isBlank()) {
			words.paragraph(TextRole.SUBTITLE, cover.client());
			take(TextRole.SUBTITLE, cover.client(), 0);
			used += RULE;
		}
		if (cover.date() != null) {
			line(new Labelled(own.dateOfMeeting, wording.date(cover.date())));
		}
		cover.lines().forEach(this::line);
	}

	private void line(Labelled line) {
		words.paragraph(TextRole.COVER_LINE, () -> {
			words.run(TextRole.LABEL, line.label());
			words.tab();
			words.run(line.text());
		});
		take(TextRole.COVER_LINE, line.text(), COVER_INDENT);
	}

	void contentsHeading() {
		words.paragraph(TextRole.CONTENTS_HEADING, own.contents);
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

	private void take(TextRole role, String text, int indent) {
		used += house.size(role).height(text, page.textWidth() - indent);
	}

	private int height(List<Outline.Entry> entries) {
		TextSize heading = house.size(TextRole.CONTENTS_HEADING);
		return heading.line() + heading.before() + heading.after() + entries.stream().mapToInt(this::height).sum();
	}

	private int height(Outline.Entry entry) {
		TextSize size = house.size(entry.level() == 1 ? TextRole.CONTENTS_1 : TextRole.CONTENTS_2);
		return size.lines(entry.lead() + entry.text(), page.textWidth() - PAGE_ROOM) * size.line() + size.around();
	}

	private void entry(Outline.Entry entry) {
		words.run(entry.lead() + entry.text());
		words.tab();
		entry.shownIn(words.openField("PAGEREF " + entry.bookmark() + " \\h"));
	}
}
