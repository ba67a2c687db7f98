/** The view that lists what the checks have found and offers what to do about it. */
package io.orgdeck.ui.assess.problems;
