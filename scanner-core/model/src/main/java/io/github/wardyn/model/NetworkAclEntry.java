package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * One numbered rule of a network ACL; the lowest number that matches decides.
 *
 * @param ruleNumber 1 to 32766, and 32767 for the final deny
 * @param egress true for outbound traffic
 * @param allow true for allow, false for deny
 * @param protocol a number, or -1 for all
 * @param cidr IPv4 or IPv6 range in CIDR notation
 * @param fromPort first port; absent for all
 * @param toPort last port; absent for all
 */
public record NetworkAclEntry(
        @Nullable Integer ruleNumber,
        @Nullable Boolean egress,
        @Nullable Boolean allow,
        @Nullable String protocol,
        @Nullable String cidr,
        @OrAbsent @Nullable Integer fromPort,
        @OrAbsent @Nullable Integer toPort) {}
