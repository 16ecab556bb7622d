package io.github.wardyn.testkit.aws.internal.wire;

/**
 * How the pages of one answer are cut.
 *
 * @param maximum most items on a page, whatever the service allows
 * @param mode what is odd about the page
 */
public record Paging(int maximum, Mode mode) {
    /** Pages as the service makes them. */
    public static final Paging NORMAL = new Paging(Integer.MAX_VALUE, Mode.WHOLE);

    /** What may be odd about a page. */
    public enum Mode {
        /** Nothing. */
        WHOLE,
        /** No items, though more follow. */
        EMPTY,
        /** Its marker leads to this page again. */
        REPEATED
    }
}
