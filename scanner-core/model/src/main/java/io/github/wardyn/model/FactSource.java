package io.github.wardyn.model;

/**
 * Reads facts from somewhere. Found by {@link java.util.ServiceLoader} by the command line.
 *
 * <p>A source never throws for what it could not read: a refused call or a broken file becomes an unknown, a gap in the
 * coverage, or a {@link Problem} of the header, and the rest is still read.
 *
 * @param <R> what the source is asked: paths and parameters, or accounts and Regions
 */
public interface FactSource<R> {

    /** Names the source, e.g. {@code cloudformation}. */
    String name();

    /**
     * Reads all that was asked for.
     *
     * @return the facts, not yet linked
     */
    Snapshot collect(R request);
}
