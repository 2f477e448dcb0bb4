//! Changing parameters. Each change holds only when the parameter is as it was read.

use storage::{Batch, Val};

use super::{Head, Scope, Version, key, slot};
use crate::lifecycle;
use crate::names;
use crate::rules::Tier;

/// A new parameter, unless there is one by now.
pub(crate) fn insert(batch: &mut Batch, head: &Head) {
    let [account, region, path] = key(head.scope(), &head.path);
    let mut params = vec![account, region, path, head.name.as_str().into(), names::parent(&head.path).into()];
    params.extend([tags(head), head.revision.into(), due_at(head)]);
    params.extend(version(&head.newest));
    batch.expect(
        1,
        "INSERT INTO parameters (account, region, path, name, parent, tags, revision, due_at, version, type, value,
                                 data_type, tier, key_id, description, allowed_pattern, policies, modified_at, modified_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
        params,
    );
}

/// A new version in the place of the one that was read, which becomes history; the revision is already that of the new one.
/// It takes the place of the oldest when there are too many; a labelled one does not give way.
pub(crate) fn replace(batch: &mut Batch, head: &Head, before: &Version) {
    let mut params = key(head.scope(), &head.path).to_vec();
    params.extend([(head.revision - 1).into(), due_at(head)]);
    params.extend(version(&head.newest));
    batch.expect(
        1,
        "UPDATE parameters SET revision = revision + 1, due_at = $5, version = $6, type = $7, value = $8, data_type = $9,
                tier = $10, key_id = $11, description = $12, allowed_pattern = $13, policies = $14, modified_at = $15,
                modified_by = $16
         WHERE account = $1 AND region = $2 AND path = $3 AND revision = $4",
        params,
    );
    let mut params = key(head.scope(), &head.path).to_vec();
    params.extend(version(before));
    params.push(slot(before.number).into());
    batch.expect(
        1,
        "INSERT INTO parameter_history (account, region, path, version, type, value, data_type, tier, key_id, description,
                                        allowed_pattern, policies, modified_at, modified_by, slot)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
         ON CONFLICT (account, region, path, slot) DO UPDATE SET version = excluded.version, type = excluded.type,
                value = excluded.value, data_type = excluded.data_type, tier = excluded.tier, key_id = excluded.key_id,
                description = excluded.description, allowed_pattern = excluded.allowed_pattern,
                policies = excluded.policies, modified_at = excluded.modified_at, modified_by = excluded.modified_by
         WHERE NOT EXISTS (SELECT 1 FROM parameter_labels
                           WHERE account = $1 AND region = $2 AND path = $3 AND version = parameter_history.version)",
        params,
    );
}

/// The tags and policies of a parameter as they are in `head`; the version stays. Also guards changes of what stands beside
/// a parameter: its labels, its resource policy.
pub(crate) fn touch(batch: &mut Batch, head: &Head) {
    let [account, region, path] = key(head.scope(), &head.path);
    let policies = lifecycle::to_text(&head.newest.shape.policies).into();
    batch.expect(
        1,
        "UPDATE parameters SET revision = revision + 1, tags = $5, policies = $6, due_at = $7
         WHERE account = $1 AND region = $2 AND path = $3 AND revision = $4",
        [account, region, path, head.revision.into(), tags(head), policies, due_at(head)],
    );
}

/// Removes a parameter and everything of it.
pub(crate) fn delete(batch: &mut Batch, head: &Head) {
    let key = || key(head.scope(), &head.path);
    let [account, region, path] = key();
    batch
        .expect(
            1,
            "DELETE FROM parameters WHERE account = $1 AND region = $2 AND path = $3 AND revision = $4",
            [account, region, path, head.revision.into()],
        )
        .run("DELETE FROM parameter_history WHERE account = $1 AND region = $2 AND path = $3", key())
        .run("DELETE FROM parameter_labels WHERE account = $1 AND region = $2 AND path = $3", key())
        .run("DELETE FROM parameter_policies WHERE account = $1 AND region = $2 AND path = $3", key())
        .run("DELETE FROM parameter_shares WHERE account = $1 AND region = $2 AND path = $3", key());
    count_down(batch, head.scope(), head.newest.shape.tier);
}

/// One parameter more of a tier, unless there are `limit` of them.
pub(crate) fn count_up(batch: &mut Batch, scope: Scope<'_>, tier: Tier, limit: i64) {
    batch.expect(
        1,
        "INSERT INTO parameter_counts (account, region, tier, count) VALUES ($1, $2, $3, 1)
         ON CONFLICT (account, region, tier) DO UPDATE SET count = parameter_counts.count + 1
         WHERE parameter_counts.count < $4",
        [scope.account.into(), scope.region.into(), tier.name().into(), limit.into()],
    );
}

/// One parameter less of a tier.
pub(crate) fn count_down(batch: &mut Batch, scope: Scope<'_>, tier: Tier) {
    batch.run(
        "UPDATE parameter_counts SET count = count - 1 WHERE account = $1 AND region = $2 AND tier = $3",
        [scope.account.into(), scope.region.into(), tier.name().into()],
    );
}

/// Lets a label name a version of a parameter.
pub(crate) fn put_label(batch: &mut Batch, head: &Head, label: &str, version: i64) {
    let [account, region, path] = key(head.scope(), &head.path);
    batch.expect(
        1,
        "INSERT INTO parameter_labels (account, region, path, label, version) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (account, region, path, label) DO UPDATE SET version = excluded.version",
        [account, region, path, label.into(), version.into()],
    );
}

/// Takes a label from a parameter.
pub(crate) fn delete_label(batch: &mut Batch, head: &Head, label: &str) {
    let [account, region, path] = key(head.scope(), &head.path);
    batch.run(
        "DELETE FROM parameter_labels WHERE account = $1 AND region = $2 AND path = $3 AND label = $4",
        [account, region, path, label.into()],
    );
}

fn version(version: &Version) -> [Val; 11] {
    let shape = &version.shape;
    [
        version.number.into(),
        shape.kind.as_str().into(),
        version.value.as_str().into(),
        shape.data_type.as_str().into(),
        shape.tier.name().into(),
        shape.key_id.clone().into(),
        shape.description.clone().into(),
        shape.allowed_pattern.clone().into(),
        lifecycle::to_text(&shape.policies).into(),
        version.modified_at.into(),
        version.modified_by.as_str().into(),
    ]
}

fn tags(head: &Head) -> Val {
    serde_json::Value::from_iter(head.tags.clone()).to_string().into()
}

fn due_at(head: &Head) -> Val {
    lifecycle::next_due(&head.newest.shape.policies, head.newest.modified_at).into()
}
