/**
 * Page objects for tests that drive a running workbench. Tests run beside the user interface thread and never touch a
 * widget themselves: {@link io.orgdeck.testkit.Ui} goes there and back, waits for what must become true, and gives up
 * with a sentence. Widgets are found by the names that {@link io.orgdeck.ui.parts.WidgetIds} gave them.
 *
 * <pre>
 * {@literal @}ExtendWith(WorkbenchTest.class)
 * class OverviewTest {
 *
 * 	{@literal @}Test
 * 	void theNameOfTheClientIsKept(WorkbenchPage workbench) {
 * 		workbench.open(file);
 * 		workbench.widget("overview.client.name").type("Riverside");
 * 		workbench.run("org.eclipse.ui.file.save");
 * 		workbench.awaitSaved();
 * 	}
 * }
 * </pre>
 *
 * Such a test is a fragment with these lines in its build.properties:
 *
 * <pre>
 * pom.model.property.ui.harness = true
 * </pre>
 */
package io.orgdeck.testkit;
