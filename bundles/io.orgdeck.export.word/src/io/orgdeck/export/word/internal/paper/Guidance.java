package io.orgdeck.export.word.internal.paper;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import io.orgdeck.export.word.internal.house.HostDocument;
import io.orgdeck.export.word.internal.text.Numbers;
import io.orgdeck.export.word.internal.text.Setting;
import io.orgdeck.export.word.internal.text.TextDirection;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordWriter;

/** Guidance for the author as comments, which Word deletes in one step and no printed paper shows. */
final class Guidance {

	/** Who wrote it, by which it is found again in a paper of any language and product. */
	static final String AUTHOR = "Orgdeck";

	private final HostDocument house;
	private final GregorianCalendar made;
	private long next;

	/** Goes on counting after the comments that the document has already. */
	Guidance(HostDocument house, Instant time) {
		this.house = house;
		made = GregorianCalendar.from(time.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
		next = comments(house.document()).stream().mapToLong(Guidance::number).max().orElse(-1) + 1;
	}

	private static List<XWPFComment> comments(XWPFDocument document) {
		return document.getDocComments() == null ? List.of() : document.getDocComments().getComments();
	}

	private static long number(XWPFComment comment) {
		return comment.getId().matches("\\d{1,9}") ? Long.parseLong(comment.getId()) : -1;
	}

	/** Writes a comment and says under which number it is anchored. */
	BigInteger add(String text) {
		XWPFDocument document = house.document();
		XWPFComments all = document.getDocComments() == null ? document.createComments() : document.getDocComments();
		BigInteger id = BigInteger.valueOf(next++);
		XWPFComment comment = all.createComment(id);
		comment.setAuthor(AUTHOR);
		comment.setInitials(Messages.onScreen().commentInitials);
		comment.setDate(made);
		WordWriter words = house.writer(new Numbers(0, 0)).in(comment);
		words.paragraph(Setting.of(TextRole.COMMENT).rightToLeft(TextDirection.startsRightToLeft(text)), () -> {
			words.annotationMark();
			words.run(text);
		});
		return id;
	}

	/** Takes out those comments of ours that the document anchors no longer. */
	void keep(Set<String> anchored) {
		List<XWPFComment> comments = comments(house.document());
		for (int i = comments.size() - 1; i >= 0; i--) {
			XWPFComment comment = comments.get(i);
			if (AUTHOR.equals(comment.getAuthor()) && !anchored.contains(comment.getId())) {
				house.document().getDocComments().removeComment(i);
			}
		}
	}
}
