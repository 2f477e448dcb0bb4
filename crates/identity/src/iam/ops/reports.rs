//! Everything at once: who there is, with what rights and which keys.

use std::fmt::Write as _;

use jiff::tz::Offset;
use model::iam::{
    AttachedPolicy, GenerateCredentialReportResponse, GetAccountAuthorizationDetailsRequest,
    GetAccountAuthorizationDetailsResponse, GetCredentialReportResponse, GroupDetail, ManagedPolicyDetail,
    PolicyDetail, RoleDetail, UserDetail,
};
use model::{Blob, Empty, Error, Timestamp};
use platform::Ctx;

use super::profiles;
use crate::Identity;
use crate::iam::entity::{Entity, Kind, folded};
use crate::iam::find::{after, page};
use crate::iam::ready;
use crate::iam::ready::Ready;
use crate::iam::render;
use crate::iam::roles::names;
use crate::iam::rules::{encoded, tags_out};
use crate::iam::store::{self, AccessKey, Password};

/// GetAccountAuthorizationDetails.
pub(crate) async fn details(
    _: Identity,
    ctx: Ctx,
    input: GetAccountAuthorizationDetailsRequest,
) -> Result<GetAccountAuthorizationDetailsResponse, Error> {
    let filter = input.filter.unwrap_or_default();
    let wanted = |name: &str| filter.is_empty() || filter.iter().any(|filter| filter == name);
    let kinds =
        [("Group", Kind::Group), ("LocalManagedPolicy", Kind::Policy), ("Role", Kind::Role), ("User", Kind::User)];
    let kinds: Vec<Kind> = kinds.into_iter().filter(|(name, _)| wanted(name)).map(|(_, kind)| kind).collect();
    let page = page(&ctx, &filter.join(","), input.max_items, input.marker.as_deref())?;
    let [kind, name] = after(&page);
    let entities = store::all_entities(&ctx.plane.db, ctx.account(), &kinds, (&kind, &name), page.limit()).await?;
    let (entities, marker) =
        page.finish(&ctx, entities, |entity| vec![entity.kind.name().into(), folded(&entity.name).into()]);
    let mut answer = Details { ctx: &ctx, answer: nothing() };
    for entity in &entities {
        answer.add(entity).await?;
    }
    if marker.is_none() && wanted("AWSManagedPolicy") {
        answer.add_ready().await?;
    }
    Ok(GetAccountAuthorizationDetailsResponse { is_truncated: Some(marker.is_some()), marker, ..answer.answer })
}

fn nothing() -> GetAccountAuthorizationDetailsResponse {
    GetAccountAuthorizationDetailsResponse {
        group_detail_list: Some(Vec::new()),
        policies: Some(Vec::new()),
        role_detail_list: Some(Vec::new()),
        user_detail_list: Some(Vec::new()),
        ..GetAccountAuthorizationDetailsResponse::default()
    }
}

/// An answer that is being put together.
struct Details<'a> {
    ctx: &'a Ctx,
    answer: GetAccountAuthorizationDetailsResponse,
}

