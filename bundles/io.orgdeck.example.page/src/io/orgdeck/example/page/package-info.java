/**
 * What a firm could bring of its own: a check, an exporter, a page, a perspective. All are found through plugin.xml alone and have
 * a constructor without parameters; check and exporter have no state. README.md says what to change in a copy.
 */
package io.orgdeck.example.page;
