/** What every export and the results page say, computed once. */
package io.orgdeck.core.report;