impl Details<'_> {
    async fn add(&mut self, entity: &Entity) -> Result<(), Error> {
        match entity.kind {
            Kind::User => {
                let user = self.user(entity).await?;
                self.answer.user_detail_list.get_or_insert_default().push(user);
            }
            Kind::Group => {
                let group = self.group(entity).await?;
                self.answer.group_detail_list.get_or_insert_default().push(group);
            }
            Kind::Role => {
                let role = self.role(entity).await?;
                self.answer.role_detail_list.get_or_insert_default().push(role);
            }
            Kind::Policy => {
                let policy = self.policy(entity).await?;
                self.answer.policies.get_or_insert_default().push(policy);
            }
            Kind::InstanceProfile | Kind::Provider => {}
        }
        Ok(())
    }

    async fn user(&self, entity: &Entity) -> Result<UserDetail, Error> {
        let db = &self.ctx.plane.db;
        let groups = store::containers(db, &entity.id, "", i64::MAX).await?;
        Ok(UserDetail {
            arn: Some(entity.arn()),
            attached_managed_policies: Some(self.attached(entity).await?),
            create_date: entity.created(),
            group_list: Some(groups.into_iter().map(|group| group.name).collect()),
            path: Some(entity.path.clone()),
            permissions_boundary: store::boundary(db, &entity.id).await?.map(render::boundary),
            tags: tags_out(&entity.tags),
            user_id: Some(entity.id.clone()),
            user_name: Some(entity.name.clone()),
            user_policy_list: Some(self.inline(entity).await?),
        })
    }

    async fn group(&self, entity: &Entity) -> Result<GroupDetail, Error> {
        Ok(GroupDetail {
            arn: Some(entity.arn()),
            attached_managed_policies: Some(self.attached(entity).await?),
            create_date: entity.created(),
            group_id: Some(entity.id.clone()),
            group_name: Some(entity.name.clone()),
            group_policy_list: Some(self.inline(entity).await?),
            path: Some(entity.path.clone()),
        })
    }

    async fn role(&self, entity: &Entity) -> Result<RoleDetail, Error> {
        let db = &self.ctx.plane.db;
        let in_profiles = store::containers(db, &entity.id, "", i64::MAX).await?;
        Ok(RoleDetail {
            arn: Some(entity.arn()),
            assume_role_policy_document: render::role(entity, &names(self.ctx, [entity]).await?)?
                .assume_role_policy_document,
            attached_managed_policies: Some(self.attached(entity).await?),
            create_date: entity.created(),
            instance_profile_list: Some(profiles::all(self.ctx, &in_profiles).await?),
            path: Some(entity.path.clone()),
            permissions_boundary: store::boundary(db, &entity.id).await?.map(render::boundary),
            role_id: Some(entity.id.clone()),
            role_last_used: None,
            role_name: Some(entity.name.clone()),
            role_policy_list: Some(self.inline(entity).await?),
            tags: tags_out(&entity.tags),
        })
    }

    async fn policy(&self, entity: &Entity) -> Result<ManagedPolicyDetail, Error> {
        let db = &self.ctx.plane.db;
        let versions = store::versions(db, &entity.arn(), i64::MAX, i64::MAX).await?;
        let in_force = versions.iter().find(|version| version.in_force).map_or(0, |version| version.number);
        let uses = store::uses_of(db, self.ctx.account(), &entity.arn()).await?;
        let policy = render::whole_policy(entity, in_force, uses)?;
        let versions = versions.iter().map(|version| render::version(version, true)).collect();
        Ok(ManagedPolicyDetail { policy_version_list: Some(versions), ..managed(policy) })
    }

    /// The ready policies that are in use.
    async fn add_ready(&mut self) -> Result<(), Error> {
        let uses = store::uses(&self.ctx.plane.db, self.ctx.account()).await?;
        let used = |ready: &&Ready| uses.contains_key(&ready.arn());
        for ready in ready::ALL.iter().filter(used) {
            let policy = render::ready(ready, uses.get(&ready.arn()).copied().unwrap_or_default());
            let versions = Some(vec![render::version(&ready.version(), true)]);
            let detail = ManagedPolicyDetail { policy_version_list: versions, ..managed(policy) };
            self.answer.policies.get_or_insert_default().push(detail);
        }
        Ok(())
    }

    async fn attached(&self, entity: &Entity) -> Result<Vec<AttachedPolicy>, Error> {
        let attached = store::attached(&self.ctx.plane.db, &entity.id).await?;
        Ok(attached.into_iter().map(render::attached).collect())
    }

    async fn inline(&self, entity: &Entity) -> Result<Vec<PolicyDetail>, Error> {
        let inline = store::inline_policies(&self.ctx.plane.db, &entity.id, "", i64::MAX).await?;
        let detail = |inline: store::Inline| PolicyDetail {
            policy_document: Some(encoded(&inline.document)),
            policy_name: Some(inline.name),
        };
        Ok(inline.into_iter().map(detail).collect())
    }
}

