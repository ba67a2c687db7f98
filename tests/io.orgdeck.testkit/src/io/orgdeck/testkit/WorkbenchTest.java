package io.orgdeck.testkit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A test in the running workbench: hands it the {@link WorkbenchPage}, takes a picture when it fails, closes what it
 * left open, keeps the system's file dialogs away, and lets it fail when anything was logged as a warning or an error meanwhile.
 */
public final class WorkbenchTest
		implements
			BeforeEachCallback,
			AfterTestExecutionCallback,
			AfterEachCallback,
			ParameterResolver,
			ILogListener {

	private static boolean started;

	private final Queue<IStatus> problems = new ConcurrentLinkedQueue<>();

	@Override
	public void beforeEach(ExtensionContext test) {
		var workbench = WorkbenchPage.await();
		if (!started) {
			started = true;
			// With nothing open the program opens Welcome once, as soon as it has nothing else to do; no test begins before that.
			Ui.await("something is open", () -> !workbench.editors().isEmpty());
			workbench.closeEditors();
		}
		workbench.answerFileQuestions();
		problems.clear();
		Platform.addLogListener(this);
	}

	@Override
	public void afterTestExecution(ExtensionContext test) {
		if (test.getExecutionException().isPresent()) {
			Picture.take(test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName());
		}
	}

	@Override
	public void afterEach(ExtensionContext test) {
		DialogPage.closeAll();
		WorkbenchPage.await().closeOthers();
		WorkbenchPage.await().closeEditors();
		Ui.settle();
		Platform.removeLogListener(this);
		var expected = test.getRequiredTestMethod().getAnnotation(LogsFault.class);
		if (expected != null) {
			Assertions.assertTrue(problems.removeIf(problem -> expected.value().isInstance(problem.getException())),
					"the fault is in the log");
		}
		Assertions.assertEquals(List.of(), problems.stream().map(WorkbenchTest::describe).toList(), "logged during the test");
	}

	@Override
	public void logging(IStatus status, String plugin) {
		if (status.matches(IStatus.WARNING | IStatus.ERROR)) {
			problems.add(status);
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == WorkbenchPage.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
		return WorkbenchPage.await();
	}

	private static String describe(IStatus status) {
		var cause = status.getException();
		return status.getPlugin() + ": " + status.getMessage() + (cause == null ? "" : " (" + cause + ")");
	}
}
