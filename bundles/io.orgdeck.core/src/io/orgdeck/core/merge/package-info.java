/** Brings two copies of one assessment together that two people have worked on. */
package io.orgdeck.core.merge;