fn managed(policy: model::iam::Policy) -> ManagedPolicyDetail {
    ManagedPolicyDetail {
        arn: policy.arn,
        attachment_count: policy.attachment_count,
        create_date: policy.create_date,
        default_version_id: policy.default_version_id,
        description: policy.description,
        is_attachable: policy.is_attachable,
        path: policy.path,
        permissions_boundary_usage_count: policy.permissions_boundary_usage_count,
        policy_id: policy.policy_id,
        policy_name: policy.policy_name,
        policy_version_list: None,
        update_date: policy.update_date,
    }
}

/// GenerateCredentialReport: there is nothing to wait for.
pub(crate) async fn generate(_: Identity, _: Ctx, _: Empty) -> Result<GenerateCredentialReportResponse, Error> {
    let description = Some("The report is made when it is fetched.".to_owned());
    Ok(GenerateCredentialReportResponse { state: Some("COMPLETE".to_owned()), description })
}

/// GetCredentialReport: the root and every user with password and keys, as comma-separated values.
pub(crate) async fn credentials(_: Identity, ctx: Ctx, _: Empty) -> Result<GetCredentialReportResponse, Error> {
    let (db, account) = (&ctx.plane.db, ctx.account());
    let users = store::entities(db, (account, Kind::User), "/", "", Kind::User.quota()).await?;
    let keys = store::account_keys(db, account).await?;
    let passwords = store::account_passwords(db, account).await?;
    let keys_of =
        |owner: Option<&str>| -> Vec<&AccessKey> { keys.iter().filter(|key| key.owner.as_deref() == owner).collect() };
    let mut report = String::from(HEAD);
    let root = format!("arn:aws:iam::{account}:root");
    line(&mut report, ["<root_account>", &root, "not_supported"], None, &keys_of(None));
    for user in &users {
        let password = passwords.iter().find(|password| password.user_id == user.id);
        line(&mut report, [&user.name, &user.arn(), &time(user.created_at)], password, &keys_of(Some(&user.id)));
    }
    Ok(GetCredentialReportResponse {
        content: Some(Blob(report.into_bytes())),
        generated_time: Some(Timestamp(ctx.now)),
        report_format: Some("text/csv".to_owned()),
    })
}

const HEAD: &str = "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,\
    password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,\
    access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,\
    access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,\
    cert_1_last_rotated,cert_2_active,cert_2_last_rotated";

fn line(report: &mut String, who: [&str; 3], password: Option<&Password>, keys: &[&AccessKey]) {
    let absent = || "N/A".to_owned();
    let mut fields = who.map(str::to_owned).to_vec();
    fields.push(password.is_some().to_string());
    fields.push(password.and_then(|password| password.used_at).map_or_else(absent, time));
    fields.push(password.map_or_else(absent, |password| time(password.changed_at)));
    fields.extend([absent(), false.to_string()]);
    for place in 0..2 {
        fields.extend(key_fields(keys.get(place).copied()));
    }
    fields.extend([false.to_string(), absent(), false.to_string(), absent()]);
    let quoted = |field: String| if field.contains(',') { format!("\"{field}\"") } else { field };
    let fields: Vec<String> = fields.into_iter().map(quoted).collect();
    // Writing into a String does not fail.
    let _ = write!(report, "\n{}", fields.join(","));
}

fn key_fields(key: Option<&AccessKey>) -> [String; 5] {
    let absent = || "N/A".to_owned();
    let used = key.and_then(|key| key.used.as_ref());
    [
        key.is_some_and(|key| key.active).to_string(),
        key.map_or_else(absent, |key| time(key.created_at)),
        used.map_or_else(absent, |used| time(used.at)),
        used.and_then(|used| used.region.clone()).unwrap_or_else(absent),
        used.and_then(|used| used.service.clone()).unwrap_or_else(absent),
    ]
}

/// A point in time as the report has it: `2026-11-22T07:32:30+00:00`.
fn time(milliseconds: i64) -> String {
    let at = jiff::Timestamp::from_second(milliseconds / 1000).unwrap_or_default();
    at.display_with_offset(Offset::UTC).to_string()
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn times_are_in_utc() {
        assert_eq!(time(1_700_000_000_500), "2023-11-14T22:13:20+00:00");
    }
}
