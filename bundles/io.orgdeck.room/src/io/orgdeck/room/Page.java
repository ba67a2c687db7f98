package io.orgdeck.room;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

import io.orgdeck.core.ballot.Admission;
import io.orgdeck.core.ballot.Asked;
import io.orgdeck.core.ballot.BallotState;
import io.orgdeck.core.ballot.Phase;
import io.orgdeck.core.ballot.Speech;
import io.orgdeck.core.ballot.Voter;
import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.core.report.CardText;
import io.orgdeck.core.scoring.AnswerRange;
import io.orgdeck.core.scoring.GivenFigures;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.voting.VotingWords;
import io.orgdeck.model.deck.AnswerForm;

/**
 * The page, as it is for one phone at one moment. It is whole without a script. Nothing in it depends on what anybody has voted,
 * not even for whoever voted, before the result is revealed.
 */
final class Page {

	/** Seconds after which a phone without a script looks again. */
	private static final int LOOK_AGAIN = 5;

	private final Speech speech;
	private final VotingWords words;
	private final long revision;

	/** @param revision what the page shows, for a script that waits for something else */
	Page(Speech speech, long revision) {
		this.speech = speech;
		this.revision = revision;
		words = speech.words();
	}

	VotingWords words() {
		return words;
	}

	/** Asks who is there. @param absent people to choose from, once the code of the room is known */
	String join(Admission admission, String code, List<Voter> absent, Optional<String> error) {
		var body = new StringBuilder();
		heading(body, words.joinTitle, "");
		error(body, error);
		body.append("<form method=\"post\" action=\"/join\" autocomplete=\"off\">");
		boolean choosing = admission == Admission.NAME && !absent.isEmpty();
		field(body, "code", words.roomCode, code, 12);
		if (choosing) {
			body.append("<p class=\"field\"><label for=\"person\">").append(text(words.name))
					.append("</label><select id=\"person\" name=\"person\" required>")
					.append("<option value=\"\">").append(text(words.findName)).append("</option>");
			absent.forEach(voter -> body.append("<option value=\"").append(voter.number()).append("\">").append(text(voter.name()))
					.append("</option>"));
			body.append("</select></p>");
		} else if (admission == Admission.SLIP) {
			field(body, "person", words.slip, "", 12);
		}
		body.append("<p><button type=\"submit\">").append(text(words.join)).append("</button></p></form>");
		return whole("join", body, false);
	}

	private void field(StringBuilder body, String name, String label, String value, int length) {
		body.append("<p class=\"field\"><label for=\"").append(name).append("\">").append(text(label)).append("</label><input id=\"")
				.append(name)
				.append("\" name=\"").append(name).append("\" value=\"").append(text(value)).append("\" maxlength=\"").append(length)
				.append("\" autocapitalize=\"characters\" autocomplete=\"off\" spellcheck=\"false\" required></p>");
	}

	/** What stands between two questions. */
	String waiting(Optional<BallotState> state, Optional<String> code) {
		var body = new StringBuilder();
		heading(body, words.waitingTitle, state.map(last -> last.asked().code()).orElse(""));
		if (state.filter(last -> last.phase() == Phase.CLOSED).isPresent()) {
			paragraph(body, words.closed);
		}
		counted(body, code);
		paragraph(body, words.waiting);
		again(body);
		return whole("waiting", body, true);
	}

	/** The question is not put to this person, because of an answer before. */
	String notAsked(BallotState state) {
		var body = new StringBuilder();
		heading(body, words.waitingTitle, state.asked().code());
		paragraph(body, words.notAsked);
		paragraph(body, words.waiting);
		again(body);
		return whole("waiting", body, true);
	}

	/** The vote of this phone is in. */
	String sent(BallotState state, Optional<String> code) {
		var body = new StringBuilder();
		heading(body, words.sent, state.asked().code());
		paragraph(body, words.sentHint);
		counted(body, code);
		body.append("<p><a class=\"button\" href=\"/?change=1\">").append(text(words.change)).append("</a></p>");
		return whole("sent", body, true);
	}

	/** The code by which the voter finds the vote in the log later on. */
	private void counted(StringBuilder body, Optional<String> code) {
		code.ifPresent(known -> body.append("<p class=\"counted\">").append(text(words.counted)).append(" <strong>")
				.append(text(known.substring(0, known.length() / 2) + '-' + known.substring(known.length() / 2))).append("</strong></p>"));
	}

