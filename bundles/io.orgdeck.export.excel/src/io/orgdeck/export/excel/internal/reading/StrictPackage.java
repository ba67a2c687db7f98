package io.orgdeck.export.excel.internal.reading;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Turns what Excel saves as "Strict Open XML" into the usual kind, which is all that POI understands: namespaces and kinds of
 * relations have other names there, and a date is written as a text.
 */
final class StrictPackage {

	private static final String ROOT = "_rels/.rels";
	private static final String WORKBOOK = "xl/workbook.xml";
	private static final String SHEETS = "xl/worksheets/";
	/** Only where a namespace or a kind of relation is named, never in words that somebody typed. */
	private static final Pattern STRICT = Pattern
			.compile("((?:xmlns(?::[\\w.-]+)?|Type)\\s*=\\s*[\"'])http://purl\\.oclc\\.org/ooxml/(\\w+)/(\\w+)");
	private static final Pattern PROPERTIES = Pattern
			.compile("(openxmlformats\\.org/officeDocument/2006/(?:relationships/)?)(extended|custom)Properties");
	private static final Pattern DATE = Pattern.compile("(<(?:\\w+:)?c\\b[^<>]*?\\s)t=([\"'])d\\2([^<>]*>"
			+ "(?:<(?:\\w+:)?f\\b[^<>]*(?:/>|>[^<]*</(?:\\w+:)?f>))?<(?:\\w+:)?v>)([^<]*)(?=<)");
	private static final Pattern FROM_1904 = Pattern.compile("\\sdate1904\\s*=\\s*[\"'](?:1|true)[\"']");

	private StrictPackage() {
	}

	/** @param parts by their names; those that are written otherwise are replaced */
	static void translate(Map<String, byte[]> parts) {
		if (text(parts, ROOT).contains("//purl.oclc.org/ooxml/")) {
			parts.replaceAll((name, part) -> isXml(name) ? translated(part) : part);
		}
		boolean from1904 = FROM_1904.matcher(text(parts, WORKBOOK)).find();
		parts.replaceAll((name, part) -> name.startsWith(SHEETS) && isXml(name) ? withNumberedDates(part, from1904) : part);
	}

	private static boolean isXml(String name) {
		return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
	}

	/** One character a byte: what is sought is ASCII, and the rest stays as it is. */
	private static String text(Map<String, byte[]> parts, String name) {
		return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.ISO_8859_1);
	}

	private static byte[] translated(byte[] part) {
		String text = new String(part, StandardCharsets.ISO_8859_1);
		String usual = STRICT.matcher(text).replaceAll("$1http://schemas.openxmlformats.org/$2/2006/$3");
		return PROPERTIES.matcher(usual).replaceAll("$1$2-properties").getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] withNumberedDates(byte[] part, boolean from1904) {
		String text = new String(part, StandardCharsets.ISO_8859_1);
		if (!text.contains("t=\"d\"") && !text.contains("t='d'")) {
			return part;
		}
		return DATE.matcher(text)
				.replaceAll(found -> Matcher.quoteReplacement(numbered(found.group(1), found.group(3), found.group(4), from1904)))
				.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** A cell with the number of days that Excel counts to a date; a text that is no date stays a text. */
	private static String numbered(String before, String after, String date, boolean from1904) {
		try {
			String[] halves = date.replaceFirst("Z$", "").split("T", 2);
			LocalDateTime when = date.contains("T") ? LocalDate.parse(halves[0]).atTime(LocalTime.parse(halves[1]))
					: LocalDate.parse(date).atStartOfDay();
			return before + after + DateUtil.getExcelDate(when, from1904);
		} catch (DateTimeException noDate) {
			return before + "t=\"str\"" + after + date;
		}
	}
}
