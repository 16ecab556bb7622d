package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.UnknownReason;
import java.util.List;
import java.util.NavigableSet;

/**
 * Whom a policy lets.
 *
 * @param anyone whether it lets everybody
 * @param accounts ids of the accounts of which it lets at least one principal
 * @param organizations ids of the organizations of which it lets accounts that it does not name
 * @param services the service principals that it lets
 * @param unknowns why there may be others; empty if the lists are complete
 */
public record Admission(
        Answer anyone,
        NavigableSet<String> accounts,
        NavigableSet<String> organizations,
        NavigableSet<String> services,
        List<UnknownReason> unknowns) {}
