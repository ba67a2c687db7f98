package io.orgdeck.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a test of what becomes of a fault: that fault must be found in the log afterwards, and nothing else. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LogsFault {

	Class<? extends Throwable> value();
}
