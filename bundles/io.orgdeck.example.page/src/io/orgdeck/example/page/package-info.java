/**
 * What a firm could bring of its own: one check, one exporter. Both are found through plugin.xml alone, have no state and a
 * constructor without parameters. README.md says what to change in a copy.
 */
package io.orgdeck.example.page;