	private void again(StringBuilder body) {
		body.append("<noscript><p><a class=\"button\" href=\"/\">").append(text(words.reload)).append("</a></p></noscript>");
	}

	/**
	 * Asks the question.
	 *
	 * @param key  of the form: the same when it is sent once more
	 * @param form what was filled in when something was wrong with it; its words come back, and never what was chosen
	 */
	String question(BallotState state, String key, Optional<VoteForm> form, Optional<String> error) {
		Asked asked = state.asked();
		var body = new StringBuilder();
		body.append("<p class=\"kicker\">").append(text(state.round() == 1 ? words.roundFirst : words.roundLater)).append("</p>");
		body.append("<h1 tabindex=\"-1\"").append(deck()).append("><span class=\"code\">").append(text(asked.code())).append("</span> ")
				.append(text(asked.title())).append("</h1>");
		error(body, error);
		ServedPicture.of(asked).ifPresent(served -> picture(body, served));
		body.append("<form method=\"post\" action=\"/vote\" autocomplete=\"off\" id=\"vote\">");
		hidden(body, "ballot", state.id());
		hidden(body, "key", key);
		body.append("<fieldset><legend").append(deck()).append('>').append(text(asked.text())).append("</legend>");
		boolean typed = asked.scale().isTyped();
		boolean several = asked.scale().isSeveral() || typed; // boxes, beside what is ticked or typed
		if (typed) {
			given(body, asked.scale(), form);
		} else if (several) {
			body.append("<p class=\"hint\">").append(text(words.tick)).append("</p>");
		}
		for (Asked.Choice choice : asked.choices()) {
			String label = several ? choice.label() : choice.value() + ". " + choice.label();
			input(body, several ? box(VoteForm.TICK + choice.level(), "1") : radio("level:" + choice.level()), label, choice.descriptor(),
					deck());
		}
		input(body, several ? box("answer", VoteForm.UNKNOWN) : radio(VoteForm.UNKNOWN), words.answerDontKnow, "", "");
		input(body, several ? box("answer", VoteForm.NOT_APPLICABLE) : radio(VoteForm.NOT_APPLICABLE), words.answerNotApplicable, "", "");
		body.append("<p class=\"field reason\"><label for=\"reason\">").append(text(words.reason))
				.append("</label><input id=\"reason\" name=\"reason\"")
				.append(" maxlength=\"").append(VoteForm.LONGEST_REASON).append("\" value=\"")
				.append(text(form.map(VoteForm::reason).orElse("")))
				.append("\"></p></fieldset>");
		body.append("<p class=\"field\"><label for=\"comment\">").append(text(words.comment))
				.append("</label><textarea id=\"comment\" name=\"comment\"")
				.append(" rows=\"3\" maxlength=\"").append(VoteForm.LONGEST_COMMENT).append("\" aria-describedby=\"comment-hint\">\n")
				.append(text(form.map(VoteForm::comment).orElse(""))).append("</textarea><span class=\"hint\" id=\"comment-hint\">")
				.append(text(words.commentHint)).append("</span></p>");
		body.append("<p><button type=\"submit\">").append(text(words.send)).append("</button></p></form>");
		return whole("question", body, false);
	}

	private void picture(StringBuilder body, ServedPicture served) {
		CardPicture picture = served.picture();
		body.append("<figure").append(deck()).append("><img src=\"").append(served.address()).append("\" width=\"").append(picture.width())
				.append("\" height=\"").append(picture.height()).append("\" alt=\"")
				.append(text(CardText.words(picture, speech.language()))).append("\">");
		if (!picture.credit().isEmpty()) {
			body.append("<figcaption>").append(text(picture.credit())).append("</figcaption>");
		}
		body.append("</figure>");
	}

