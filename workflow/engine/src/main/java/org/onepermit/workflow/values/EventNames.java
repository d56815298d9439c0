package org.onepermit.workflow.values;

/** The event name under which a subscription for a message and a correlation key is stored. */
public final class EventNames {

    /** Stands between the message's name and its correlation key. */
    public static final char SEPARATOR = '\u001f';

    private static final int MAX_LENGTH = 255;

    private EventNames() {
    }

    /** Name and key in one; hashed when the engine's column would not hold it. */
    public static String of(String messageName, String correlationKey) {
        String plain = messageName + SEPARATOR + correlationKey;
        boolean fits = plain.length() <= MAX_LENGTH && plain.chars().noneMatch(c -> Character.isSurrogate((char) c));
        return fits ? plain : "#" + Digest.of(plain);
    }
}
