package io.orgdeck.cli.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in one sentence what was wrong with the arguments of a command, and how to ask what it takes. Picocli's own words are English. */
public final class WrongUse implements IParameterExceptionHandler {

	@Override
	public int handleParseException(ParameterException wrong, String[] arguments) {
		CommandSpec command = wrong.getCommandLine().getCommandSpec();
		wrong.getCommandLine().getErr().println(sentence(wrong, command));
		return command.exitCodeOnInvalidInput();
	}

	private static String sentence(ParameterException wrong, CommandSpec command) {
		String name = command.qualifiedName(" ");
		return switch (wrong) {
			case UnmatchedArgumentException unknown -> unknown(unknown, command, name);
			case MissingParameterException missing -> NLS.bind(Messages.useMissing, missing(missing.getMissing()), name);
			case MutuallyExclusiveArgsException either -> NLS.bind(Messages.useEither, name);
			case OverwrittenOptionException twice -> NLS.bind(Messages.useTwice, said(twice.getOverwritten()));
			default -> wrong.getArgSpec() == null ? wrong.getMessage() // in our own words
					: NLS.bind(Messages.useValue, new Object[] { wrong.getValue(), said(wrong.getArgSpec()), name });
		};
	}

	private static String unknown(UnmatchedArgumentException unknown, CommandSpec command, String name) {
		String typed = unknown.getUnmatched().getFirst();
		boolean isCommand = !unknown.isUnknownOption() && !command.subcommands().isEmpty() && command.positionalParameters().isEmpty();
		List<String> alike = unknown.getSuggestions();
		if (!alike.isEmpty() && (isCommand || unknown.isUnknownOption())) {
			return NLS.bind(isCommand ? Messages.usePerhapsCommand : Messages.usePerhapsOption,
					new Object[] { typed, name, alike.getFirst() });
		}
		return NLS.bind(isCommand ? Messages.useNoCommand : unknown.isUnknownOption() ? Messages.useNoOption : Messages.useTooMuch, typed,
				name);
	}

	/** What is missing; where one thing or another will do, both. */
	private static String missing(List<ArgSpec> missing) {
		return missing.stream().map(one -> one.group() == null ? said(one) : whole(one.group()).synopsis()).distinct()
				.collect(Collectors.joining(", "));
	}

	private static ArgGroupSpec whole(ArgGroupSpec group) {
		return group.parentGroup() == null ? group : whole(group.parentGroup());
	}

	private static String said(ArgSpec argument) {
		return switch (argument) {
			case OptionSpec option when option.arity().max() == 0 -> option.longestName();
			case OptionSpec option -> option.longestName() + '=' + option.paramLabel();
			default -> argument.paramLabel();
		};
	}
}
