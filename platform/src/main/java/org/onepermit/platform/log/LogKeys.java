package org.onepermit.platform.log;

/** Keys of the MDC and of {@code key=value} pairs in messages. Tokens, bodies and personal data have no key: they are not logged. */
public final class LogKeys {

    public static final String APPLICATION_NO = "applicationNo";
    public static final String PERMIT_NO = "permitNo";
    public static final String WORK_ITEM = "workItemId";
    public static final String JOB_TYPE = "jobType";
    public static final String MESSAGE = "messageName";
    public static final String PROBLEM = "problem";
    public static final String TRACE = "traceId";

    private LogKeys() {}
}
