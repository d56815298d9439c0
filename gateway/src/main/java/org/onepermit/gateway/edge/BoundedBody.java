package org.onepermit.gateway.edge;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body that is passed on while it is being read, and fails at the first byte beyond its bound. */
final class BoundedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long bound;
    private long seen;
    private Handler<Throwable> exceptionHandler;

    BoundedBody(ReadStream<Buffer> source, long bound) {
        this.source = source;
        this.bound = bound;
    }

    /** Whether the bound was passed, which is then why the exchange broke. */
    boolean overrun() {
        return seen > bound;
    }

    @Override
    public BoundedBody handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : bytes -> count(bytes, handler));
        return this;
    }

    private void count(Buffer bytes, Handler<Buffer> handler) {
        boolean before = overrun();
        seen += bytes.length();
        if (!overrun()) {
            handler.handle(bytes);
        } else if (!before && exceptionHandler != null) {
            exceptionHandler.handle(new BodyOverrun(bound));
        }
    }

    @Override
    public BoundedBody exceptionHandler(Handler<Throwable> handler) {
        exceptionHandler = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public BoundedBody endHandler(Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public BoundedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public BoundedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public BoundedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    /** More bytes came than the bound allows. */
    static final class BodyOverrun extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BodyOverrun(long bound) {
            super("body exceeds " + bound + " bytes", null, false, false);
        }
    }
}
