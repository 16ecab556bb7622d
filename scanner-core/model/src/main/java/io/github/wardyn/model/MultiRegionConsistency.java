package io.github.wardyn.model;

/** Consistency of a global table of version 2019.11.21; EVENTUAL where AWS does not say. */
public enum MultiRegionConsistency {
    EVENTUAL,
    STRONG
}
