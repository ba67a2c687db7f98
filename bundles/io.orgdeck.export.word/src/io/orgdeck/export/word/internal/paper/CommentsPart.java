package io.orgdeck.export.word.internal.paper;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import io.orgdeck.export.word.internal.house.HouseStyle;
import io.orgdeck.export.word.internal.house.WordXml;
import io.orgdeck.export.word.internal.markup.Numbers;
import io.orgdeck.export.word.internal.markup.Setting;
import io.orgdeck.export.word.internal.markup.TextDirection;
import io.orgdeck.export.word.internal.markup.TextRole;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;
import io.orgdeck.export.word.internal.parts.OfficeParts;

/** Guidance for the author as comments, which Word deletes in one step and no printed paper shows. */
final class CommentsPart {

	private final HouseStyle house;
	private final Optional<PackagePart> there;
	private final int first;
	private final List<String> texts = new ArrayList<>();

	/** Goes on counting after the comments that the document has already. */
	CommentsPart(HouseStyle house) throws IOException {
		this.house = house;
		there = house.parts().related(house.document(), HouseStyle.RELATIONS + "comments");
		first = there.isPresent() ? last(WordXml.parse(there.get())) + 1 : 0;
	}

	private static int last(Document comments) {
		return WordXml.all(comments, "comment").stream().mapToInt(comment -> WordXml.number(comment, "id", -1)).max().orElse(-1);
	}

	/** Takes a comment and says under which number it is anchored. */
	int add(String text) {
		texts.add(text);
		return first + texts.size() - 1;
	}

	/** Writes the comments. Those of ours that a document anchors no longer are taken out. */
	void save(Instant time) throws IOException {
		if (there.isPresent()) {
			addTo(there.get(), time);
		} else if (!texts.isEmpty()) {
			PackagePart part = house.add("comments", "comments");
			OfficeParts.write(part, xml -> comments(words(xml).root("w:comments"), time));
		}
	}

	private void addTo(PackagePart part, Instant time) throws IOException {
		var xml = XmlWriter.pieces();
		comments(words(xml).root("w:comments"), time);
		xml.end();
		Document comments = WordXml.parse(part);
		Set<String> anchored = new HashSet<>();
		WordXml.all(WordXml.parse(house.document()), "commentReference").forEach(mark -> anchored.add(WordXml.attribute(mark, "id")));
		for (Element comment : WordXml.all(comments, "comment")) {
			if (WordXml.attribute(comment, "author").equals(Messages.Comment_author)
					&& !anchored.contains(WordXml.attribute(comment, "id"))) {
				WordXml.remove(comment);
			}
		}
		for (Element comment : WordXml.all(WordXml.parse(xml.cut()), "comment")) {
			if (anchored.contains(WordXml.attribute(comment, "id"))) {
				comments.getDocumentElement().appendChild(comments.importNode(comment, true));
			}
		}
		WordXml.save(comments, part);
	}

	private WordMarkup words(XmlWriter xml) {
		return new WordMarkup(xml, house.styles(), new Numbers(0, 0));
	}

	private void comments(WordMarkup words, Instant time) {
		XmlWriter xml = words.xml();
		for (int i = 0; i < texts.size(); i++) {
			String text = texts.get(i);
			xml.start("w:comment", "w:id", Integer.toString(first + i), "w:author", Messages.Comment_author, "w:date",
					time.truncatedTo(ChronoUnit.SECONDS).toString(), "w:initials", Messages.Comment_initials);
			words.paragraph(Setting.of(TextRole.COMMENT).rightToLeft(TextDirection.startsRightToLeft(text)), () -> {
				words.annotationMark();
				words.run(text);
			});
			xml.end();
		}
	}
}
