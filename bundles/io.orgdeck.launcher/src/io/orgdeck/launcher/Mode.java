package io.orgdeck.launcher;

import java.util.List;
import java.util.regex.Pattern;

/** What a call of the launcher asks for. */
enum Mode {

	/** Files, or nothing: open the window. */
	WORKBENCH,
	/** A command such as {@code export}, or an option such as {@code --help}: no window, no workspace. */
	COMMAND_LINE;

	private static final Pattern COMMAND = Pattern.compile("[a-z]+(-[a-z]+)*|--[a-z].*|-[hV]");

	/**
	 * A first argument in plain small letters, or an option such as {@code --help}, is a command; the command line itself
	 * explains those that it does not know. A file of such a name is opened by writing {@code ./name}.
	 */
	static Mode of(List<String> arguments) {
		var first = arguments.stream().filter(argument -> !Launch.OURS.contains(argument)).findFirst();
		return first.isPresent() && COMMAND.matcher(first.get()).matches() ? COMMAND_LINE : WORKBENCH;
	}
}
