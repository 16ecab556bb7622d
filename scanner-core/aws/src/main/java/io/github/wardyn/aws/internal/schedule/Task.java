package io.github.wardyn.aws.internal.schedule;

/**
 * A piece of work that makes one call, or a few in a row.
 *
 * @param job what it is part of
 * @param lane where it is done
 */
record Task(Job job, Lane lane, Runnable work) {}
