package io.github.wardyn.engine.internal.judge;

import static io.github.wardyn.engine.internal.judge.Judged.DENIED;
import static io.github.wardyn.engine.internal.judge.Judged.ID;
import static io.github.wardyn.engine.internal.judge.Judged.fact;
import static io.github.wardyn.engine.internal.judge.Judged.key;
import static io.github.wardyn.engine.internal.judge.Judged.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.BackupVault;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Gap;
import io.github.wardyn.model.GlobalTable;
import io.github.wardyn.model.KeyState;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Replica;
import io.github.wardyn.model.RuleDefinition.Absence;
import io.github.wardyn.model.RuleDefinition.Condition;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.Unknowns;
import io.github.wardyn.model.VaultUse;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.World;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictDerivationTest {

    private static final String STATE = "sseDescription.kmsMasterKey.keyState";
    private static final KmsKey DISABLED = key("disabled", KeyState.DISABLED);
    private static final KmsKey SECRET = fact(KmsKey.class, "secret", draft -> draft);

    @Test
    void aSubjectThatNothingWasSaidOfPassesOnceAllThatItNeedsIsKnown() {
        Judged rule = new Judged()
                .given(DISABLED, table("orders", DISABLED, draft -> draft))
                .needs(STATE);

        assertThat(verdict(rule)).isEqualTo(Verdict.PASS);
    }

    @Test
    void aNeedThatIsUnknownMakesAnUnknownThatSaysWhy() {
        Judged rule = new Judged()
                .given(SECRET, table("orders", SECRET, draft -> draft))
                .needs("deletionProtectionEnabled", STATE);
        Judgement judgement = judge(rule);

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judgement.gaps()).containsExactly(new Gap("keyState", "x:KmsKey/secret", DENIED));
        assertThat(judgement.matches()).isEmpty();
    }

    @Test
    void whatIsUnknownAndNotNeededChangesNothing() {
        Judged rule = new Judged()
                .given(SECRET, table("orders", SECRET, draft -> draft))
                .needs("deletionProtectionEnabled");

        assertThat(verdict(rule)).isEqualTo(Verdict.PASS);
    }

    @Test
    void aMatchOnWhatWasSeenFails() {
        Judged rule = new Judged()
                .given(DISABLED, table("orders", DISABLED, draft -> draft))
                .needs(STATE);
        rule.matches.fail(ID, subject(rule), STATE);
        Judgement judgement = judge(rule);

        assertThat(judgement.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(judgement.gaps()).isEmpty();
        assertThat(judgement.matches()).extracting(Match::evidence).containsExactly(List.of(STATE));
    }

    @Test
    void aMatchThatRestsOnWhatNobodySawIsUnknown() {
        Judged rule = new Judged()
                .given(SECRET, table("orders", SECRET, draft -> draft))
                .needs(STATE);
        rule.matches.fail(ID, subject(rule), STATE);
        Judgement judgement = judge(rule);

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judgement.gaps()).containsExactly(new Gap("keyState", "x:KmsKey/secret", DENIED));
        assertThat(judgement.matches()).hasSize(1);
    }

    @Test
    void whatAFindingOnlyShowsDecidesNothing() {
        Judged rule = new Judged()
                .given(SECRET, table("orders", SECRET, draft -> draft))
                .needs("deletionProtectionEnabled");
        rule.matches.fail(ID, subject(rule), "deletionProtectionEnabled", STATE);

        assertThat(verdict(rule)).isEqualTo(Verdict.FAIL);
    }

    @Test
    void theWayToANeedCountsAsOne() {
        Judged rule =
                new Judged().given(fact(Table.class, "orders", draft -> draft)).needs(STATE);
        rule.matches.fail(ID, subject(rule), "sseDescription.kmsMasterKey");

        assertThat(verdict(rule)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aComponentWhoseNameOnlyBeginsLikeANeedIsNone() {
        Judged rule = withTable().needs("deletionProtectionEnabled", "tags");
        rule.matches.fail(ID, subject(rule), "tableStatus");

        assertThat(verdict(rule)).isEqualTo(Verdict.FAIL);
    }

    @Test
    void ofSeveralEndsOneThatWasSeenIsEnough() {
        Judged rule = new Judged()
                .of(FactType.GLOBAL_TABLE)
                .given(DISABLED, SECRET)
                .given(replica("de", DISABLED), replica("ie", SECRET), global(true))
                .needs("replicas." + STATE);
        rule.matches.fail(ID, rule.linked(GlobalTable.class, "orders"), "replicas." + STATE);

        assertThat(rule.verdictOn(rule.linked(GlobalTable.class, "orders")).verdict())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void aNeedWithSeveralEndsIsKnownOnlyIfAllAre() {
        Judged rule = new Judged()
                .of(FactType.GLOBAL_TABLE)
                .given(DISABLED, SECRET)
                .given(replica("de", DISABLED), replica("ie", SECRET), global(true))
                .needs("replicas." + STATE);

        assertThat(rule.verdictOn(rule.linked(GlobalTable.class, "orders")).gaps())
                .containsExactly(new Gap("keyState", "x:KmsKey/secret", DENIED));
    }

    @Test
    void aListThatIsKnownInPartLeavesAGap() {
        Judged rule = new Judged()
                .of(FactType.GLOBAL_TABLE)
                .given(DISABLED, replica("de", DISABLED), replica("ie", DISABLED), global(false))
                .needs("replicas." + STATE);

        assertThat(rule.verdictOn(rule.linked(GlobalTable.class, "orders")).gaps())
                .containsExactly(new Gap("replicas", "x:GlobalTable/orders", DENIED));
    }

    @Test
    void absenceIsBelievedOnlyWhereTheListIsComplete() {
        Judged complete = withTable().needs("ScalableTarget").listed(FactType.SCALABLE_TARGET, null);
        Judged denied = withTable().needs("ScalableTarget").listed(FactType.SCALABLE_TARGET, DENIED);
        complete.matches.fail(ID, subject(complete), "deletionProtectionEnabled");
        denied.matches.fail(ID, subject(denied), "deletionProtectionEnabled");

        assertThat(verdict(complete)).isEqualTo(Verdict.FAIL);
        assertThat(judge(denied).gaps()).containsExactly(new Gap("ScalableTarget", "x:Table/orders", DENIED));
        assertThat(verdict(withTable().needs("ScalableTarget"))).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aRuleIsForItsWorldsOnly() {
        assertThat(verdict(withTable().in(World.CLOUDFORMATION))).isEqualTo(Verdict.PASS);
        assertThat(verdict(withTable().in(World.CLOUDFORMATION).onlyIn(World.LIVE)))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void aTemplateDoesNotShowWhatAWholeAccountLacks() {
        assertThat(verdict(withTable().in(World.CLOUDFORMATION).absence(Absence.ACCOUNT)))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(withTable().in(World.CLOUDFORMATION).absence(Absence.SCOPE)))
                .isEqualTo(Verdict.PASS);
        assertThat(verdict(withTable().absence(Absence.ACCOUNT))).isEqualTo(Verdict.PASS);
    }

    @Test
    void aRuleWithoutAValueThatOnlyAPolicyKnowsIsNotApplicable() {
        assertThat(verdict(withTable().parameter(null))).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(withTable().parameter(7L))).isEqualTo(Verdict.PASS);
    }

    @Test
    void outOfScopeIsOutOfScopeWhateverElseIsUnknown() {
        Judged rule = withTable()
                .scope(condition("tableStatus", true), equal("deletionProtectionEnabled", "true"))
                .needs("tableStatus");
        rule.matches.fail(ID, subject(rule), "deletionProtectionEnabled");

        assertThat(verdict(rule)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void aScopeThatIsUnknownMakesAnUnknown() {
        Judged rule = withTable().scope(condition("tableStatus", true));

        assertThat(judge(rule).gaps()).containsExactly(new Gap("tableStatus", "x:Table/orders", DENIED));
    }

    @Test
    void aMatchInAScopeThatIsUnknownIsUnknownToo() {
        Judged rule = withTable().scope(condition("tableStatus", true)).needs("deletionProtectionEnabled");
        rule.matches.fail(ID, subject(rule), "deletionProtectionEnabled");
        Judgement judgement = judge(rule);

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judgement.gaps()).containsExactly(new Gap("tableStatus", "x:Table/orders", DENIED));
    }

    @Test
    void whatCompliesWhateverIsUnknownPasses() {
        Judged rule = withTable().scope(condition("tableStatus", true)).needs("tableStatus");
        rule.matches.pass(ID, subject(rule));

        assertThat(verdict(rule)).isEqualTo(Verdict.PASS);
    }

    @Test
    void whatCompliesOutweighsAMatch() {
        Judged rule = withTable();
        rule.matches.pass(ID, subject(rule));
        rule.matches.fail(ID, subject(rule), "deletionProtectionEnabled");

        assertThat(verdict(rule)).isEqualTo(Verdict.PASS);
    }

    @Test
    void aGapOfAConclusionMakesAnUnknown() {
        Judged rule = vaultRule(Unknowns.of("recoveryPoints", DENIED));

        assertThat(rule.verdictOn(rule.linked(BackupVault.class, "vault")).gaps())
                .containsExactly(new Gap("recoveryPoints", "x:BackupVault/vault", DENIED));
    }

    @Test
    void aConclusionThatWasDrawnInFullPasses() {
        Judged rule = vaultRule(Unknowns.NONE);

        assertThat(rule.verdictOn(rule.linked(BackupVault.class, "vault")).verdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void aFindingOnAConclusionIsOneOnItsSubjectAndRestsOnIt() {
        Judged rule = vaultRule(Unknowns.of("recoveryPoints", DENIED));
        BackupVault vault = rule.linked(BackupVault.class, "vault");
        rule.matches.fail(ID, use(vault, Unknowns.of("recoveryPoints", DENIED)), "recoveryPoints");
        rule.matches.fail(ID, vault, "locked");

        assertThat(rule.verdictOn(vault).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(rule.verdictOn(vault).matches())
                .extracting(Match::evidence)
                .containsExactly(List.of("locked"), List.of("recoveryPoints"));
    }

    private static Judged vaultRule(Unknowns unknowns) {
        Judged rule = new Judged()
                .of(FactType.BACKUP_VAULT)
                .given(fact(
                        BackupVault.class,
                        "vault",
                        draft -> draft.set("locked", false)
                                .set("tags", Map.of())
                                .absent("encryptionKey")
                                .absent("minRetentionDays")
                                .absent("maxRetentionDays")
                                .absent("lockDate")
                                .absent("lifecycle")))
                .needs("VaultUse.recoveryPoints", "locked");
        rule.part().add(use(rule.linked(BackupVault.class, "vault"), unknowns));
        return rule;
    }

    private static VaultUse use(BackupVault vault, Unknowns unknowns) {
        return new VaultUse(vault, List.of(), unknowns);
    }

    private static Judged withTable() {
        return new Judged().given(table("orders", null, draft -> draft));
    }

    private static Replica replica(String name, KmsKey key) {
        return fact(
                Replica.class,
                name,
                draft -> draft.set("sseDescription", table(name, key, d -> d).sseDescription()));
    }

    private static GlobalTable global(boolean complete) {
        return fact(GlobalTable.class, "orders", draft -> {
            draft.set("replicas", List.of(mention("de"), mention("ie")));
            return complete ? draft : draft.unknown("replicas", DENIED).set("replicas", List.of(mention("de")));
        });
    }

    private static Replica mention(String name) {
        return io.github.wardyn.model.FactDraft.mention(Replica.class, Judged.id(FactType.REPLICA, name), DENIED);
    }

    private static Condition condition(String path, @Nullable Boolean present) {
        return new Condition(path, List.of(), List.of(), present);
    }

    private static Condition equal(String path, String value) {
        return new Condition(path, List.of(value), List.of(), null);
    }

    private static Table subject(Judged rule) {
        return rule.linked(Table.class, "orders");
    }

    private static Judgement judge(Judged rule) {
        return rule.verdictOn(subject(rule));
    }

    private static Verdict verdict(Judged rule) {
        return judge(rule).verdict();
    }
}
