package io.orgdeck.export.word.internal.paper;

import io.orgdeck.core.report.Block.Labelled;
import io.orgdeck.core.report.Cover;
import io.orgdeck.export.word.internal.markup.Style;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;
import java.util.List;

/** The first page: who is asked what, when and by whom, and what the paper holds. */
final class FrontMatter {

	private final WordMarkup words;
	private final XmlWriter xml;
	private final Wording wording;

	FrontMatter(WordMarkup words, Wording wording) {
		this.words = words;
		this.xml = words.xml();
		this.wording = wording;
	}

	void cover(Cover cover) {
		if (!cover.body().isBlank()) {
			words.paragraph(Style.KICKER, cover.body());
		}
		words.paragraph(Style.TITLE, cover.title());
		words.paragraph(Style.SUBTITLE, cover.client());
		if (cover.date() != null) {
			line(new Labelled(Messages.Cover_date, wording.date(cover.date())));
		}
		cover.lines().forEach(this::line);
	}

	private void line(Labelled line) {
		words.paragraph(Style.COVER_LINE, () -> {
			words.run(Style.LABEL, line.label());
			words.tab();
			words.run(line.text());
		});
	}

	void contents(Outline outline) {
		xml.start("w:sdt").start("w:sdtPr").start("w:docPartObj").empty("w:docPartGallery", "w:val", "Table of Contents")
				.empty("w:docPartUnique").end().end().start("w:sdtContent");
		words.paragraph(Style.CONTENTS_HEADING, Messages.Contents);
		List<Outline.Entry> entries = outline.contents();
		for (Outline.Entry entry : entries) {
			words.paragraph(entry.level() == 1 ? Style.CONTENTS_1 : Style.CONTENTS_2, () -> {
				if (entry == entries.getFirst()) {
					words.fieldBegin("TOC \\o \"1-" + outline.depth() + "\" \\h \\z \\u");
				}
				words.link(entry.bookmark(), () -> entry(entry));
				if (entry == entries.getLast()) {
					words.fieldEnd();
				}
			});
		}
		xml.end().end();
	}

	private void entry(Outline.Entry entry) {
		words.run(entry.number());
		if (entry.isAppendix()) {
			words.run(" ");
		} else {
			words.tab();
		}
		words.run(entry.text());
		words.tab();
		words.field("PAGEREF " + entry.bookmark() + " \\h", Integer.toString(entry.page()));
	}
}
