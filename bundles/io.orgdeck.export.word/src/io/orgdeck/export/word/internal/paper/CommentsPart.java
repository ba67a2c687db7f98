package io.orgdeck.export.word.internal.paper;

import io.orgdeck.export.word.internal.markup.Style;
import io.orgdeck.export.word.internal.markup.TextDirection;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Guidance for the author as comments, which Word deletes in one step and no printed paper shows. */
final class CommentsPart {

	private final List<String> texts = new ArrayList<>();

	/** Takes a comment and says under which number it is anchored. */
	int add(String text) {
		texts.add(text);
		return texts.size() - 1;
	}

	boolean isEmpty() {
		return texts.isEmpty();
	}

	void write(WordMarkup words, Instant time) {
		XmlWriter xml = words.xml();
		words.root("w:comments");
		for (int i = 0; i < texts.size(); i++) {
			xml.start("w:comment", "w:id", Integer.toString(i), "w:author", Messages.Comment_author, "w:date",
					time.truncatedTo(ChronoUnit.SECONDS).toString(), "w:initials", Messages.Comment_initials);
			comment(words, texts.get(i));
			xml.end();
		}
		xml.end();
	}

	private static void comment(WordMarkup words, String text) {
		XmlWriter xml = words.xml();
		xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", words.id(Style.COMMENT));
		if (TextDirection.startsRightToLeft(text)) {
			xml.empty("w:bidi");
		}
		xml.end().start("w:r").start("w:rPr").empty("w:rStyle", "w:val", words.id(Style.COMMENT_MARK)).end();
		xml.empty("w:annotationRef").end();
		words.run(text);
		xml.end();
	}
}