	/** Room for an answer that is typed. What could not be read comes back, so that it can be put right; an answer does not. */
	private void given(StringBuilder body, Scale scale, Optional<VoteForm> form) {
		var typed = new TypedAnswer(scale, speech.language());
		String refused = form.map(VoteForm::given).filter(text -> typed.read(text).isEmpty() || text.length() > VoteForm.LONGEST_GIVEN)
				.orElse("");
		body.append("<p class=\"field\"><label for=\"given\">").append(text(words.answer)).append("</label>");
		if (scale.takes() == AnswerForm.WORDS) {
			body.append("<textarea id=\"given\" name=\"given\" rows=\"4\" maxlength=\"").append(VoteForm.LONGEST_GIVEN).append("\">\n")
					.append(text(refused)).append("</textarea></p>");
			return;
		}
		body.append("<input id=\"given\" name=\"given\" maxlength=\"40\" aria-describedby=\"given-hint\" ")
				.append(scale.takes() == AnswerForm.DAY ? day(scale.range()) : "inputmode=\"" + keyboard(scale.range()) + '"')
				.append(" value=\"").append(text(refused)).append("\"><span class=\"hint\" id=\"given-hint\"").append(deck()).append('>')
				.append(text(typed.sentence())).append("</span></p>");
	}

	private static String day(AnswerRange range) {
		return "type=\"date\"" + (range.least().isEmpty() ? "" : " min=\"" + text(range.least()) + '"')
				+ (range.most().isEmpty() ? "" : " max=\"" + text(range.most()) + '"');
	}

	/** The keys for figures have no minus on some phones, so they come up only where there can be none. */
	private static String keyboard(AnswerRange range) {
		return TypedAnswer.stored(range.least()).filter(least -> least.signum() >= 0).isPresent() ? "decimal" : "text";
	}

	private static void hidden(StringBuilder body, String name, String value) {
		body.append("<input type=\"hidden\" name=\"").append(name).append("\" value=\"").append(text(value)).append("\">");
	}

	private static String radio(String value) {
		return "<input type=\"radio\" name=\"answer\" value=\"" + text(value) + "\" required>";
	}

	private static String box(String name, String value) {
		return "<input type=\"checkbox\" name=\"" + text(name) + "\" value=\"" + text(value) + "\">";
	}

	private static void input(StringBuilder body, String input, String label, String descriptor, String lang) {
		body.append("<label class=\"choice\">").append(input).append("<span").append(lang).append("><b>").append(text(label))
				.append("</b>");
		if (!descriptor.isEmpty()) {
			body.append(" <span class=\"descriptor\">").append(text(descriptor)).append("</span>");
		}
		body.append("</span></label>");
	}

	/** What the room has voted, as far as it may be shown and the facilitator wishes. */
	String result(BallotState state, boolean tells, Optional<String> code) {
		var body = new StringBuilder();
		heading(body, state.asked().title(), state.asked().code());
		body.append("<p").append(deck()).append('>').append(text(state.asked().text())).append("</p>");
		var shown = state.result().flatMap(result -> result.toOptional()).filter(result -> tells);
		if (shown.isEmpty()) {
			paragraph(body, tells ? words.withheld : words.front);
		} else if (shown.get().typed().isPresent()) {
			figures(body, state.asked().scale(), shown.get());
		} else {
			table(body, state.asked(), shown.get());
		}
		counted(body, code);
		paragraph(body, words.waiting);
		again(body);
		return whole("result", body, true);
	}

	private void table(StringBuilder body, Asked asked, BallotState.Result result) {
		body.append("<table><caption>").append(text(words.resultCaption)).append("</caption><thead><tr><th scope=\"col\">")
				.append(text(words.resultLevel)).append("</th><th scope=\"col\">").append(text(words.resultVotes))
				.append("</th></tr></thead><tbody>");
		for (int i = 0; i < asked.choices().size(); i++) {
			var choice = asked.choices().get(i);
			row(body, asked.scale().isSeveral() ? choice.label() : choice.value() + ". " + choice.label(), deck(),
					result.votes().counts().get(i));
		}
		row(body, words.answerDontKnow, "", result.votes().dontKnow());
		row(body, words.answerNotApplicable, "", result.votes().doesNotApply());
		body.append("</tbody></table>");
		result.median().ifPresent(median -> body.append("<p class=\"median\">")
				.append(text(words.median.replace("{0}", number(median)))).append("</p>"));
	}

