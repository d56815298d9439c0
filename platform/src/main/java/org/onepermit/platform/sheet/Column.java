package org.onepermit.platform.sheet;

/** A column of a template; an enum per template implements it. */
public interface Column {

    /** Name of the field in JSON and in errors. */
    String key();

    /** Header in Chinese, by which the column is found. */
    String header();

    boolean required();

    /** What a cell may look like, shown in the template's second sheet. */
    String example();
}
