package io.orgdeck.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Reads the text form of {@link Votes}. One instance per text; ratings of the same level share one object. */
final class VotesReader {

	private static final String SIGNS = "%~=?-";
	private static final HexFormat HEX = HexFormat.of().withUpperCase();

	private final String text;
	private final Map<String, Answer.Rated> ratings = new HashMap<>();
	private final Map<String, Answer.Given> given = new HashMap<>();
	private final List<String> unreadable = new ArrayList<>();
	private int[] participants = new int[16];
	private Answer[] answers = new Answer[16];
	private String[] comments;
	private String[] further;
	private int count;

	VotesReader(String text) {
		this.text = text;
	}

	Votes read() {
		for (int from = 0; from < text.length();) {
			int to = text.indexOf(' ', from);
			to = to < 0 ? text.length() : to;
			if (to > from && !readPart(from, to)) {
				unreadable.add(text.substring(from, to));
			}
			from = to + 1;
		}
		return Votes.ordered(Arrays.copyOf(participants, count), Arrays.copyOf(answers, count),
				comments == null ? null : Arrays.copyOf(comments, count), further == null ? null : Arrays.copyOf(further, count),
				List.copyOf(unreadable));
	}

	private boolean readPart(int from, int to) {
		int equals = text.indexOf('=', from);
		if (equals <= from || equals + 1 >= to) {
			return false;
		}
		try {
			int number = Integer.parseInt(text, from, equals, 10);
			int end = tilde(equals, to);
			int more = end < to ? tilde(end + 1, to) : to;
			Answer answer = number < 1 ? null : answer(text.substring(equals + 1, end));
			if (answer == null) {
				return false;
			}
			int rest = more;
			if (answer == Answer.DontKnow.INSTANCE && more + 1 < to && text.charAt(more + 1) == '=') {
				rest = tilde(more + 1, to);
				answer = given(text.substring(more + 2, rest));
			}
			add(number, answer, end < to ? unescape(text.substring(end + 1, more)) : null, rest < to ? text.substring(rest + 1, to) : "");
			return true;
		} catch (NumberFormatException | CharacterCodingException e) {
			return false; // kept as it stands, see Votes.unreadable
		}
	}

	/** Where the next part of a vote begins, or its end. */
	private int tilde(int from, int to) {
		int tilde = text.indexOf('~', from);
		return tilde < 0 || tilde > to ? to : tilde;
	}

	private Answer answer(String code) throws CharacterCodingException {
		if (code.isEmpty()) {
			return null;
		}
		if (code.equals("?")) {
			return Answer.DontKnow.INSTANCE;
		}
		if (code.charAt(0) == '-') {
			return new Answer.DoesNotApply(unescape(code.substring(1)));
		}
		Answer.Rated known = ratings.get(code);
		if (known == null) {
			known = new Answer.Rated(unescape(code).intern());
			ratings.put(code, known);
		}
		return known;
	}

	private Answer given(String code) throws CharacterCodingException {
		Answer.Given known = given.get(code);
		if (known == null) {
			known = new Answer.Given(unescape(code));
			given.put(code, known);
		}
		return known;
	}

	private void add(int number, Answer answer, String comment, String more) {
		if (count == participants.length) {
			participants = Arrays.copyOf(participants, 2 * count);
			answers = Arrays.copyOf(answers, 2 * count);
			comments = comments == null ? null : Arrays.copyOf(comments, 2 * count);
			further = further == null ? null : Arrays.copyOf(further, 2 * count);
		}
		participants[count] = number;
		answers[count] = answer;
		if (comment != null && !comment.isEmpty()) {
			comments = comments == null ? new String[participants.length] : comments;
			comments[count] = comment;
		}
		if (!more.isEmpty()) {
			further = further == null ? new String[participants.length] : further;
			further[count] = more;
		}
		count++;
	}

	static void escape(String raw, StringBuilder out) {
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			// A minus inside a level's id does no harm; only the first sign of an answer has a meaning.
			boolean sign = SIGNS.indexOf(c) >= 0 && (c != '-' || i == 0);
			if (c > ' ' && c < 0xfffe && !sign && !Character.isISOControl(c)) {
				out.append(c);
			} else {
				for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
					out.append('%').append(HEX.toHexDigits(b));
				}
			}
		}
	}

	private static String unescape(String escaped) throws CharacterCodingException {
		if (escaped.indexOf('%') < 0) {
			return escaped;
		}
		var plain = new StringBuilder(escaped.length());
		var bytes = new ByteArrayOutputStream();
		for (int i = 0; i < escaped.length(); i++) {
			if (escaped.charAt(i) != '%') {
				flush(bytes, plain);
				plain.append(escaped.charAt(i));
			} else if (i + 2 < escaped.length()) {
				bytes.write(Integer.parseInt(escaped, i + 1, i + 3, 16));
				i += 2;
			} else {
				throw new CharacterCodingException();
			}
		}
		flush(bytes, plain);
		return plain.toString();
	}

	private static void flush(ByteArrayOutputStream bytes, StringBuilder plain) throws CharacterCodingException {
		if (bytes.size() > 0) {
			plain.append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())));
			bytes.reset();
		}
	}
}