	/** What may be told of numbers and dates; of words how many people answered. */
	private void figures(StringBuilder body, Scale scale, BallotState.Result result) {
		GivenFigures told = result.typed().orElseThrow();
		var typed = new TypedAnswer(scale, speech.language());
		body.append("<table><caption>").append(text(words.resultCaption)).append("</caption><tbody>");
		figure(body, words.typedPeople, String.valueOf(told.answered()));
		told.lowest().ifPresent(end -> figure(body, words.typedLowest, typed.withUnit(end, true)));
		told.median().ifPresent(median -> figure(body, words.typedMedian, typed.withUnit(median)));
		told.highest().ifPresent(end -> figure(body, words.typedHighest, typed.withUnit(end, false)));
		row(body, words.answerDontKnow, "", result.votes().dontKnow());
		row(body, words.answerNotApplicable, "", result.votes().doesNotApply());
		body.append("</tbody></table>");
	}

	private static void figure(StringBuilder body, String label, String figure) {
		body.append("<tr><th scope=\"row\">").append(text(label)).append("</th><td><b>").append(text(figure)).append("</b></td></tr>");
	}

	private static void row(StringBuilder body, String label, String lang, int votes) {
		body.append("<tr><th scope=\"row\"").append(lang).append('>').append(text(label)).append("</th><td><b>").append(votes)
				.append("</b> <span class=\"dots\" aria-hidden=\"true\">").append("●".repeat(votes)).append("</span></td></tr>");
	}

	private String number(double value) {
		var format = NumberFormat.getNumberInstance(speech.locale());
		format.setGroupingUsed(false);
		return format.format(value);
	}

	/** What another phone has taken over. */
	String gone() {
		var body = new StringBuilder();
		heading(body, words.joinTitle, "");
		error(body, Optional.of(words.moved));
		body.append("<p><a class=\"button\" href=\"/\">").append(text(words.join)).append("</a></p>");
		return whole("gone", body, false);
	}

	/** One sentence. */
	String told(String sentence) {
		var body = new StringBuilder();
		heading(body, words.pageTitle, "");
		error(body, Optional.of(sentence));
		body.append("<p><a class=\"button\" href=\"/\">").append(text(words.reload)).append("</a></p>");
		return whole("told", body, false);
	}

	private void heading(StringBuilder body, String title, String code) {
		body.append("<h1 tabindex=\"-1\">");
		if (!code.isEmpty()) {
			body.append("<span class=\"code\">").append(text(code)).append("</span> ");
		}
		body.append(text(title)).append("</h1>");
	}

	private static void paragraph(StringBuilder body, String sentence) {
		body.append("<p>").append(text(sentence)).append("</p>");
	}

	private static void error(StringBuilder body, Optional<String> error) {
		error.ifPresent(sentence -> body.append("<p class=\"error\" role=\"alert\">").append(text(sentence)).append("</p>"));
	}

	/** What an element says of its language that holds words of the cards. */
	private String deck() {
		return speech.isForeign() ? " lang=\"" + text(speech.deck()) + "\" dir=\"" + speech.deckDirection() + '"' : "";
	}

	private String whole(String kind, StringBuilder body, boolean looksAgain) {
		return "<!DOCTYPE html>\n<html lang=\"" + text(speech.locale().toLanguageTag()) + "\" dir=\"" + speech.direction()
				+ "\"><head><meta charset=\"utf-8\"><title>"
				+ text(words.pageTitle) + "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
				+ "<meta name=\"color-scheme\" content=\"light dark\"><link rel=\"icon\" href=\"data:,\"><style>" + PageParts.STYLE
				+ "</style>"
				+ (looksAgain ? "<noscript><meta http-equiv=\"refresh\" content=\"" + LOOK_AGAIN + ";url=/\"></noscript>" : "")
				+ "</head><body><main data-page=\"" + kind + "\" data-revision=\"" + revision + "\" data-offline=\"" + text(words.offline)
				+ "\" data-sending=\"" + text(words.sending) + "\" data-sent=\"" + text(words.sent) + ' ' + text(words.sentHint)
				+ "\" data-ended=\""
				+ text(words.ended) + "\">" + body + "</main><p id=\"status\" role=\"status\"></p><footer><p>" + text(words.own)
				+ "</p></footer><script>" + PageParts.SCRIPT + "</script></body></html>\n";
	}

	private static String text(String plain) {
		return Html.text(plain);
	}
}
