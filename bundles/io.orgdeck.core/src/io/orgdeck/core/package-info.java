/** The bundle of all rules: what a deck, an assessment and a report are beyond their data. No widget, no workbench. */
package io.orgdeck.core;
