/**
 * What goes between us and the national platform (I-04, I-05): every request is a row, written with the act that causes it, sent by a
 * relay until it is answered, applied once by whoever asked, and counted per day. The platform may be away; nothing waits for it inside
 * a request or a job. Depends on {@code client}, {@code publication} and {@code platform}; who asks implements {@link AnswerReceiver}.
 */
package org.onepermit.permit.exchange;
