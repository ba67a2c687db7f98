package io.orgdeck.export.word.internal.house;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHpsMeasure;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

import io.orgdeck.export.word.internal.text.TextRole;

/** Sets the styles of a paper in large type, never smaller than the client's own, with wide lines and room around them. */
final class LargeType {

	/** Half points for the roles that an easy-read paper uses. */
	private static final Map<TextRole, Integer> SIZES = Map.ofEntries(Map.entry(TextRole.BODY, 32), Map.entry(TextRole.BULLET, 32),
			Map.entry(TextRole.NUMBERED, 32), Map.entry(TextRole.TITLE, 56), Map.entry(TextRole.SUBTITLE, 36),
			Map.entry(TextRole.KICKER, 28),
			Map.entry(TextRole.HEADING_1, 44), Map.entry(TextRole.HEADING_2, 38), Map.entry(TextRole.HEADING_3, 32),
			Map.entry(TextRole.HEADER, 24),
			Map.entry(TextRole.FOOTER, 24));
	/** One and a half lines, in 240ths. */
	private static final BigInteger LINE = BigInteger.valueOf(360);
	private static final BigInteger AROUND = BigInteger.valueOf(160);
	/** What stands before the size among the properties of text, as Word wants them. */
	private static final Set<String> BEFORE_SIZE = Set.of("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike",
			"dstrike", "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w",
			"kern", "position", "sz");

	private LargeType() {
	}

	/** Enlarges the style of a role, if it is one of those that are. */
	static void apply(TextRole role, CTStyle style) {
		Integer size = SIZES.get(role);
		if (size == null) {
			return;
		}
		CTRPr look = style.isSetRPr() ? style.getRPr() : style.addNewRPr();
		enlarge(look.getSzList(), look::addNewSz, size);
		enlarge(look.getSzCsList(), look::addNewSzCs, size);
		if (role == TextRole.BODY || role == TextRole.BULLET || role == TextRole.NUMBERED) {
			var paragraph = style.isSetPPr() ? style.getPPr() : style.addNewPPr();
			CTSpacing spacing = paragraph.isSetSpacing() ? paragraph.getSpacing() : paragraph.addNewSpacing();
			spacing.setLine(LINE);
			spacing.setLineRule(STLineSpacingRule.AUTO);
			spacing.setBefore(AROUND);
			spacing.setAfter(AROUND);
		}
	}

	private static void enlarge(List<CTHpsMeasure> there, Supplier<CTHpsMeasure> one, int size) {
		if (there.isEmpty()) {
			CTHpsMeasure made = one.get();
			made.setVal(BigInteger.valueOf(size));
			putInPlace(made);
		} else if (Look.number(there.getFirst().xgetVal(), 0) < size) {
			there.getFirst().setVal(BigInteger.valueOf(size));
		}
	}

	/** The schema that POI knows has no order here, but Word has one. */
	private static void putInPlace(CTHpsMeasure made) {
		try (XmlCursor cursor = made.newCursor(); XmlCursor before = made.newCursor()) {
			boolean moves = false;
			while (before.toPrevSibling() && !BEFORE_SIZE.contains(before.getName().getLocalPart())) {
				moves = true;
			}
			if (moves) {
				if (BEFORE_SIZE.contains(before.getName().getLocalPart())) {
					before.toNextSibling();
				}
				cursor.moveXml(before);
			}
		}
	}
}
