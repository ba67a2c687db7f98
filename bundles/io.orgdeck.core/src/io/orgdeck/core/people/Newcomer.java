package io.orgdeck.core.people;

/**
 * Somebody who takes part, as a list names them. What the list does not say is an empty text.
 *
 * @param group name of the respondent group
 * @param email where to write to them
 */
public record Newcomer(String name, String role, String group, String email) {

	public Newcomer(String name, String role, String group) {
		this(name, role, group, "");
	}
}
