package io.orgdeck.exchange.surveys.internal.asked;

/** What a survey says to those who answer, in the language of the assessment; set once, when the texts of that language are made. */
public final class Messages {

	public String comment;
	public String several;
}
