package io.orgdeck.core.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A message as RFC 5322 and the MIME standards write it: text and HTML as alternatives, the dates behind them. {@code X-Unsent} makes
 * Outlook and others open it as a draft. It has no sender and no date, which the mail program knows when it sends it.
 */
final class MailFile {

	private static final String LINE = "\r\n";
	private static final String OUTER = "=_orgdeck_message";
	private static final String INNER = "=_orgdeck_text";
	/** Bytes in an encoded word, so that it stays below the 75 characters of RFC 2047. */
	private static final int ENCODED_WORD = 42;

	private final OwnerMessage message;
	private final Optional<byte[]> calendar;
	private final StringBuilder file = new StringBuilder();

	MailFile(OwnerMessage message, Optional<byte[]> calendar) {
		this.message = message;
		this.calendar = calendar;
	}

	byte[] bytes() {
		line("X-Unsent: 1");
		message.address().ifPresent(address -> line("To: " + header(message.owner(), "To: ".length()) + " <" + address + ">"));
		line("Subject: " + header(message.subject(), "Subject: ".length()));
		line("MIME-Version: 1.0");
		line("Content-Type: multipart/mixed; boundary=\"" + OUTER + "\"");
		line("");
		line("--" + OUTER);
		line("Content-Type: multipart/alternative; boundary=\"" + INNER + "\"");
		line("");
		part(INNER, "text/plain; charset=utf-8", "", message.text().replace("\n", LINE).getBytes(StandardCharsets.UTF_8));
		part(INNER, "text/html; charset=utf-8", "",
				("<!DOCTYPE html><html><body>" + message.html() + "</body></html>").getBytes(StandardCharsets.UTF_8));
		line("--" + INNER + "--");
		calendar.ifPresent(dates -> part(OUTER, "text/calendar; charset=utf-8; method=PUBLISH; name=\"actions.ics\"",
				"Content-Disposition: attachment; filename=\"actions.ics\"", dates));
		line("--" + OUTER + "--");
		return file.toString().getBytes(StandardCharsets.US_ASCII);
	}

	private void part(String boundary, String type, String disposition, byte[] content) {
		line("--" + boundary);
		line("Content-Type: " + type);
		line("Content-Transfer-Encoding: base64");
		if (!disposition.isEmpty()) {
			line(disposition);
		}
		line("");
		line(Base64.getMimeEncoder().encodeToString(content));
	}

	private void line(String words) {
		file.append(words).append(LINE);
	}

	/** Words in a header, each piece an encoded word of its own line, so that nothing in them can be taken for another header. */
	private static String header(String words, int indent) {
		var pieces = new ArrayList<String>();
		var piece = new StringBuilder();
		for (int point : words.replaceAll("[\\p{Cc}\\s]+", " ").strip().codePoints().toArray()) {
			String next = Character.toString(point);
			if (size(piece + next) > ENCODED_WORD - (pieces.isEmpty() ? indent : 0)) {
				pieces.add(piece.toString());
				piece.setLength(0);
			}
			piece.append(next);
		}
		pieces.add(piece.toString());
		return String.join(LINE + " ", encoded(pieces));
	}

	private static List<String> encoded(List<String> pieces) {
		return pieces.stream()
				.map(piece -> "=?UTF-8?B?" + Base64.getEncoder().encodeToString(piece.getBytes(StandardCharsets.UTF_8)) + "?=").toList();
	}

	private static int size(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}
}
